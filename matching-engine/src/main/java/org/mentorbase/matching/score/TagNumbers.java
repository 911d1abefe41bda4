package org.mentorbase.matching.score;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
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

    /** @param tags of a participant of a side */
    static TagNumbers of(Pool pool, BiFunction<Party, Participant, ImmutableSet<Tag>> tags) {
        Map<Tag, Integer> numbers = new HashMap<>();
        IntLists wanted = lists(pool, Party.MENTEE, tags, tag -> {
            Integer known = numbers.putIfAbsent(tag, numbers.size());
            return known == null ? numbers.size() - 1 : known;
        });
        IntLists offered = lists(pool, Party.MENTOR, tags, tag -> numbers.getOrDefault(tag, NONE));
        BitSet common = new BitSet(numbers.size());
        for (int mentor = 0; mentor < offered.lists(); mentor++) {
            offered.forEach(mentor, common::set);
        }
        return new TagNumbers(side(wanted.filtered(common::get), numbers.size()), side(offered, numbers.size()));
    }

    private static IntLists lists(
            Pool pool, Party party, BiFunction<Party, Participant, ImmutableSet<Tag>> tags, ToIntFunction<Tag> number) {
        IntLists.Builder lists = new IntLists.Builder(pool.of(party).size());
        for (Participant participant : pool.of(party)) {
            for (Tag tag : tags.apply(party, participant)) {
                int known = number.applyAsInt(tag);
                if (known != NONE) {
                    lists.add(known);
                }
            }
            lists.endList();
        }
        return lists.build();
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
