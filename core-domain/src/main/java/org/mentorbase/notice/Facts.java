package org.mentorbase.notice;

import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.invitation.DeclinedInvitation;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.Party;
import org.mentorbase.invitation.PendingInvitation;
import org.mentorbase.invitation.Response;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.member.Member;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.Relationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.transaction.Versioned;

/** Looks up what notices are about, as it is now; empty for what there is no longer a reason to tell. */
final class Facts {

    private final NoticeRepositories repositories;
    private final Words words;

    Facts(NoticeRepositories repositories, Words words) {
        this.repositories = repositories;
        this.words = words;
    }

    Optional<Item> of(NoticeKind kind, Username recipient, long subject) {
        return switch (kind) {
            case INVITATION, INVITATION_ACCEPTED, INVITATION_DECLINED, INVITATION_WITHDRAWN, INVITATION_EXPIRED ->
                repositories
                        .invitations()
                        .find(new InvitationId(subject))
                        .map(Versioned::value)
                        .flatMap(invitation -> ofInvitation(kind, recipient, invitation));
            case NEW_MENTEE, NEW_MENTOR, RELATIONSHIP_ENDED ->
                repositories
                        .relationships()
                        .find(new RelationshipId(subject))
                        .map(Versioned::value)
                        .flatMap(relationship -> ofRelationship(kind, recipient, relationship));
            case MEETING_RECORDED ->
                repositories
                        .meetings()
                        .find(new MeetingId(subject))
                        .map(Versioned::value)
                        .filter(Meeting::happened)
                        .map(meeting -> ofMeeting(kind, recipient, meeting));
        };
    }

    private Optional<Item> ofInvitation(NoticeKind kind, Username recipient, Invitation invitation) {
        Optional<Party> party = invitation.proposal().partyOf(recipient);
        String code = kind.code();
        if (kind == NoticeKind.INVITATION) {
            if (party.isEmpty() || !awaits(invitation, party.get())) {
                return Optional.empty();
            }
            code = asked(invitation, party.get());
        } else if (kind == NoticeKind.INVITATION_DECLINED) {
            code = invitation.responses().mentor() == Response.DECLINE ? "declined-by-mentor" : "declined-by-mentee";
        }
        String reason =
                party.isPresent() && invitation instanceof DeclinedInvitation declined ? declined.reason() : null;
        return Optional.of(item(code, invitation.proposal().pair(), reason)
                .with("creator", nameOf(invitation.proposal().createdBy()))
                .build());
    }

    private static boolean awaits(Invitation invitation, Party party) {
        Response response = party == Party.MENTOR
                ? invitation.responses().mentor()
                : invitation.responses().mentee();
        return invitation instanceof PendingInvitation && response == null;
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

    private Optional<Item> ofRelationship(NoticeKind kind, Username recipient, Relationship relationship) {
        boolean ends = kind == NoticeKind.RELATIONSHIP_ENDED;
        if (!ends && !(relationship instanceof ActiveRelationship)) {
            return Optional.empty();
        }
        Pair pair = relationship.pair();
        Username other = otherOf(pair, recipient);
        String code = !ends ? kind.code() : other.equals(pair.mentor()) ? "mentor-ended" : "mentee-ended";
        String reason = relationship.<@Nullable String>fold(active -> null, ended -> ended.reason());
        return Optional.of(item(code, pair, reason)
                .with("other", nameOf(other))
                .with("address", addressOf(other))
                .build());
    }

    private Item ofMeeting(NoticeKind kind, Username recipient, Meeting meeting) {
        return item(kind.code(), meeting.pair(), null)
                .with("other", nameOf(otherOf(meeting.pair(), recipient)))
                .with("date", words.date(meeting.heldOn()))
                .with("duration", words.counted("minutes", meeting.durationMinutes()))
                .build();
    }

    private ItemBuilder item(String code, Pair pair, @Nullable String quote) {
        return new ItemBuilder(code, quote)
                .with("mentor", nameOf(pair.mentor()))
                .with("mentee", nameOf(pair.mentee()));
    }

    private static Username otherOf(Pair pair, Username person) {
        return pair.mentor().equals(person) ? pair.mentee() : pair.mentor();
    }

    private String nameOf(Username person) {
        if (Actor.OPERATOR.is(person)) {
            return words.of("operator");
        }
        return member(person).map(Facts::nameOf).orElse(person.value());
    }

    static String nameOf(Member member) {
        String first = member.preferredName() != null ? member.preferredName() : member.firstNames();
        String name =
                Joiner.on(' ').skipNulls().join(Strings.emptyToNull(first), Strings.emptyToNull(member.surname()));
        return name.isBlank() ? member.username().value() : Words.oneLine(name);
    }

    private String addressOf(Username person) {
        return member(person).map(Member::email).orElse(person.value());
    }

    private Optional<Member> member(Username person) {
        return repositories.members().find(person).map(Versioned::value);
    }

    private static final class ItemBuilder {

        private final String code;
        private final @Nullable String quote;
        private final ImmutableMap.Builder<String, String> values = ImmutableMap.builder();

        ItemBuilder(String code, @Nullable String quote) {
            this.code = code;
            this.quote = quote;
        }

        ItemBuilder with(String name, String value) {
            values.put(name, value);
            return this;
        }

        Item build() {
            return new Item(code, values.buildOrThrow(), quote);
        }
    }
}
