package org.mentorbase.refusal;

import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody who mistyped one probably meant: that of the fewest insertions, deletions, replacements and swaps. */
public final class Nearest {

    private final String wanted;
    private Optional<String> best = Optional.empty();
    private int distance = Integer.MAX_VALUE;

    public Nearest(String wanted) {
        this.wanted = wanted.toLowerCase(Locale.ROOT);
    }

    /** The nearest of the words, however far; empty only when there are none. */
    public static Optional<String> to(String wanted, Iterable<String> words) {
        Nearest nearest = new Nearest(wanted);
        words.forEach(nearest::consider);
        return nearest.best;
    }

    /** The first of several that are equally near stays. */
    public void consider(String word) {
        if (Math.abs(word.length() - wanted.length()) < distance) {
            int found = distance(wanted, word.toLowerCase(Locale.ROOT));
            if (found < distance) {
                distance = found;
                best = Optional.of(word);
            }
        }
    }

    /** What was found, unless more than a third of the letters are different. */
    public Optional<String> likely() {
        return best.filter(found -> distance <= Math.max(1, wanted.length() / 3));
    }

    /** Of optimal string alignment; see Boytsov, https://doi.org/10.1145/1963190.1963191. */
    private static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + replaced);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }
}
