package org.mentorbase.madeup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.LinkedHashSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Choices of which some are made more often than others. */
record Weighted<T>(ImmutableList<T> choices, ImmutableDoubleArray sums) {

    static <T> Weighted<T> of(ImmutableMap<T, Integer> weights) {
        return of(
                weights.keySet().asList(),
                weights.values().stream().mapToDouble(weight -> weight).toArray());
    }

    /** The first is chosen most often, the second half as often, the third a third as often: Zipf's law. */
    static <T> Weighted<T> zipf(ImmutableList<T> choices) {
        return of(
                choices,
                IntStream.rangeClosed(1, choices.size())
                        .mapToDouble(rank -> 1.0 / rank)
                        .toArray());
    }

    private static <T> Weighted<T> of(ImmutableList<T> choices, double[] weights) {
        double[] sums = weights.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        return new Weighted<>(choices, ImmutableDoubleArray.copyOf(sums));
    }

    T one(SplittableRandom random) {
        double point = random.nextDouble() * sums.get(sums.length() - 1);
        int index = 0;
        while (sums.get(index) <= point) {
            index++;
        }
        return choices.get(index);
    }

    /** Up to that many, each once. */
    ImmutableList<T> some(SplittableRandom random, int most) {
        LinkedHashSet<T> some = new LinkedHashSet<>();
        for (int i = 0; i < most; i++) {
            some.add(one(random));
        }
        return ImmutableList.copyOf(some);
    }
}
