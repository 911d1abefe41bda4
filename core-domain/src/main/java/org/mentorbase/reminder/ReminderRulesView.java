package org.mentorbase.reminder;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The representation of rules for programs. Times are as in {@code 3 days}; null, or none, for what is switched off. */
public record ReminderRulesView(
        ImmutableList<String> invitation,
        @Nullable String invitationExpires,
        @Nullable String firstMeeting,
        @Nullable String meeting,
        @Nullable String appointment,
        @Nullable String silentRelationships,
        @Nullable String unmatchedSeekers,
        int candidates,
        String firstRound) {

    private static final int HOURS_A_DAY = 24;

    public static ReminderRulesView of(ReminderRules rules) {
        return new ReminderRulesView(
                rules.invitation().stream().map(ReminderRulesView::time).collect(ImmutableList.toImmutableList()),
                timeOrNull(rules.invitationExpires()),
                timeOrNull(rules.firstMeeting()),
                timeOrNull(rules.meeting()),
                timeOrNull(rules.appointment()),
                timeOrNull(rules.silentRelationships()),
                timeOrNull(rules.unmatchedSeekers()),
                rules.candidates(),
                time(rules.firstRound()));
    }

    private static @Nullable String timeOrNull(@Nullable Duration duration) {
        return duration == null ? null : time(duration);
    }

    private static String time(Duration duration) {
        return duration.toHours() % HOURS_A_DAY == 0
                ? counted(duration.toDays(), "day")
                : counted(duration.toHours(), "hour");
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
