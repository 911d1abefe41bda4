package org.mentorbase.matching.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.participant.ReportingLines;
import org.mentorbase.matching.rule.Constraint;
import org.mentorbase.matching.rule.NotInOneLine;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.score.Scorer;

/**
 * The ranked lists of everybody on both sides, kept while people change. A change of one participant asks for the pairs of that
 * participant only, and puts the participant into the lists of the others or takes it out; a list is made anew only when so
 * many have left it that its next candidates are not known. The lists are those that {@link Ranking} gives.
 *
 * <p>A change of links, such as the manager, is a change of everybody below, too.
 */
public final class LiveRanking {

    private final RuleSet rules;
    private final int limit;
    private final ImmutableList<Participant> others;
    private final Map<Party, Map<String, Participant>> people;
    private final Map<Party, Map<String, KnownBest>> lists;
    /** Whose lists somebody has left since it was last seen to that they are long enough. */
    private final Map<Party, Set<String>> shortened =
            Map.of(Party.MENTEE, new HashSet<>(), Party.MENTOR, new HashSet<>());

    private ReportingLines lines;
    private Scorer scorer;

    /** @param limit the most candidates of a list, at least 1 */
    public LiveRanking(RuleSet rules, Pool pool, int limit) {
        checkArgument(limit > 0, "the limit %s is not positive", limit);
        this.rules = rules;
        this.limit = limit;
        this.others = pool.others();
        this.people = Map.of(Party.MENTEE, byId(pool.mentees()), Party.MENTOR, byId(pool.mentors()));
        this.lists = Map.of(Party.MENTEE, new ConcurrentHashMap<>(), Party.MENTOR, new ConcurrentHashMap<>());
        this.lines = new ReportingLines(pool);
        this.scorer = new Scorer(rules, lines);
        Ranking ranking = new Ranking(rules, pool);
        for (Party as : Party.values()) {
            ranking.everybody(
                    as, KnownBest.kept(limit), list -> lists(as).put(list.of(), known(as, list.candidates())));
        }
    }

    /** @throws IllegalArgumentException if there is no such participant on that side */
    public synchronized RankedList best(Party as, String id) {
        KnownBest known = lists(as).get(id);
        checkArgument(known != null, "there is no %s %s", as, id);
        return new RankedList(as, id, known.told());
    }

    /** Takes a participant in, in place of the one with the same id on that side if there is one. */
    public synchronized void put(Party as, Participant changed) {
        Participant before = people(as).put(changed.id(), changed);
        refresh(changed.id(), before, changed);
    }

    /** Takes a participant out, if there is one with that id on that side. */
    public synchronized void remove(Party as, String id) {
        Participant before = people(as).remove(id);
        if (before != null) {
            lists(as).remove(id);
            lists(as.other()).forEach((of, known) -> remove(id, known, as.other(), of));
            refresh(id, before, null);
        }
    }

    private void refresh(String id, @Nullable Participant before, @Nullable Participant after) {
        Set<String> changed = new HashSet<>(Set.of(id));
        if (before == null || after == null || !before.links().equals(after.links())) {
            changed.addAll(below(id));
            lines = new ReportingLines(pool());
            scorer = new Scorer(rules, lines);
            changed.addAll(below(id));
        }
        for (Party as : Party.values()) {
            changed.stream().map(people(as)::get).forEach(participant -> refresh(as, participant));
        }
        for (Party as : Party.values()) {
            for (String of : shortened(as)) {
                lists(as).computeIfPresent(of, (same, known) -> known.isExhausted() ? all(as, of) : known);
            }
            shortened(as).clear();
        }
    }

    private Pool pool() {
        return new Pool(
                ImmutableList.copyOf(people(Party.MENTEE).values()),
                ImmutableList.copyOf(people(Party.MENTOR).values()),
                others);
    }

    /** Everybody whose reporting line goes through the participant. */
    private Set<String> below(String id) {
        Set<String> below = new HashSet<>();
        for (Constraint constraint : rules.constraints()) {
            if (constraint instanceof NotInOneLine line) {
                Stream.of(Party.values())
                        .flatMap(party -> people(party).keySet().stream())
                        .filter(other -> lines.above(line.manager(), other).contains(id))
                        .forEach(below::add);
            }
        }
        return below;
    }

    private void refresh(Party as, @Nullable Participant own) {
        if (own == null) {
            return;
        }
        List<Candidate> all = new ArrayList<>();
        for (Participant other : people(as.other()).values()) {
            Optional<Candidate> candidate = Candidate.of(scorer, as, own, other);
            candidate.ifPresent(all::add);
            KnownBest known = lists(as.other()).get(other.id());
            if (known != null) {
                remove(own.id(), known, as.other(), other.id());
                candidate.ifPresent(pair -> known.add(new Candidate(own.id(), pair.menteeScore(), pair.mentorScore())));
            }
        }
        lists(as).put(own.id(), known(as, best(as, all)));
    }

    private void remove(String id, KnownBest known, Party as, String of) {
        if (known.remove(id)) {
            shortened(as).add(of);
        }
    }

    private KnownBest all(Party as, String id) {
        Participant own = Objects.requireNonNull(people(as).get(id));
        List<Candidate> all = new ArrayList<>();
        for (Participant other : people(as.other()).values()) {
            Candidate.of(scorer, as, own, other).ifPresent(all::add);
        }
        return known(as, best(as, all));
    }

    private List<Candidate> best(Party as, List<Candidate> all) {
        return all.stream()
                .sorted(Ranking.order(as))
                .limit(KnownBest.kept(limit))
                .toList();
    }

    private KnownBest known(Party as, List<Candidate> best) {
        return new KnownBest(limit, Ranking.order(as), best);
    }

    private Map<String, Participant> people(Party party) {
        return Objects.requireNonNull(people.get(party));
    }

    private Map<String, KnownBest> lists(Party party) {
        return Objects.requireNonNull(lists.get(party));
    }

    private Set<String> shortened(Party party) {
        return Objects.requireNonNull(shortened.get(party));
    }

    private static Map<String, Participant> byId(List<Participant> side) {
        Map<String, Participant> byId = new TreeMap<>();
        side.forEach(participant -> byId.put(participant.id(), participant));
        return byId;
    }
}
