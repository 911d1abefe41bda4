package org.mentorbase.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.SomeRow.aRow;
import static org.mentorbase.fixture.TestMentorbase.actor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentorbase.Mentorbase;
import org.mentorbase.account.TokenId;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.MembershipRows;
import org.mentorbase.fixture.SomeRow;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.CreatingInvitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.RespondingToInvitation;
import org.mentorbase.invitation.Response;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.meeting.RecordingMeeting;
import org.mentorbase.member.DivisionFile;
import org.mentorbase.member.ImportingMembers;
import org.mentorbase.page.Paging;
import org.mentorbase.preference.PreferencesView;
import org.mentorbase.preference.SettingPreferences;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.relationship.RelationshipId;

/** Every change appends its event: by whom, about whom, and with data that no name or text is in. */
class EventsOfChangesTest {

    private static final String PRIVATE = "PRIVATE";

    private final TestMentorbase installation = new TestMentorbase();
    private final Mentorbase mentorbase = installation.mentorbase();
    private long since;

    @Test
    void a_new_installation_has_none() {
        assertThat(events()).isEmpty();
    }

    @Test
    void of_an_import_of_members() {
        importRows(aRow("ada").called(PRIVATE, PRIVATE), aRow("ben"));
        assertEvents(
                event("member-created", "ada").build(),
                event("member-created", "ben").build(),
                event("members-imported")
                        .put("rows", 2L)
                        .put("created", 2L)
                        .put("updated", 0L)
                        .put("reactivated", 0L)
                        .put("deactivated", 0L)
                        .build());

        importRows(aRow("ada").called("Ada", PRIVATE).inGroup("C", PRIVATE));
        assertThat(types())
                .containsExactly("research-groups-added", "member-updated", "member-deactivated", "members-imported");
        assertThat(events().get(1).data())
                .isEqualTo(ImmutableMap.of("fields", List.of("preferredName", "division", "researchGroup")));
        read();

        importRows(aRow("ada").called("Ada", PRIVATE).inGroup("C", PRIVATE), aRow("ben"));
        assertThat(types()).containsExactly("member-reactivated", "members-imported");
    }

    @Test
    void of_an_import_of_divisions() {
        importDivisions(new DivisionFile(true, ImmutableList.of(new DivisionFile.Row(2, "G", PRIVATE))));
        assertEvents(event("division-saved").put("division", "G").build());

        importDivisions(new DivisionFile(
                false,
                ImmutableList.of(new DivisionFile.Row(2, "G", PRIVATE), new DivisionFile.Row(3, "G", PRIVATE + "2"))));
        assertEvents(event("research-groups-added")
                .put("division", "G")
                .put("count", 2)
                .build());
    }

    @Test
    void of_a_programme() {
        mentorbase
                .creatingProgramme()
                .create(Actor.OPERATOR, new Programme(new ProgrammeKey("spring"), PRIVATE, null, null));

        assertEvents(event("programme-created").put("programme", "spring").build());
    }

    @Test
    void of_preferences() {
        members("ada", "ben");
        setPreferences(PRIVATE);
        assertEvents(event("preferences-changed", "ada")
                .put("programme", "main")
                .put("seekingMentor", true)
                .put("seekingMentee", false)
                .put("fields", List.of("seekingMentor", "mentorRequirements", "interests", "organisation", "manager"))
                .build());

        setPreferences(PRIVATE);
        assertEvents();
    }

    @Test
    void of_an_accepted_invitation() {
        members("ada", "ben");
        InvitationId id = invite("cleo", "ada", "ben");
        assertEvents(invitation("invitation-created", id).build());

        installation.respond("ben", id, Response.ACCEPT);
        assertEvents(invitation("invitation-accepted-by-one", id)
                .put("party", "MENTEE")
                .build());

        installation.respond("ada", id, Response.ACCEPT);
        long relationship = (Long) events().get(0).data().get("relationship");
        assertEvents(
                invitation("invitation-accepted", id)
                        .put("relationship", relationship)
                        .build(),
                event("relationship-started", "ada", "ben")
                        .put("programme", "main")
                        .put("relationship", relationship)
                        .build());

        installation.respond("ada", id, Response.ACCEPT);
        assertEvents();
    }

    @Test
    void of_a_declined_invitation() {
        members("ada", "ben");
        InvitationId id = invite("ben", "ada", "ben");
        read();
        mentorbase
                .respondingToInvitation()
                .respond(actor("ada"), new RespondingToInvitation.Command(id, Response.DECLINE, PRIVATE, null));

        assertEvents(
                invitation("invitation-declined", id).put("party", "MENTOR").build());
    }

    @Test
    void of_a_withdrawn_and_an_expired_invitation() {
        members("ada", "ben");
        InvitationId withdrawn = invite("ben", "ada", "ben");
        read();
        mentorbase.withdrawingInvitation().withdraw(actor("ben"), withdrawn, null);
        assertEvents(invitation("invitation-withdrawn", withdrawn).build());
        mentorbase.withdrawingInvitation().withdraw(actor("ben"), withdrawn, null);
        assertEvents();

        InvitationId expired = invite("ben", "ada", "ben");
        read();
        installation.clock().advanceDays(1);
        mentorbase.expiringInvitations().expire(Actor.OPERATOR, ProgrammeKey.MAIN, 0);
        assertEvents(invitation("invitation-expired", expired).build());
    }

