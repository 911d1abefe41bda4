package org.mentorbase.benchmarks;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** What was measured in each round, by name; compared by medians. */
public final class Measurements {

    private final PrintStream out;
    private final ListMultimap<String, Double> values = LinkedListMultimap.create();

    public Measurements(String title, PrintStream out) {
        this.out = out;
        out.printf("%n%s%n", title);
    }

    public interface Work {
        void run() throws Exception;
    }

    public void seconds(String name, Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        add(name, (System.nanoTime() - begin) / 1e9);
    }

    public void add(String name, double value) {
        values.put(name, value);
    }

    /** Runs every round as often as asked, and forgets the first ones. */
    public void rounds(int warmUps, int rounds, Work... contestants) throws Exception {
        for (int round = 0; round < warmUps + rounds; round++) {
            if (round == warmUps) {
                values.clear();
            }
            for (Work contestant : contestants) {
                contestant.run();
            }
        }
    }

    public double median(String name) {
        List<Double> sorted = values.get(name).stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    public void print(String unit) {
        for (String name : values.keySet()) {
            double least = values.get(name).stream()
                    .mapToDouble(Double::doubleValue)
                    .min()
                    .orElseThrow();
            double most = values.get(name).stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElseThrow();
            print("  %-58s %10.3f %s  (%.3f to %.3f)", name, median(name), unit, least, most);
        }
    }

    public void printRatio(String one, String other, String aim) {
        print("  = %-56s %10.2f %s  %s", one + " / " + other, median(one) / median(other), "times", aim);
    }

    public void print(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }
}
