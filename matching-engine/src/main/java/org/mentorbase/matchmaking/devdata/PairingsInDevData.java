package org.mentorbase.matchmaking.devdata;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.FurtherThings;
import org.mentorbase.devdata.Kind;
import org.mentorbase.devdata.Names;
import org.mentorbase.devdata.Planning;
import org.mentorbase.devdata.Thing;
import org.mentorbase.matchmaking.MatchmakingRepositories;
import org.mentorbase.matchmaking.PairingDraft;
import org.mentorbase.matchmaking.PairingSummary;
import org.mentorbase.matchmaking.RuleSets;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;
import org.mentorbase.transaction.UnitOfWork;

/** The pairings of programmes, as dev data describes them. */
public final class PairingsInDevData implements FurtherThings {

    private final UnitOfWork<? extends MatchmakingRepositories> unitOfWork;
    private final RuleSets sets;

    /** @param unitOfWork whose transactions are those of everything else that is loaded */
    public PairingsInDevData(UnitOfWork<? extends MatchmakingRepositories> unitOfWork, RuleSets sets) {
        this.unitOfWork = unitOfWork;
        this.sets = sets;
    }

    @Override
    public Set<Username> plan(Planning planning) {
        Set<Username> participants = new LinkedHashSet<>();
        ListMultimap<ProgrammeKey, SomePairing> described = ArrayListMultimap.create();
        for (SomePairing pairing : planning.described(Kind.PAIRING, SomePairing.class)) {
            described.put(planning.programme(pairing.programme()), pairing);
        }
        for (ProgrammeKey programme : described.keySet()) {
            PairingPlan plan = new PairingPlan(planning, unitOfWork, sets, programme, described.get(programme));
            for (SomePairing anew : plan.make(stored(programme))) {
                if (anew.outcome() == null && anew.pins() != null) {
                    anew.pins().stream().map(Pair::mentor).forEach(participants::add);
                    anew.pins().stream().map(Pair::mentee).forEach(participants::add);
                }
            }
        }
        return participants;
    }

    @Override
    public Set<Username> around(Username about, ImmutableList<ProgrammeKey> programmes) {
        Share share = new Share(Optional.of(about.value()));
        Set<Username> people = new LinkedHashSet<>();
        forEach(programmes, draft -> {
            if (share.isIn(draft)) {
                people.addAll(share.people(draft));
                people.add(draft.createdBy());
            }
        });
        return people;
    }

    @Override
    public void export(
            ImmutableList<ProgrammeKey> programmes,
            Optional<Username> about,
            Names names,
            Consumer<? super Thing> consumer) {
        Share share = new Share(about.map(Username::value));
        DescribedPairings described = new DescribedPairings(names, share);
        forEach(programmes, draft -> {
            if (share.isIn(draft)) {
                consumer.accept(described.of(draft));
            }
        });
    }

    private void forEach(ImmutableList<ProgrammeKey> programmes, Consumer<PairingDraft> consumer) {
        for (ProgrammeKey programme : programmes) {
            for (PairingSummary summary : stored(programme)) {
                consumer.accept(unitOfWork.read(
                        stored -> stored.pairings().require(summary.id()).value()));
            }
        }
    }

    /** In the order in which they were made. */
    private List<PairingSummary> stored(ProgrammeKey programme) {
        List<PairingSummary> all = new ArrayList<>();
        @Nullable String after = null;
        Page<PairingSummary> page;
        do {
            PageRequest request = new PageRequest("dev data", PageRequest.LARGEST, after);
            page = unitOfWork.read(stored -> stored.pairings().page(programme, request));
            all.addAll(page.items());
            if (!page.items().isEmpty()) {
                after = all.get(all.size() - 1).id().toString();
            }
        } while (page.next() != null);
        Collections.reverse(all);
        return all;
    }
}
