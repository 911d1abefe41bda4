package org.mentorbase.matching.pairing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorbase.matching.assignment.Assignment;
import org.mentorbase.matching.assignment.Optimum;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.stable.BlockingPairs;

/**
 * A pairing of a whole programme: the best one by its objective, with what proves it and what it costs.
 *
 * <p>The same task gives the same pairing. What the scores leave open is decided for the lower id.
 */
public final class Pairing {

    private final PairingInstance instance;
    private final Assignment assignment;
    private final @Nullable Optimum optimum;
    private final ImmutableList<MadePair> pairs;
    private final long upperBound;
    private final long blockingPairs;

    private Pairing(PairingInstance instance, Assignment assignment, @Nullable Optimum optimum) {
        this.instance = instance;
        this.assignment = assignment;
        this.optimum = optimum;
        this.pairs = pairs(instance, assignment);
        this.upperBound =
                largestTotal() + total(pairs.stream().filter(MadePair::pinned).toList());
        this.blockingPairs = new BlockingPairs(instance.market(), assignment).count();
    }

    /** @throws InvalidPairing if pins are impossible, or people are not there */
    public static Pairing of(PairingTask task) {
        PairingTaskCheck.check(task);
        PairingInstance instance = new PairingInstance(task);
        Objective objective = task.objective();
        if (!objective.hasCertificate()) {
            return new Pairing(instance, instance.assignment(objective), null);
        }
        Optimum optimum = instance.optimum(objective);
        return new Pairing(instance, optimum.assignment(), optimum);
    }

    private static ImmutableList<MadePair> pairs(PairingInstance instance, Assignment assignment) {
        List<MadePair> pairs = new ArrayList<>();
        instance.task()
                .pins()
                .forEach(pin ->
                        pairs.add(instance.pair(instance.row(pin.mentee()), instance.column(pin.mentor()), true)));
        for (int row = 0; row < assignment.rows(); row++) {
            for (int column : assignment.columnsOf(row)) {
                pairs.add(instance.pair(row, column, false));
            }
        }
        return ImmutableList.sortedCopyOf(Comparator.comparing(MadePair::match), pairs);
    }

    /** Of the pairs that are not pinned. */
    private long largestTotal() {
        boolean proved = optimum != null
                && !instance.task().staysClose()
                && (objective() == Objective.TOTAL || TotalCertificate.provesTotal(instance.instance(), optimum));
        return proved ? assignment.total() : instance.largestTotal();
    }

    public Objective objective() {
        return instance.task().objective();
    }

    /** By the ids of the mentee and the mentor. */
    public ImmutableList<MadePair> pairs() {
        return pairs;
    }

    public long totalScore() {
        return total(pairs);
    }

    private static long total(List<MadePair> some) {
        return some.stream().mapToLong(MadePair::score).sum();
    }

    /** No pairing with these pins and forbidden pairs has a larger total score, whatever its objective. Proved. */
    public long upperBound() {
        return upperBound;
    }

    /**
     * Whether no pairing is better by the objective. Always so, except that {@link Objective#FAIR} claims it only where nobody
     * asks for several mentors.
     */
    public boolean optimal() {
        return objective() != Objective.FAIR
                || instance.task().pool().mentees().stream().allMatch(mentee -> mentee.capacity() <= 1);
    }

    /** How many mentees and mentors who are not paired would both rather have each other; pinned places aside. */
    public long blockingPairs() {
        return blockingPairs;
    }

    /** How many mentees have at least one mentor. */
    public int coveredMentees() {
        return (int) pairs.stream().map(MadePair::mentee).distinct().count();
    }

    /** The total score of the mentee who has the least, of those who have a mentor. */
    public OptionalInt worstOff() {
        return MadePair.leastTotal(pairs);
    }

    /** Everybody on one side who is in no pair, by id, with the reason. */
    public ImmutableList<Unpaired> unpaired(Party party) {
        Set<String> paired = new HashSet<>();
        pairs.forEach(pair -> paired.add(party == Party.MENTEE ? pair.mentee() : pair.mentor()));
        UnpairedReasons reasons = new UnpairedReasons(this);
        return instance.task().pool().of(party).stream()
                .map(Participant::id)
                .filter(id -> !paired.contains(id))
                .map(id -> new Unpaired(id, reasons.because(party, id)))
                .collect(toImmutableList());
    }

    /**
     * Why these two are paired, or why they are not and what it would cost.
     *
     * @throws IllegalArgumentException if there is no such mentee or mentor
     */
    public PairAccount explain(String mentee, String mentor) {
        return new Accounts(this).of(new Match(mentee, mentor));
    }

    PairingInstance instance() {
        return instance;
    }

    Assignment assignment() {
        return assignment;
    }

    /** For objectives that have a certificate. */
    Optional<Optimum> optimum() {
        return Optional.ofNullable(optimum);
    }

    Optional<MadePair> find(Match match) {
        return pairs.stream().filter(pair -> pair.match().equals(match)).findFirst();
    }
}
