package org.mentorbase.event;

import com.google.common.collect.ImmutableSortedSet;

/** What events there are. {@code docs/domain.md} says when each happens, and what it carries. */
public final class EventTypes {

    public static final ImmutableSortedSet<String> ALL = ImmutableSortedSet.of(
            "account-created",
            "appointment-agreed",
            "appointment-cancelled",
            "appointment-moved",
            "division-saved",
            "do-not-match-changed",
            "feedback-given",
            "invitation-accepted",
            "invitation-accepted-by-one",
            "invitation-created",
            "invitation-declined",
            "invitation-expired",
            "invitation-withdrawn",
            "meeting-recorded",
            "meeting-voided",
            "member-created",
            "member-deactivated",
            "member-reactivated",
            "member-updated",
            "members-imported",
            "notice-cancelled",
            "notice-retried",
            "notice-settings-changed",
            "pairing-adjusted",
            "pairing-drafted",
            "pairing-published",
            "permissions-granted",
            "permissions-revoked",
            "preferences-changed",
            "programme-created",
            "relationship-ended",
            "relationship-started",
            "research-groups-added",
            "token-created",
            "token-revoked",
            "webhook-added",
            "webhook-disabled",
            "webhook-enabled",
            "webhook-removed",
            "webhook-secret-rotated");

    private EventTypes() {}
}
