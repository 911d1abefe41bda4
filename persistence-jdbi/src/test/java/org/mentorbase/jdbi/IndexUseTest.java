package org.mentorbase.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.appointment.AppointmentQuery;
import org.mentorbase.event.EventQuery;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationQuery;
import org.mentorbase.matchmaking.PairingId;
import org.mentorbase.meeting.MeetingQuery;
import org.mentorbase.member.MemberQuery;
import org.mentorbase.notice.NoticeKind;
import org.mentorbase.notice.NoticeQuery;
import org.mentorbase.notice.NoticeState;
import org.mentorbase.notice.Telling;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.RelationshipQuery;
import org.mentorbase.reminder.WaitKind;
import org.mentorbase.reminder.Waits;
import org.mentorbase.webhook.DeliveryQuery;
import org.mentorbase.webhook.WebhookId;

/** PostgreSQL, told to avoid reading whole tables, finds an index for every list that is narrowed. */
class IndexUseTest {

    private static final Installation INSTALLATION = Installation.on(PostgresServer.migratedDatabase());

    private static final ProgrammeKey MAIN = ProgrammeKey.MAIN;
    private static final PageRequest PAGE = PageRequest.of("list", 10, null);
    private static final Optional<Username> ADA = Optional.of(new Username("ada"));
    private static final Optional<Username> NOBODY = Optional.empty();
    private static final Optional<Boolean> ACTIVE = Optional.of(true);

    @Test
    void members() {
        assertIndexed(handle -> new JdbiMembers(handle).page(members(ACTIVE, "", "", NOBODY)));
        assertIndexed(handle -> new JdbiMembers(handle).page(members(Optional.empty(), "C", "", NOBODY)));
        assertIndexed(handle -> new JdbiMembers(handle).page(members(Optional.empty(), "", "Control", NOBODY)));
        assertIndexed(handle -> new JdbiMembers(handle).page(members(Optional.empty(), "", "", ADA)));
        assertIndexed(handle -> new JdbiMembers(handle).concern(ADA.get(), new Username("ben")));
        assertIndexed(handle -> new JdbiMembers(handle).find(ADA.get()));
        assertIndexed(handle -> new JdbiMembers(handle).findAll(List.of(ADA.get())));
    }

    @Test
    void invitations() {
        for (Optional<Boolean> active : List.of(ACTIVE, Optional.of(false), Optional.<Boolean>empty())) {
            assertIndexed(handle ->
                    new JdbiInvitations(handle).page(new InvitationQuery(MAIN, active, NOBODY, NOBODY, PAGE)));
            assertIndexed(
                    handle -> new JdbiInvitations(handle).page(new InvitationQuery(MAIN, active, ADA, ADA, PAGE)));
        }
        assertIndexed(handle -> new JdbiInvitations(handle)
                .page(new InvitationQuery(MAIN, ACTIVE, NOBODY, NOBODY, Optional.of(TestMentorbase.BEGIN), PAGE)));
        assertIndexed(handle -> new JdbiInvitations(handle).findPendingBefore(MAIN, TestMentorbase.BEGIN, 10));
    }

    @Test
    void relationships() {
        for (Optional<Boolean> active : List.of(ACTIVE, Optional.of(false), Optional.<Boolean>empty())) {
            assertIndexed(handle ->
                    new JdbiRelationships(handle).page(new RelationshipQuery(MAIN, active, NOBODY, NOBODY, PAGE)));
            assertIndexed(
                    handle -> new JdbiRelationships(handle).page(new RelationshipQuery(MAIN, active, ADA, ADA, PAGE)));
        }
        assertIndexed(handle -> new JdbiRelationships(handle)
                .page(new RelationshipQuery(
                        MAIN, ACTIVE, NOBODY, NOBODY, Optional.of(LocalDate.parse("2026-03-01")), PAGE)));
        assertIndexed(
                handle -> new JdbiRelationships(handle).findActive(MAIN, new Pair(ADA.get(), new Username("ben"))));
        assertIndexed(handle -> new JdbiRelationships(handle).mentorsOf(MAIN, ADA.get(), PAGE));
        assertIndexed(handle -> new JdbiRelationships(handle).menteesOf(MAIN, ADA.get(), PAGE));
    }

