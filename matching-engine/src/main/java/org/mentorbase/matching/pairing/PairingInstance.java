package org.mentorbase.matching.pairing;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Set;
import org.mentorbase.matching.assignment.Assignment;
import org.mentorbase.matching.assignment.Assignments;
import org.mentorbase.matching.assignment.CertificateCheck;
import org.mentorbase.matching.assignment.Instance;
import org.mentorbase.matching.assignment.Optimum;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.score.ScoreTable;
import org.mentorbase.matching.score.ScoreTables;
import org.mentorbase.matching.stable.DeferredAcceptance;
import org.mentorbase.matching.stable.Market;

/** A task as the algorithms see it: mentees are rows and mentors columns, both in the order of their ids; pins are set aside. */
final class PairingInstance {

    private final PairingTask task;
    private final ScoreTables tables;
    private final ImmutableMap<String, Integer> rows;
    private final ImmutableMap<String, Integer> columns;
    private final ImmutableSetMultimap<Integer, Integer> blocked;
    private final int[] menteePlaces;
    private final int[] mentorPlaces;

    PairingInstance(PairingTask task) {
        this.task = task;
        this.tables = ScoreTables.of(task.rules(), task.pool());
        this.rows = positions(task.pool().mentees());
        this.columns = positions(task.pool().mentors());
        this.menteePlaces = places(task.pool().mentees());
        this.mentorPlaces = places(task.pool().mentors());
        task.pins().forEach(pin -> {
            menteePlaces[row(pin.mentee())]--;
            mentorPlaces[column(pin.mentor())]--;
        });
        this.blocked = ImmutableSetMultimap.<Integer, Integer>builder()
                .putAll(cells(task.pins()))
                .putAll(cells(task.forbidden()))
                .build();
    }

    private static ImmutableMap<String, Integer> positions(List<Participant> side) {
        ImmutableMap.Builder<String, Integer> positions = ImmutableMap.builder();
        for (int i = 0; i < side.size(); i++) {
            positions.put(side.get(i).id(), i);
        }
        return positions.buildOrThrow();
    }

    private static int[] places(List<Participant> side) {
        return side.stream().mapToInt(Participant::capacity).toArray();
    }

    private ImmutableSetMultimap<Integer, Integer> cells(Set<Match> pairs) {
        ImmutableSetMultimap.Builder<Integer, Integer> cells = ImmutableSetMultimap.builder();
        for (Match pair : pairs) {
            if (rows.containsKey(pair.mentee()) && columns.containsKey(pair.mentor())) {
                cells.put(row(pair.mentee()), column(pair.mentor()));
            }
        }
        return cells.build();
    }

    /** The best assignment by an objective that has a certificate, which was checked. */
    Optimum optimum(Objective objective) {
        Instance instance = sought();
        return certified(
                instance, objective == Objective.TOTAL ? Assignments.total(instance) : Assignments.coverage(instance));
    }

    /** The best assignment by an objective that has none. */
    Assignment assignment(Objective objective) {
        return switch (objective) {
            case STABLE -> DeferredAcceptance.rowOptimal(market(previous()));
            case STABLE_FOR_MENTORS -> DeferredAcceptance.columnOptimal(market(previous()));
            case FAIR -> Assignments.fair(sought());
            case TOTAL, COVERAGE -> optimum(objective).assignment();
        };
    }

    /** No pairs, the pins aside, have more points, whatever their objective. */
    long largestTotal() {
        Instance instance = instance();
        return certified(instance, Assignments.total(instance)).assignment().total();
    }

    private static Optimum certified(Instance instance, Optimum optimum) {
        CertificateCheck.objection(instance, optimum).ifPresent(objection -> {
            throw new IllegalStateException("the pairing is not what it claims to be: " + objection);
        });
        return optimum;
    }

    /** With the scores of pairs. */
    Instance instance() {
        return instance(ImmutableSetMultimap.of());
    }

    /** With what pairs are worth to somebody who would stay close to the previous ones. */
    private Instance sought() {
        return instance(previous());
    }

    private Instance instance(ImmutableSetMultimap<Integer, Integer> kept) {
        return Instance.of(adjusted(tables.total(), kept), menteePlaces, mentorPlaces);
    }

    /** Each side with its own scores. */
    Market market() {
        return market(ImmutableSetMultimap.of());
    }

    private Market market(ImmutableSetMultimap<Integer, Integer> kept) {
        return new Market(
                Instance.of(adjusted(tables.mentee(), kept), menteePlaces, mentorPlaces),
                adjusted(tables.mentor(), kept));
    }

    private ImmutableSetMultimap<Integer, Integer> previous() {
        return cells(task.previous());
    }

    private ScoreTable adjusted(ScoreTable scores, ImmutableSetMultimap<Integer, Integer> kept) {
        return task.minimumScore() == 0 && blocked.isEmpty() && kept.isEmpty()
                ? scores
                : new AdjustedScores(scores, tables.total(), task.minimumScore(), blocked, kept, task.gainPerChange());
    }

    MadePair pair(int row, int column, boolean pinned) {
        return new MadePair(
                mentee(row),
                mentor(column),
                tables.mentee().score(row, column),
                tables.mentor().score(row, column),
                pinned);
    }

    PairingTask task() {
        return task;
    }

    ScoreTables tables() {
        return tables;
    }

    int row(String mentee) {
        return position(rows, "mentee", mentee);
    }

    int column(String mentor) {
        return position(columns, "mentor", mentor);
    }

    private static int position(ImmutableMap<String, Integer> positions, String side, String id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("there is no " + side + " " + id);
        }
        return position;
    }

    String mentee(int row) {
        return task.pool().mentees().get(row).id();
    }

    String mentor(int column) {
        return task.pool().mentors().get(column).id();
    }

    /** Places left beside the pins. */
    int menteePlaces(int row) {
        return menteePlaces[row];
    }

    int mentorPlaces(int column) {
        return mentorPlaces[column];
    }
}
