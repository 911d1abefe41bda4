package org.mentorbase.matching.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.mentorbase.matching.participant.Participant;

/** Who is alike: everybody has the number of a profile, and of each profile the first who has it is known. */
final class Profiles {

    private final int[] ofEach;
    private final List<Integer> first = new ArrayList<>();

    /** @param profile equal for those who are alike */
    Profiles(int participants, IntFunction<Object> profile) {
        Map<Object, Integer> numbers = new HashMap<>();
        ofEach = new int[participants];
        for (int i = 0; i < participants; i++) {
            Integer known = numbers.putIfAbsent(profile.apply(i), first.size());
            if (known == null) {
                ofEach[i] = first.size();
                first.add(i);
            } else {
                ofEach[i] = known;
            }
        }
    }

    static Profiles of(List<Participant> participants, Function<Participant, Object> profile) {
        return new Profiles(participants.size(), i -> profile.apply(participants.get(i)));
    }

    int of(int participant) {
        return ofEach[participant];
    }

    int participants() {
        return ofEach.length;
    }

    int size() {
        return first.size();
    }

    int first(int profile) {
        return first.get(profile);
    }
}
