package org.mentorbase.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import org.mentorbase.actor.Username;

/** A mentor and a mentee. The same two people the other way round are another pair. */
public record Pair(Username mentor, Username mentee) {

    public Pair {
        checkArgument(!mentor.equals(mentee), "%s cannot be paired with themselves", mentor);
    }

    public boolean includes(Username person) {
        return mentor.equals(person) || mentee.equals(person);
    }
}
