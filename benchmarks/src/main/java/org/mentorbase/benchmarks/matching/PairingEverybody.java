package org.mentorbase.benchmarks.matching;

import com.google.ortools.Loader;
import java.util.List;
import org.mentorbase.benchmarks.Measurements;
import org.mentorbase.matching.assignment.Assignments;
import org.mentorbase.matching.assignment.CertificateCheck;
import org.mentorbase.matching.assignment.Instance;
import org.mentorbase.matching.assignment.Optimum;

/** From the rules to the pairing of the largest total, scoring included, by Mentorbase and by its peers, who get its scores. */
public final class PairingEverybody {

    private static final String OURS = "Mentorbase";

    private PairingEverybody() {}

    public static void run() throws Exception {
        Loader.loadNativeLibraries();
        Peer assignment = new OrToolsAssignment();
        Peer flow = new OrToolsFlow();
        compare(Programme.of(200, 200, 1), 300, 51, List.of(assignment, flow, new JGraphTAssignment()));
        compare(Programme.of(200, 200, 1), 3, 5, List.of(new JGraphTFlow()));
        compare(Programme.of(200, 67, 3), 3, 5, List.of(flow, new JGraphTFlow()));
        compare(Programme.of(500, 500, 1), 100, 21, List.of(assignment, flow));
        compare(Programme.of(500, 500, 1), 1, 3, List.of(new JGraphTAssignment()));
        compare(Programme.of(1_000, 1_000, 1), 30, 11, List.of(assignment, flow));
        compare(Programme.of(2_000, 2_000, 1), 10, 7, List.of(assignment, flow));
        compare(Programme.of(5_000, 5_000, 1), 3, 5, List.of(assignment));
        compare(Programme.of(5_000, 1_667, 3), 3, 5, List.of(flow));
        compare(Programme.withManyPoints(5_000, 5_000), 1, 3, List.of(assignment));
        compare(Programme.of(10_000, 10_000, 1), 1, 1, List.of(assignment));
    }

    private static void compare(Programme programme, int warmUps, int rounds, List<Peer> peers) throws Exception {
        String size = programme.pool().mentees().size() + " × "
                + programme.pool().mentors().size()
                + (programme.capacity() == 1 ? "" : " with capacity " + programme.capacity())
                + ", " + programme.rules().name();
        Measurements measured = new Measurements("Pairing " + size, System.out);
        long total = certified(programme.instance()).assignment().total();
        measured.rounds(
                warmUps,
                rounds,
                () -> measured.seconds(
                        OURS,
                        () -> requireTotal(
                                total,
                                Assignments.total(programme.instance())
                                        .assignment()
                                        .total(),
                                OURS)),
                () -> {
                    for (Peer peer : peers) {
                        measured.seconds(
                                peer.name(), () -> requireTotal(total, peer.solve(programme.instance()), peer.name()));
                    }
                });
        measured.print("s");
        for (Peer peer : peers) {
            measured.printRatio(peer.name(), OURS, "");
        }
    }

    static Optimum certified(Instance instance) {
        Optimum optimum = Assignments.total(instance);
        CertificateCheck.objection(instance, optimum).ifPresent(objection -> {
            throw new IllegalStateException(objection);
        });
        return optimum;
    }

    private static void requireTotal(long expected, long total, String who) {
        if (total != expected) {
            throw new IllegalStateException(who + " found a total of " + total + " instead of " + expected);
        }
    }
}
