package org.mentorbase.cli.failure;

import com.google.common.collect.ImmutableMap;
import org.mentorbase.devdata.DevDataReason;
import org.mentorbase.meeting.MeetingReason;
import org.mentorbase.member.MemberReason;
import org.mentorbase.refusal.Reason;

/** Names the option by which somebody who means it gets past a refusal. */
final class Hints {

    private static final ImmutableMap<Reason, String> OPTIONS = ImmutableMap.of(
            DevDataReason.DIFFERS_FROM_STORED, "--replace",
            MeetingReason.MEETING_REPORTED_TWICE, "--second-on-date",
            MemberReason.TOO_MANY_DEACTIVATIONS, "--max-deactivations");

    private Hints() {}

    /** To be put behind the sentence. */
    static String of(Reason reason) {
        String option = OPTIONS.get(reason);
        return option == null ? "" : " (" + option + ")";
    }
}
