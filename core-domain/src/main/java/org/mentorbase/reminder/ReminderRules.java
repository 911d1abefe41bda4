package org.mentorbase.reminder;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mentorbase.invitation.Expiry;

/**
 * When people are reminded of what. A rule that is null, or has no steps, is switched off. Durations are of whole minutes.
 *
 * @param invitation after how long an unanswered invitation is reminded of, step by step
 * @param invitationExpires after how long it expires; null for never
 * @param firstMeeting after how long without a first meeting the two are reminded
 * @param meeting after how long without a meeting the two are reminded
 * @param appointment how long before an appointment the two are reminded
 * @param silentRelationships after how long without a meeting coordinators are told
 * @param unmatchedSeekers after how long coordinators are told of somebody who seeks a mentor and has none
 * @param candidates how many candidates they are told, at most
 * @param firstRound how old an event may be when the very first round tells it
 */
public record ReminderRules(
        ImmutableList<Duration> invitation,
        @Nullable Duration invitationExpires,
        @Nullable Duration firstMeeting,
        @Nullable Duration meeting,
        @Nullable Duration appointment,
        @Nullable Duration silentRelationships,
        @Nullable Duration unmatchedSeekers,
        int candidates,
        Duration firstRound) {

    public static final ReminderRules USUAL = new ReminderRules(
            ImmutableList.of(Duration.ofDays(3), Duration.ofDays(7), Duration.ofDays(14)),
            Expiry.USUAL.after(),
            Duration.ofDays(14),
            Duration.ofDays(42),
            Duration.ofDays(1),
            Duration.ofDays(70),
            Duration.ofDays(28),
            3,
            Duration.ofDays(3));

    public ReminderRules {
        checkArgument(Ordering.natural().isStrictlyOrdered(invitation), "%s do not ascend", invitation);
    }

    /** Nothing expires of which nobody is reminded. */
    public Expiry expiry() {
        return invitation.isEmpty() ? Expiry.NEVER : new Expiry(invitationExpires);
    }
}
