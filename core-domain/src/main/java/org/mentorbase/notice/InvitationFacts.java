package org.mentorbase.notice;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorbase.invitation.DeclinedInvitation;
import org.mentorbase.invitation.Expiry;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.Party;
import org.mentorbase.invitation.PendingInvitation;
import org.mentorbase.invitation.Response;
import org.mentorbase.reminder.WaitKind;
import org.mentorbase.transaction.Versioned;

/** What has become of invitations. */
final class InvitationFacts {

    private static final ImmutableSet<NoticeKind> INVITING =
            ImmutableSet.of(NoticeKind.INVITATION, NoticeKind.INVITATION_REMINDER);

    private final Circumstances circumstances;
    private final Expiry expiry;

    InvitationFacts(Circumstances circumstances, Expiry expiry) {
        this.circumstances = circumstances;
        this.expiry = expiry;
    }

    /** While its recipient has not answered. */
    Optional<Item> unanswered(long subject) {
        boolean reminds = circumstances.kind() == NoticeKind.INVITATION_REMINDER;
        return find(subject)
                .flatMap(invitation -> partyOf(invitation)
                        .filter(party -> awaits(invitation, party) && !(reminds && isToldOtherwise(subject)))
                        .map(party -> item(invitation, asked(invitation, party) + (reminds ? "-again" : ""))
                                .build()));
    }

    /** However it has ended; nobody is told of the end of what they never heard of. */
    Optional<Item> ended(long subject) {
        return find(subject)
                .filter(invitation -> partyOf(invitation)
                        .map(party -> hasHeardOf(invitation, party))
                        .orElse(true))
                .map(invitation -> item(invitation, code(invitation))
                        .quoting(partyOf(invitation).isPresent() ? reason(invitation) : null)
                        .build());
    }

    private Optional<Invitation> find(long subject) {
        return circumstances
                .repositories()
                .invitations()
                .find(new InvitationId(subject))
                .map(Versioned::value);
    }

    private Optional<Party> partyOf(Invitation invitation) {
        return invitation.proposal().partyOf(circumstances.recipient());
    }

    private Item.Builder item(Invitation invitation, String code) {
        return circumstances
                .item(code)
                .with(invitation.proposal().pair())
                .with(
                        "creator",
                        circumstances.people().nameOf(invitation.proposal().createdBy()))
                .with("since", circumstances.dateOf(invitation.proposal().createdAt()))
                .with("ending", ending(invitation));
    }

    /** A sentence that says until when an answer counts; empty if there is no such day ahead. */
    private String ending(Invitation invitation) {
        LocalDate today = LocalDate.ofInstant(circumstances.now(), ZoneOffset.UTC);
        return invitation instanceof PendingInvitation pending
                ? expiry.dayOf(pending)
                        .filter(day -> day.isAfter(today))
                        .map(day -> circumstances
                                .words()
                                .of(
                                        "invitation.ending",
                                        Map.of("date", circumstances.words().date(day))))
                        .orElse("")
                : "";
    }

    private String code(Invitation invitation) {
        if (circumstances.kind() == NoticeKind.INVITATION_DECLINED) {
            return invitation.responses().mentor() == Response.DECLINE ? "declined-by-mentor" : "declined-by-mentee";
        }
        return circumstances.kind().code();
    }

    private static @Nullable String reason(Invitation invitation) {
        return invitation instanceof DeclinedInvitation declined ? declined.reason() : null;
    }

    static boolean awaits(Invitation invitation, Party party) {
        return invitation instanceof PendingInvitation && responseOf(invitation, party) == null;
    }

    private static @Nullable Response responseOf(Invitation invitation, Party party) {
        return party == Party.MENTOR
                ? invitation.responses().mentor()
                : invitation.responses().mentee();
    }

    /** By the next reminder, or by the invitation itself if that was delayed. */
    private boolean isToldOtherwise(long invitation) {
        return circumstances.wait(WaitKind.INVITATION, invitation).isEmpty()
                || circumstances.noticesOf(ImmutableSet.of(NoticeKind.INVITATION), invitation).stream()
                        .anyMatch(told -> told.progress().state() == NoticeState.WAITING
                                || isSentSince(told, circumstances.notice().createdAt()));
    }

    private static boolean isSentSince(Notice told, Instant instant) {
        Instant endedAt = told.progress().endedAt();
        return told.isSent() && endedAt != null && !endedAt.isBefore(instant);
    }

    private boolean hasHeardOf(Invitation invitation, Party party) {
        return responseOf(invitation, party) != null
                || circumstances.recipient().equals(invitation.proposal().createdBy())
                || circumstances.noticesOf(INVITING, invitation.id().value()).stream()
                        .anyMatch(Notice::isSent);
    }

    /** Who asks: the other party, or somebody else. */
    private static String asked(Invitation invitation, Party party) {
        boolean byParty =
                invitation.proposal().partyOf(invitation.proposal().createdBy()).isPresent();
        if (party == Party.MENTOR) {
            return byParty ? "asked-as-mentor" : "proposed-as-mentor";
        }
        return byParty ? "asked-as-mentee" : "proposed-as-mentee";
    }
}