    @Test
    void meetings() {
        Optional<RelationshipId> relationship = Optional.of(new RelationshipId(1));
        assertIndexed(handle -> new JdbiMeetings(handle)
                .page(new MeetingQuery(Optional.of(MAIN), Optional.empty(), ADA, NOBODY, PAGE)));
        assertIndexed(handle -> new JdbiMeetings(handle)
                .page(new MeetingQuery(Optional.of(MAIN), Optional.empty(), NOBODY, NOBODY, PAGE)));
        assertIndexed(handle ->
                new JdbiMeetings(handle).page(new MeetingQuery(Optional.empty(), relationship, NOBODY, ADA, PAGE)));
    }

    @Test
    void appointments() {
        Optional<RelationshipId> relationship = Optional.of(new RelationshipId(1));
        for (Optional<Instant> upcoming : List.of(Optional.of(TestMentorbase.BEGIN), Optional.<Instant>empty())) {
            assertIndexed(handle -> new JdbiAppointments(handle)
                    .page(new AppointmentQuery(Optional.of(MAIN), Optional.empty(), upcoming, ADA, ADA, PAGE)));
            assertIndexed(handle -> new JdbiAppointments(handle)
                    .page(new AppointmentQuery(Optional.of(MAIN), Optional.empty(), upcoming, NOBODY, NOBODY, PAGE)));
            assertIndexed(handle -> new JdbiAppointments(handle)
                    .page(new AppointmentQuery(Optional.empty(), relationship, upcoming, NOBODY, NOBODY, PAGE)));
        }
        assertIndexed(handle -> new JdbiAppointments(handle).upcoming(new RelationshipId(1), TestMentorbase.BEGIN));
    }

    @Test
    void pairings() {
        assertIndexed(handle -> new JdbiPairingDrafts(handle).page(MAIN, PAGE));
        assertIndexed(handle -> new JdbiPairingDrafts(handle).find(new PairingId(1)));
    }

    @Test
    void events() {
        assertIndexed(handle -> new JdbiEventLog(handle).page(new EventQuery(7, NOBODY, NOBODY, PAGE)));
        assertIndexed(handle -> new JdbiEventLog(handle).page(new EventQuery(7, ADA, NOBODY, PAGE)));
        assertIndexed(handle -> new JdbiEventLog(handle).page(new EventQuery(7, NOBODY, ADA, PAGE)));
    }

    @Test
    void notices() {
        assertIndexed(handle -> new JdbiEventLog(handle).after(7, 10));
        assertIndexed(handle -> new JdbiOutbox(handle).due(TestMentorbase.BEGIN, 10));
        assertIndexed(handle -> new JdbiOutbox(handle).countAttemptedAfter(TestMentorbase.BEGIN));
        assertIndexed(handle -> new JdbiOutbox(handle).countWaiting());
        for (Optional<NoticeState> state : List.of(Optional.of(NoticeState.PARKED), Optional.<NoticeState>empty())) {
            assertIndexed(handle -> new JdbiOutbox(handle).page(new NoticeQuery(state, NOBODY, NOBODY, PAGE)));
            assertIndexed(handle -> new JdbiOutbox(handle).page(new NoticeQuery(state, ADA, ADA, PAGE)));
        }
    }

    @Test
    void webhooks() {
        WebhookId webhook = new WebhookId(1);
        assertIndexed(handle -> new JdbiWebhooks(handle).due(webhook, TestMentorbase.BEGIN, 10));
        assertIndexed(handle -> new JdbiWebhooks(handle).countWaiting());
        assertIndexed(handle -> new JdbiWebhooks(handle).forgetEndedBefore(TestMentorbase.BEGIN));
        assertIndexed(
                handle -> new JdbiWebhooks(handle).deliveries(new DeliveryQuery(webhook, Optional.empty(), PAGE)));
    }