    @Test
    void of_a_relationship_and_its_meetings() {
        members("ada", "ben");
        RelationshipId id = installation.relationship("ada", "ben");
        read();
        MeetingId meeting = mentorbase
                .recordingMeeting()
                .record(actor("ada"), id, new RecordingMeeting.Command(LocalDate.parse("2026-03-02"), 45, false))
                .value()
                .id();
        assertEvents(meeting("meeting-recorded", id, meeting)
                .put("heldOn", "2026-03-02")
                .put("durationMinutes", 45)
                .build());

        mentorbase.voidingMeeting().voidIt(actor("ben"), meeting, null);
        assertEvents(meeting("meeting-voided", id, meeting).build());
        mentorbase.voidingMeeting().voidIt(actor("ben"), meeting, null);
        assertEvents();

        mentorbase.endingRelationship().end(actor("ben"), new EndingRelationship.Command(id, PRIVATE, null));
        assertEvents(event("relationship-ended", "ada", "ben")
                .put("programme", "main")
                .put("relationship", id.value())
                .build());
    }

    @Test
    void of_accounts_and_tokens() {
        mentorbase
                .changingPermissions()
                .grant(
                        Actor.OPERATOR,
                        new Username("ada"),
                        ImmutableSet.of(Permission.MEMBER_IMPORT, Permission.EVENT_READ));
        assertEvents(
                event("account-created", "ada").build(),
                event("permissions-granted", "ada")
                        .put("permissions", List.of("event:read", "member:import"))
                        .build());

        mentorbase
                .changingPermissions()
                .revoke(Actor.OPERATOR, new Username("ada"), ImmutableSet.of(Permission.EVENT_READ));
        assertEvents(event("permissions-revoked", "ada")
                .put("permissions", List.of("event:read"))
                .build());

        TokenId token = mentorbase
                .creatingToken()
                .create(Actor.OPERATOR, new Username("ada"), 90)
                .token()
                .id();
        mentorbase.revokingToken().revoke(Actor.OPERATOR, token);
        mentorbase.revokingToken().revoke(Actor.OPERATOR, token);
        assertEvents(
                event("token-created", "ada").put("token", token.value()).build(),
                event("token-revoked", "ada").put("token", token.value()).build());
    }

    @Test
    void an_event_says_when_and_by_whom() {
        members("ada", "ben");
        installation.clock().advanceDays(3);
        invite("ben", "ada", "ben");

        EventView event = events().get(0);

        assertThat(event.at()).isEqualTo(installation.clock().instant());
        assertThat(event.by()).isEqualTo("ben");
        assertThat(event.about()).containsExactly("ada", "ben");
    }

    /** Of an event, but for its number, its time and who caused it. */
    private record Expected(String type, List<String> about, ImmutableMap<String, Object> data) {}

    private static final class Expecting {

        private final String type;
        private final List<String> about;
        private final ImmutableMap.Builder<String, Object> data = ImmutableMap.builder();

        Expecting(String type, String... about) {
            this.type = type;
            this.about = List.of(about);
        }

        Expecting put(String name, Object value) {
            data.put(name, value);
            return this;
        }

        Expected build() {
            return new Expected(type, about, data.buildOrThrow());
        }
    }

    private static Expecting event(String type, String... about) {
        return new Expecting(type, about);
    }

    private static Expecting invitation(String type, InvitationId id) {
        return event(type, "ada", "ben").put("programme", "main").put("invitation", id.value());
    }

    private static Expecting meeting(String type, RelationshipId relationship, MeetingId id) {
        return event(type, "ada", "ben")
                .put("programme", "main")
                .put("relationship", relationship.value())
                .put("meeting", id.value());
    }

    private void assertEvents(Expected... expected) {
        assertThat(events())
                .extracting(event -> new Expected(event.type(), event.about(), event.data()))
                .containsExactly(expected);
        read();
    }

    private List<String> types() {
        return events().stream().map(EventView::type).toList();
    }

    /** Those that were not read yet. */
    private List<EventView> events() {
        List<EventView> events = mentorbase
                .viewingEvents()
                .page(Actor.OPERATOR, since, Optional.empty(), Paging.FIRST)
                .map(EventView::of)
                .items();
        assertThat(events.toString()).doesNotContain(PRIVATE);
        return events;
    }

    private void read() {
        List<EventView> events = events();
        if (!events.isEmpty()) {
            since = events.get(events.size() - 1).id();
        }
    }

    private void members(String... usernames) {
        importMembers(MembershipRows.listing(usernames));
    }

    private void importRows(SomeRow... rows) {
        importMembers(MembershipRows.of(rows));
    }

    private void importMembers(MembershipRows rows) {
        mentorbase.importingMembers().importFrom(Actor.OPERATOR, ImportingMembers.Command.of(rows));
    }

    private void importDivisions(DivisionFile file) {
        mentorbase.importingDivisions().importFrom(Actor.OPERATOR, file);
    }

    private InvitationId invite(String by, String mentor, String mentee) {
        read();
        return mentorbase
                .creatingInvitation()
                .create(
                        actor(by, Permission.INVITATION_CREATE_FOR_OTHERS),
                        new CreatingInvitation.Command(ProgrammeKey.MAIN, new Username(mentor), new Username(mentee)))
                .value()
                .id();
    }

    private void setPreferences(String text) {
        read();
        PreferencesView wanted = new PreferencesView(
                "main", "ada", true, false, text, null, null, List.of(text), null, text, null, null, null, null, "ben");
        mentorbase
                .settingPreferences()
                .set(
                        actor("ada"),
                        new SettingPreferences.Command(
                                ProgrammeKey.MAIN, new Username("ada"), before -> wanted.preferences(), null));
    }
}
