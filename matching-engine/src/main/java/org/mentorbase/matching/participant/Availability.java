package org.mentorbase.matching.participant;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;

/** Turns the times of the week that people write down into tags that can be compared. */
public final class Availability {

    private static final Splitter COMMA = Splitter.on(',');

    private Availability() {}

    /**
     * Reads slots that are separated by commas, as {@link WeeklySlot#parse} does, and turns each into the half hours that it
     * covers, in UTC. What is no slot stays the tag that it is, so that a programme may have words of its own for times.
     *
     * @param inWeekOf for slots of other zones, which in summer and in winter are not at the same time in UTC
     */
    public static ImmutableSet<String> tags(String text, LocalDate inWeekOf) {
        return tags(COMMA.split(text), inWeekOf);
    }

    /** Tags for people to read: half hours that follow each other as one time, and all others as they are. */
    public static ImmutableList<String> inWords(Iterable<Tag> tags) {
        BitSet week = new BitSet();
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (Tag tag : tags) {
            Optional<HalfHour> half = HalfHour.parse(tag);
            half.ifPresent(found -> week.set(found.number()));
            if (half.isEmpty()) {
                words.add(tag.toString());
            }
        }
        return words.addAll(HalfHour.inWords(week)).build();
    }

    public static ImmutableSet<String> tags(Iterable<String> slots, LocalDate inWeekOf) {
        ImmutableSet.Builder<String> tags = ImmutableSet.builder();
        for (String written : slots) {
            Optional<WeeklySlot> slot = WeeklySlot.parse(written);
            slot.ifPresent(found -> found.halfHours(inWeekOf).forEach(half -> tags.add(half.toString())));
            if (slot.isEmpty() && !Tag.isBlank(written)) {
                tags.add(Tag.of(written).toString());
            }
        }
        return tags.build();
    }
}
