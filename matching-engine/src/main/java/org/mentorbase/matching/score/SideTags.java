package org.mentorbase.matching.score;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mentorbase.matching.participant.Tag;

/** The tags that a rule looks at on one side, as numbers in the order in which they are met. */
final class SideTags {

    private final Map<Tag, Integer> numbers = new HashMap<>();
    private final IntLists.Builder lists;

    SideTags(int participants) {
        lists = new IntLists.Builder(participants);
    }

    /** Takes the tags of one participant after the other. */
    void add(Set<Tag> tags) {
        for (Tag tag : tags) {
            Integer known = numbers.get(tag);
            if (known == null) {
                known = numbers.size();
                numbers.put(tag, known);
            }
            lists.add(known);
        }
        lists.endList();
    }

    Map<Tag, Integer> numbers() {
        return numbers;
    }

    /** The tags of each participant. */
    IntLists lists() {
        return lists.build();
    }
}
