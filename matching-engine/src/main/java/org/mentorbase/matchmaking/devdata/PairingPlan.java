package org.mentorbase.matchmaking.devdata;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.devdata.Differences;
import org.mentorbase.devdata.Matching;
import org.mentorbase.devdata.Planning;
import org.mentorbase.matchmaking.Closeness;
import org.mentorbase.matchmaking.Matchmaking;
import org.mentorbase.matchmaking.MatchmakingRepositories;
import org.mentorbase.matchmaking.PairingDraft;
import org.mentorbase.matchmaking.PairingDraft.State;
import org.mentorbase.matchmaking.PairingId;
import org.mentorbase.matchmaking.PairingSummary;
import org.mentorbase.matchmaking.PairingTerms;
import org.mentorbase.matchmaking.RecordingPairing;
import org.mentorbase.matchmaking.RuleSets;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.UnitOfWork;

/** The pairings of one programme in one file. */
final class PairingPlan {

    private final Planning planning;
    private final UnitOfWork<? extends MatchmakingRepositories> unitOfWork;
    private final Matchmaking matchmaking;
    private final ProgrammeKey programme;
    private final Labels labels;
    private final IdentityHashMap<SomePairing, PairingId> ids = new IdentityHashMap<>();
    private final IdentityHashMap<SomePairing, LocalDate> days = new IdentityHashMap<>();

    PairingPlan(
            Planning planning,
            UnitOfWork<? extends MatchmakingRepositories> unitOfWork,
            RuleSets sets,
            ProgrammeKey programme,
            List<SomePairing> described) {
        this.planning = planning;
        this.unitOfWork = unitOfWork;
        this.matchmaking = new Matchmaking(unitOfWork, sets, planning.clock());
        this.programme = programme;
        this.labels = new Labels(described, planning::refuse);
    }

    /** Returns those that will be made. */
    List<SomePairing> make(List<PairingSummary> stored) {
        IdentityHashMap<SomePairing, PairingSummary> known = same().of(labels.inOrder(), stored);
        List<SomePairing> anew = new ArrayList<>();
        for (SomePairing each : labels.inOrder()) {
            PairingSummary before = known.get(each);
            if (before == null) {
                planning.creates(each);
                anew.add(each);
            } else if (planning.replaces(each, "pairing " + before.id(), differences(each, before.id()))) {
                planning.atTheBeginning(each, () -> remove(before.id()));
                anew.add(each);
            } else {
                ids.put(each, before.id());
            }
            days.put(each, day(each));
        }
        for (int turn = 0; turn < anew.size(); turn++) {
            SomePairing each = anew.get(turn);
            planning.on(day(each), turn, each, () -> ids.put(each, make(each)));
        }
        return anew;
    }

    private Matching<SomePairing, PairingSummary> same() {
        return new Matching<>(
                each -> each.createdOnOrUsual().date() != null,
                each -> each.createdOnOrUsual().asOf(planning.today()),
                stored -> LocalDate.ofInstant(stored.createdAt(), ZoneOffset.UTC),
                (each, stored) -> each.stateOrUsual() == stored.state(),
                stored -> false);
    }

    private Differences differences(SomePairing each, PairingId id) {
        PairingDraft before =
                unitOfWork.read(stored -> stored.pairings().require(id)).value();
        Closeness closeTo = before.terms().closeTo();
        return new PairingComparison(each, before)
                .differences()
                .compare(
                        "closeTo",
                        labels.near(each).map(this::idOrLabel).orElse(null),
                        closeTo == null ? null : closeTo.pairing().toString());
    }

    /** The label of one that is made anew, whose number is not known yet. */
    private String idOrLabel(SomePairing near) {
        PairingId id = ids.get(near);
        return id == null ? String.valueOf(near.label()) : id.toString();
    }

    private void remove(PairingId id) {
        unitOfWork.execute(stored -> {
            stored.pairings().remove(id);
            return id;
        });
    }

    private LocalDate day(SomePairing each) {
        LocalDate earliest = labels.near(each).map(days::get).orElse(LocalDate.MIN);
        return planning.pastNotBefore(earliest, each, "createdOn", each.createdOnOrUsual());
    }

    private PairingId make(SomePairing each) {
        Actor by = Actor.of(each.createdByOrUsual(), EnumSet.of(Permission.INVITATION_CREATE_FOR_OTHERS));
        PairingTerms terms =
                each.terms(programme, labels.near(each).map(ids::get).orElse(null));
        SomeOutcome outcome = each.outcome();
        if (outcome != null) {
            return matchmaking
                    .recordingPairing()
                    .record(by, new RecordingPairing.Command(terms, outcome.with(terms.pins()), each.stateOrUsual()))
                    .id();
        }
        PairingId drafted = matchmaking.runningPairing().run(by, terms).value().id();
        if (each.stateOrUsual() == State.PUBLISHED) {
            matchmaking.publishingPairing().publish(by, drafted, null);
        }
        return drafted;
    }
}
