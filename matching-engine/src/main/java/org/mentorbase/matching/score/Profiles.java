package org.mentorbase.matching.score;

import com.google.common.primitives.ImmutableIntArray;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Who is alike: everybody has the number of a profile, and of each profile the first who has it is known. */
final class Profiles {

    private final int[] ofEach;
    private final ImmutableIntArray first;

    private Profiles(int[] ofEach, ImmutableIntArray first) {
        this.ofEach = ofEach;
        this.first = first;
    }

    /** @param profile of each participant from 0; equal for those who are alike */
    static Profiles of(int participants, IntFunction<?> profile) {
        Builder profiles = new Builder(participants);
        for (int i = 0; i < participants; i++) {
            profiles.add(profile.apply(i));
        }
        return profiles.build();
    }

    /** Takes the profile of one participant after the other. */
    static final class Builder {

        private final Map<Object, Integer> numbers = new HashMap<>();
        private final int[] ofEach;
        private final ImmutableIntArray.Builder first = ImmutableIntArray.builder();
        private int size;

        Builder(int participants) {
            ofEach = new int[participants];
        }

        void add(Object profile) {
            Integer known = numbers.get(profile);
            if (known == null) {
                known = numbers.size();
                numbers.put(profile, known);
                first.add(size);
            }
            ofEach[size++] = known;
        }

        Profiles build() {
            return new Profiles(ofEach, first.build());
        }
    }

    int of(int participant) {
        return ofEach[participant];
    }

    int participants() {
        return ofEach.length;
    }

    int size() {
        return first.length();
    }

    int first(int profile) {
        return first.get(profile);
    }
}
