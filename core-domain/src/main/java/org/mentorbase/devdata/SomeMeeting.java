package org.mentorbase.devdata;

import org.jspecify.annotations.Nullable;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Location;
import org.mentorbase.relationship.Pair;

/**
 * @param pair null within a relationship, whose meeting it is
 * @param helpedMentor what the mentor says; null if nothing
 * @param helpedMentee what the mentee says; null if nothing
 */
public record SomeMeeting(
        @Nullable Location at,
        @Nullable ProgrammeKey programme,
        @Nullable Pair pair,
        Day heldOn,
        @Nullable Integer durationMinutes,
        @Nullable Boolean happened,
        @Nullable Boolean helpedMentor,
        @Nullable Boolean helpedMentee)
        implements Thing {

    private static final int USUAL_MINUTES = 60;

    public static SomeMeeting aMeeting(Day heldOn, int minutes) {
        return new SomeMeeting(null, null, null, heldOn, minutes, null, null, null);
    }

    public SomeMeeting voided() {
        return new SomeMeeting(at, programme, pair, heldOn, durationMinutes, false, helpedMentor, helpedMentee);
    }

    public SomeMeeting helped(@Nullable Boolean mentor, @Nullable Boolean mentee) {
        return new SomeMeeting(at, programme, pair, heldOn, durationMinutes, happened, mentor, mentee);
    }

    @Override
    public Kind kind() {
        return Kind.MEETING;
    }

    @Override
    public String named() {
        return "meeting of " + heldOn;
    }

    int minutesOrUsual() {
        return durationMinutes == null ? USUAL_MINUTES : durationMinutes;
    }

    boolean hasHappened() {
        return happened == null || happened;
    }
}