    @Test
    void reminders() {
        Waits.Due due = new Waits.Due(
                WaitKind.INVITATION, TestMentorbase.BEGIN, TestMentorbase.BEGIN.plusSeconds(7), Duration.ofDays(3), 10);
        assertIndexed(handle -> new JdbiWaits(handle).due(due));
        assertIndexed(handle -> new JdbiWaits(handle)
                .lapsed(WaitKind.INVITATION, TestMentorbase.BEGIN, Duration.ofDays(3), TestMentorbase.BEGIN, 10));
        assertIndexed(handle -> new JdbiWaits(handle).ofPeople(WaitKind.MENTOR, MAIN, List.of(ADA.get())));
        assertIndexed(handle -> new JdbiWaits(handle).end(WaitKind.MENTOR, List.of(7L)));
        assertIndexed(handle -> new JdbiAppointments(handle).findAll(List.of(new AppointmentId(7))));
        assertIndexed(handle ->
                new JdbiAppointments(handle).upcomingAmong(List.of(new RelationshipId(7)), TestMentorbase.BEGIN));
        assertIndexed(handle -> new JdbiInvitations(handle).findAll(List.of(new InvitationId(7))));
        assertIndexed(handle -> new JdbiRelationships(handle).findAll(List.of(new RelationshipId(7))));
        assertIndexed(handle -> new JdbiRelationships(handle).menteesAmong(MAIN, List.of(ADA.get())));
        assertIndexed(handle -> new JdbiMeetings(handle).lastHeldOn(List.of(new RelationshipId(7))));
        assertIndexed(handle -> new JdbiPreferences(handle).seekingMentor(MAIN, List.of(ADA.get())));
        assertIndexed(handle -> new JdbiOutbox(handle).ofKinds(ADA.get(), Set.of(NoticeKind.INVITATION)));
        assertIndexed(handle -> new JdbiOutbox(handle)
                .untold(List.of(new Telling(NoticeKind.INVITATION, MAIN, ADA.get(), "event 7", ImmutableList.of(1L)))));
    }

    @Test
    void accounts_and_tokens() {
        assertIndexed(handle -> new JdbiAccounts(handle).holding(Permission.NOTICE_MANAGE));
        assertIndexed(handle -> new JdbiAccounts(handle).page(PAGE));
        assertIndexed(handle -> new JdbiAccessTokens(handle).findPresented("hash"));
        assertIndexed(handle -> new JdbiAccessTokens(handle).pageValid(TestMentorbase.BEGIN, NOBODY, PAGE));
        assertIndexed(handle -> new JdbiAccessTokens(handle).pageValid(TestMentorbase.BEGIN, ADA, PAGE));
    }

    private static MemberQuery members(
            Optional<Boolean> active, String division, String group, Optional<Username> concerning) {
        return new MemberQuery(active, given(division), given(group), Optional.empty(), concerning, PAGE);
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static void assertIndexed(Consumer<Handle> list) {
        List<String> statements = INSTALLATION.main().withHandle(handle -> {
            OverheardConnection overheard = new OverheardConnection(handle.getConnection());
            list.accept(Jdbi.open(overheard.connection()).registerArgument(new DomainArguments()));
            return overheard.statements();
        });
        assertThat(statements)
                .isNotEmpty()
                .allSatisfy(
                        sql -> assertThat(plan(sql)).as(sql).doesNotContainPattern("Seq Scan on (?!research_group)"));
    }

    private static String plan(String sql) throws SQLException {
        return INSTALLATION.main().withHandle(handle -> {
            handle.execute("SET enable_seqscan = off");
            try (var lines = handle.getConnection().createStatement().executeQuery("EXPLAIN " + sql)) {
                StringBuilder plan = new StringBuilder();
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
                return plan.toString();
            }
        });
    }
}
