package org.mentorbase.benchmarks.matching;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.mentorbase.benchmarks.ChildJvm;
import org.mentorbase.benchmarks.Measurements;
import org.mentorbase.matching.assignment.Instance;
import org.mentorbase.matching.score.ScoreTables;
import org.mentorbase.matching.stable.DeferredAcceptance;
import org.mentorbase.matching.stable.Market;

/** What no peer does: large sides in little memory, certificate checked; and a stable pairing. */
public final class PairingLarge {

    private PairingLarge() {}

    public static void run() throws Exception {
        stable();
        System.out.printf("%nPairing large sides one to one, certificate checked, each in a JVM of its own%n");
        once(20_000, "1g");
        once(100_000, "4g");
    }

    private static void stable() throws Exception {
        Programme programme = Programme.of(2_000, 667, 3);
        Measurements measured =
                new Measurements("Stable pairing of 2000 × 667 with capacity 3, full lists", System.out);
        measured.rounds(
                5,
                7,
                () -> measured.seconds("Mentorbase", () -> {
                    ScoreTables scores = programme.scores();
                    Instance instance = programme.instance(scores);
                    int[] mentees = new int[instance.rows()];
                    int[] mentors = new int[instance.columns()];
                    Arrays.fill(mentees, 1);
                    Arrays.fill(mentors, 3);
                    DeferredAcceptance.rowOptimal(
                            new Market(Instance.of(scores.mentee(), mentees, mentors), scores.mentor()));
                }));
        measured.print("s");
    }

    private static void once(int side, String heap) throws Exception {
        try (ChildJvm child = ChildJvm.start(List.of("-Xmx" + heap), PairingLarge.class, Integer.toString(side))) {
            String said = child.readLine();
            System.out.printf("  -Xmx%s: %s%n", heap, child.await(10) == 0 ? said : "failed: " + said);
        } catch (IOException ended) {
            System.out.printf("  -Xmx%s, %d × %d: failed%n", heap, side, side);
        }
    }

    public static void main(String[] arguments) {
        Programme programme = Programme.of(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[0]), 1);
        long begin = System.nanoTime();
        long total =
                PairingEverybody.certified(programme.instance()).assignment().total();
        System.out.printf(
                "%s × %s: %.1f s from the rules to the checked certificate; total %d%n",
                arguments[0], arguments[0], (System.nanoTime() - begin) / 1e9, total);
    }
}
