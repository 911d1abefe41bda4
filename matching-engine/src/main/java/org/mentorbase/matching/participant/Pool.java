package org.mentorbase.matching.participant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everybody who takes part, each in the order given. Somebody on both sides is in both lists.
 *
 * @param others who are on neither side, but whose links matter: managers between a mentee and a mentor
 */
public record Pool(
        ImmutableList<Participant> mentees, ImmutableList<Participant> mentors, ImmutableList<Participant> others) {

    private static final Comparator<Participant> BY_ID = Comparator.comparing(Participant::id);

    public Pool {
        checkEachOnce("mentee", mentees);
        checkEachOnce("mentor", mentors);
    }

    public static Pool of(List<Participant> mentees, List<Participant> mentors) {
        return new Pool(ImmutableList.copyOf(mentees), ImmutableList.copyOf(mentors), ImmutableList.of());
    }

    public Pool withOthers(List<Participant> more) {
        return new Pool(mentees, mentors, ImmutableList.copyOf(more));
    }

    public ImmutableList<Participant> of(Party party) {
        return party == Party.MENTEE ? mentees : mentors;
    }

    public Stream<Participant> everybody() {
        return Stream.of(mentees, mentors, others).flatMap(List::stream);
    }

    /** The same people, each side in the order of their ids. */
    public Pool sorted() {
        return Comparators.isInOrder(mentees, BY_ID) && Comparators.isInOrder(mentors, BY_ID)
                ? this
                : new Pool(
                        ImmutableList.sortedCopyOf(BY_ID, mentees), ImmutableList.sortedCopyOf(BY_ID, mentors), others);
    }

    private static void checkEachOnce(String side, List<Participant> participants) {
        Set<String> seen = new HashSet<>();
        for (Participant participant : participants) {
            checkArgument(seen.add(participant.id()), "the %s %s is there twice", side, participant.id());
        }
    }
}
