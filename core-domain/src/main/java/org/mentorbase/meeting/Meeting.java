package org.mentorbase.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.RelationshipId;

/**
 * A meeting of a relationship.
 *
 * @param durationMinutes approximately, 1 to {@value #LONGEST_MINUTES}
 * @param happened false for one that was recorded by mistake
 * @param secondOnDate whether it was explicitly recorded besides another one on the same date
 */
public record Meeting(
        MeetingId id,
        RelationshipId relationship,
        ProgrammeKey programme,
        Pair pair,
        LocalDate heldOn,
        int durationMinutes,
        boolean happened,
        boolean secondOnDate) {

    public static final int LONGEST_MINUTES = 3600;

    public Meeting {
        checkArgument(isDuration(durationMinutes), "%s minutes are no duration of a meeting", durationMinutes);
    }

    public static boolean isDuration(int minutes) {
        return minutes >= 1 && minutes <= LONGEST_MINUTES;
    }

    public Meeting voided() {
        return new Meeting(id, relationship, programme, pair, heldOn, durationMinutes, false, secondOnDate);
    }
}
