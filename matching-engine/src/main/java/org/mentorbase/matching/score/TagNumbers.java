package org.mentorbase.matching.score;

import java.util.Arrays;
import java.util.Map;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Tag;

/** The tags that mentees and mentors may have in common, as numbers. Those that only one side has are left out. */
final class TagNumbers {

    private static final int NONE = -1;

    private final Side mentees;
    private final Side mentors;

    /**
     * @param of the tags of each, ascending
     * @param having who has each tag, ascending
     */
    private record Side(IntLists of, IntLists having) {}

    private TagNumbers(Side mentees, Side mentors) {
        this.mentees = mentees;
        this.mentors = mentors;
    }

    static TagNumbers of(SideTags wanted, SideTags offered) {
        int[] ofWanted = new int[wanted.numbers().size()];
        int[] ofOffered = new int[offered.numbers().size()];
        Arrays.fill(ofWanted, NONE);
        Arrays.fill(ofOffered, NONE);
        int count = 0;
        for (Map.Entry<Tag, Integer> tag : wanted.numbers().entrySet()) {
            Integer inOffered = offered.numbers().get(tag.getKey());
            if (inOffered != null) {
                ofWanted[tag.getValue()] = count;
                ofOffered[inOffered] = count++;
            }
        }
        return new TagNumbers(
                side(wanted.lists().renumbered(ofWanted), count),
                side(offered.lists().renumbered(ofOffered), count));
    }

    private static Side side(IntLists tags, int numbers) {
        IntLists having = tags.transposed(numbers);
        return new Side(having.transposed(tags.lists()), having);
    }

    /** The tags of each participant of a side, ascending. */
    IntLists of(Party party) {
        return side(party).of;
    }

    /** The participants of a side who have each tag, ascending. */
    IntLists having(Party party) {
        return side(party).having;
    }

    private Side side(Party party) {
        return party == Party.MENTEE ? mentees : mentors;
    }
}
