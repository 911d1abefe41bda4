package org.mentorbase.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.TestMentorbase.actor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mentorbase.Mentorbase;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.appointment.Plan;
import org.mentorbase.appointment.Start;
import org.mentorbase.devdata.SomePreferences;
import org.mentorbase.invitation.CreatingInvitation;
import org.mentorbase.invitation.Expiry;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.Response;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.meeting.RecordingMeeting;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.reminder.ReminderRules;

class RemindersTest {

    private static final String AGAIN = "ada: Ben Smith still waits for your answer";

    private final Mailbox mailbox = Mailbox.of("ada", "ben", "cora", "dan");
    private final Mentorbase mentorbase = mailbox.installation.mentorbase();

    @Test
    void an_unanswered_invitation_is_reminded_of_thrice_and_then_expires() {
        InvitationId id = mailbox.installation.invitation("ada", "ben");

        assertThat(toldDaily(30))
                .containsExactly(
                        "0 ada: Ben Smith asks you to be their mentor",
                        "3 " + AGAIN,
                        "7 " + AGAIN,
                        "14 " + AGAIN,
                        "21 ada: The invitation of Ada Smith and Ben Smith has expired",
                        "21 ben: The invitation of Ada Smith and Ben Smith has expired");
        assertThat(state(id)).isEqualTo(InvitationView.State.EXPIRED);
    }

    @Test
    void who_has_accepted_is_not_reminded_and_who_has_declined_ends_it() {
        InvitationId first = proposal("ada", "ben");
        InvitationId second = proposal("ada", "dan");
        mailbox.round();
        mailbox.installation.respond("ada", first, Response.ACCEPT);
        mailbox.installation.respond("ada", second, Response.DECLINE);
        told();

        assertThat(toldDaily(4))
                .containsExactly("3 ben: Would you like Ada Smith as your mentor? Your answer is still awaited");
    }

    @Test
    void several_invitations_are_one_reminder() {
        proposal("ada", "ben");
        proposal("ada", "dan");
        told();

        assertThat(toldDaily(4))
                .containsExactlyInAnyOrder(
                        "3 ada: 2 invitations still wait for your answer",
                        "3 ben: Would you like Ada Smith as your mentor? Your answer is still awaited",
                        "3 dan: Would you like Ada Smith as your mentor? Your answer is still awaited");
    }

    @Test
    void after_a_long_outage_only_the_latest_step_is_told_and_nothing_expires_without_a_reminder() {
        mailbox.installation.invitation("ada", "ben");
        told();
        mailbox.installation.clock().advanceDays(100);

        assertThat(toldDaily(8))
                .containsExactly(
                        "0 " + AGAIN,
                        "7 ada: The invitation of Ada Smith and Ben Smith has expired",
                        "7 ben: The invitation of Ada Smith and Ben Smith has expired");
    }

    @Test
    void what_could_not_be_sent_for_long_is_told_once() {
        mailbox.installation.invitation("ada", "ben");
        mailbox.mailer.answering(message -> new Handover(Handover.Result.NOTHING_NOW, "no connection"));
        for (int day = 0; day < 8; day++) {
            mailbox.round();
            mailbox.installation.clock().advanceDays(1);
        }
        mailbox.mailer.answering(message -> Handover.DONE);

        assertThat(toldDaily(2)).containsExactly("0 ada: Ben Smith asks you to be their mentor");
    }

    @Test
    void an_answer_between_finding_and_sending_is_not_reminded_of() {
        InvitationId id = mailbox.installation.invitation("ada", "ben");
        told();
        mailbox.installation.clock().advanceDays(3);
        mailbox.mailer.answering(message -> new Handover(Handover.Result.NOTHING_NOW, "no connection"));
        mailbox.round();
        mailbox.installation.respond("ada", id, Response.ACCEPT);
        mailbox.mailer.answering(message -> Handover.DONE);
        mailbox.installation.clock().advanceDays(1);

        assertThat(told())
                .containsExactlyInAnyOrder("ada: Ben Smith is your new mentee", "ben: Ada Smith is your new mentor");
    }

    @Test
    void the_first_round_over_an_old_database_tells_each_thing_once_and_no_old_events() {
        mailbox.installation.invitation("ada", "ben");
        mailbox.installation.relationship("cora", "dan");
        mailbox.installation.clock().advanceDays(15);

        assertThat(told())
                .containsExactlyInAnyOrder(
                        AGAIN, "cora: A first meeting with Dan Smith", "dan: A first meeting with Cora Smith");
        assertThat(told()).isEmpty();
    }

    @Test
    void without_a_first_meeting_both_are_reminded_after_a_fortnight() {
        mailbox.installation.relationship("ada", "ben");
        told();

        assertThat(toldDaily(20))
                .containsExactlyInAnyOrder(
                        "14 ada: A first meeting with Ben Smith", "14 ben: A first meeting with Ada Smith");
    }

    @Test
    void a_recorded_meeting_stops_that_and_silence_counts_from_it() {
        RelationshipId relationship = mailbox.installation.relationship("ada", "ben");
        told();
        mailbox.installation.clock().advanceDays(10);
        meet(relationship);
        told();

        assertThat(toldDaily(60))
                .containsExactlyInAnyOrder(
                        "42 ada: Time to meet Ben Smith again?", "42 ben: Time to meet Ada Smith again?");
    }

    @Test
    void a_meeting_taken_back_did_not_stop_anything() {
        RelationshipId relationship = mailbox.installation.relationship("ada", "ben");
        told();
        mailbox.installation.clock().advanceDays(10);
        MeetingId mistaken = meet(relationship);
        told();
        mentorbase.voidingMeeting().voidIt(actor("ada"), mistaken, null);

        assertThat(toldDaily(6))
                .containsExactlyInAnyOrder(
                        "4 ada: A first meeting with Ben Smith", "4 ben: A first meeting with Ada Smith");
    }

    @Test
    void who_met_and_only_recorded_it_late_is_not_reminded() {
        RelationshipId relationship = mailbox.installation.relationship("ada", "ben");
        meet(relationship);
        told();
        mailbox.installation.clock().advanceDays(42);
        mailbox.mailer.answering(message -> new Handover(Handover.Result.NOTHING_NOW, "no connection"));
        mailbox.round();
        meet(relationship);
        mailbox.mailer.answering(message -> Handover.DONE);
        mailbox.installation.clock().advanceDays(1);

        assertThat(told()).containsExactly("ben: Your meeting with Ada Smith on 13 April 2026 was recorded");
    }

    @Test
    void silent_relationships_are_one_list_for_each_coordinator_and_not_repeated() {
        grant("cora", Permission.RELATIONSHIP_MANAGE);
        mailbox.installation.relationship("ada", "ben");
        mailbox.installation.relationship("ada", "dan");
        told();
        mailbox.installation.clock().advanceDays(69);
        told();

        assertThat(toldDaily(30)).containsExactly("1 cora: 2 relationships have had no meeting for long");
    }

    @Test
    void what_falls_silent_in_the_same_week_comes_the_week_after() {
        grant("cora", Permission.RELATIONSHIP_MANAGE);
        mailbox.installation.relationship("ada", "ben");
        mailbox.installation.clock().advanceDays(1);
        mailbox.installation.relationship("ada", "dan");
        told();
        mailbox.installation.clock().advanceDays(69);
        mailbox.mailer.delivered().clear();

        assertThat(toldDaily(10))
                .contains(
                        "0 cora: Ada Smith and Ben Smith have not met for long",
                        "7 cora: Ada Smith and Dan Smith have not met for long");
    }

    @Test
    void silence_waits_for_somebody_who_looks_after_it() {
        mailbox.installation.relationship("ada", "ben");
        told();
        mailbox.installation.clock().advanceDays(80);
        assertThat(told()).isEmpty();
        grant("cora", Permission.RELATIONSHIP_MANAGE);

        assertThat(told()).containsExactly("cora: Ada Smith and Ben Smith have not met for long");
    }

    @Test
    void an_appointment_is_reminded_of_the_day_before_and_anew_when_it_is_moved() {
        RelationshipId relationship = mailbox.installation.relationship("ada", "ben");
        AppointmentId id = mentorbase
                .agreeingOnAppointment()
                .agree(actor("ben"), relationship, plan("2026-03-05T14:00"))
                .value()
                .id();
        told();
        mailbox.installation.clock().advanceDays(2);
        assertThat(told()).isEmpty();
        mailbox.installation.clock().advanceDays(1);
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "ada: Your meeting with Ben Smith on 5 March 2026 at 14:00",
                        "ben: Your meeting with Ada Smith on 5 March 2026 at 14:00");

        mentorbase.changingAppointment().move(actor("ada"), id, plan("2026-03-10T14:00"), null);
        assertThat(toldDaily(6))
                .contains(
                        "5 ada: Your meeting with Ben Smith on 10 March 2026 at 14:00",
                        "5 ben: Your meeting with Ada Smith on 10 March 2026 at 14:00");
    }

    @Test
    void who_agrees_at_short_notice_or_cancels_is_not_reminded() {
        RelationshipId relationship = mailbox.installation.relationship("ada", "ben");
        mentorbase.agreeingOnAppointment().agree(actor("ben"), relationship, plan("2026-03-02T14:00"));
        AppointmentId cancelled = mentorbase
                .agreeingOnAppointment()
                .agree(actor("ben"), relationship, plan("2026-03-08T14:00"))
                .value()
                .id();
        told();
        mentorbase.changingAppointment().cancel(actor("ada"), cancelled, null);
        told();

        assertThat(toldDaily(8)).isEmpty();
    }

    @Test
    void who_has_an_appointment_is_not_reminded_to_meet_until_it_is_over() {
        RelationshipId relationship = mailbox.installation.relationship("ada", "ben");
        mentorbase.agreeingOnAppointment().agree(actor("ben"), relationship, plan("2026-03-18T14:00"));
        told();
        mailbox.installation.clock().advanceDays(12);

        assertThat(toldDaily(10))
                .containsExactlyInAnyOrder(
                        "4 ada: Your meeting with Ben Smith on 18 March 2026 at 14:00",
                        "4 ben: Your meeting with Ada Smith on 18 March 2026 at 14:00",
                        "5 ada: A first meeting with Ben Smith",
                        "5 ben: A first meeting with Ada Smith");
    }

    @Test
    void an_ended_relationship_is_not_silent() {
        RelationshipId relationship = mailbox.installation.relationship("ada", "ben");
        told();
        mentorbase.endingRelationship().end(actor("ada"), new EndingRelationship.Command(relationship, null, null));
        told();

        assertThat(toldDaily(100)).isEmpty();
    }

    @Test
    void who_finds_no_mentor_in_four_weeks_is_told_to_matchmakers_with_candidates() {
        grant("cora", Permission.INVITATION_CREATE_FOR_OTHERS);
        mailbox.candidates = (programme, mentees, limit) ->
                ImmutableMap.of(new Username("ben"), ImmutableList.of(new Username("ada"), new Username("dan")));
        mailbox.installation.say(SomePreferences.aMentee("ben"));
        mailbox.round();
        mailbox.installation.clock().advanceDays(28);
        mailbox.round();

        assertThat(mailbox.mailer.delivered()).singleElement().satisfies(message -> {
            assertThat(message.subject()).isEqualTo("Ben Smith still looks for a mentor");
            assertThat(message.text())
                    .contains("since 2 March 2026. Who would suit best at present: Ada Smith, Dan Smith.");
        });
        told();
        assertThat(toldDaily(30)).isEmpty();
    }

    @Test
    void who_has_a_mentor_does_not_wait_and_waits_anew_when_that_ends() {
        grant("cora", Permission.INVITATION_CREATE_FOR_OTHERS);
        mailbox.installation.say(SomePreferences.aMentee("ben"));
        mailbox.installation.clock().advanceDays(7);
        RelationshipId relationship = mailbox.installation.relationship("ada", "ben");
        told();
        mailbox.installation.clock().advanceDays(2);
        mentorbase.endingRelationship().end(actor("ada"), new EndingRelationship.Command(relationship, null, null));
        told();

        assertThat(toldDaily(40)).containsExactly("28 cora: Ben Smith still looks for a mentor");
    }

    @Test
    void rules_are_switched_off_one_by_one() {
        mailbox.rules =
                new ReminderRules(ImmutableList.of(), null, null, null, null, null, null, 3, Duration.ofDays(3));
        grant("cora", Permission.values());
        mailbox.installation.say(SomePreferences.aMentee("dan"));
        mailbox.installation.invitation("ada", "ben");
        mailbox.installation.relationship("cora", "ben");
        told();

        assertThat(toldDaily(100)).isEmpty();
    }

    @Test
    void nobody_hears_of_the_end_of_what_they_never_heard_of() {
        InvitationId id = proposal("ada", "ben");
        mentorbase.withdrawingInvitation().withdraw(Actor.OPERATOR, id, null);

        assertThat(told()).isEmpty();
    }

    @Test
    void who_proposed_many_is_told_of_all_that_came_of_it_in_one() {
        Actor cora = actor("cora", Permission.INVITATION_CREATE_FOR_OTHERS);
        InvitationId first = proposal(cora, "ada", "ben");
        InvitationId second = proposal(cora, "ada", "dan");
        told();
        for (String person : List.of("ada", "ben")) {
            mailbox.installation.respond(person, first, Response.ACCEPT);
            mailbox.installation.clock().advance(Duration.ofHours(1));
        }
        for (String person : List.of("ada", "dan")) {
            mailbox.installation.respond(person, second, Response.ACCEPT);
        }

        assertThat(told()).contains("cora: 2 of your proposals were accepted");
    }

    /** Day by day, each with the number of days since now. */
    private List<String> toldDaily(int days) {
        List<String> told = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            mailbox.round();
            for (String subject : mailbox.mailer.subjects()) {
                told.add(day + " " + subject);
            }
            mailbox.installation.clock().advanceDays(1);
        }
        return told;
    }

    private List<String> told() {
        mailbox.round();
        return mailbox.mailer.subjects();
    }

    private void grant(String person, Permission... permissions) {
        mentorbase.changingPermissions().grant(Actor.OPERATOR, new Username(person), Set.of(permissions));
    }

    private static Plan plan(String startsAt) {
        return new Plan(Start.parse(startsAt, "Europe/London"), 60, null);
    }

    private MeetingId meet(RelationshipId relationship) {
        LocalDate today = LocalDate.ofInstant(mailbox.installation.clock().instant(), ZoneOffset.UTC);
        return mentorbase
                .recordingMeeting()
                .record(actor("ada"), relationship, new RecordingMeeting.Command(today, 60, false))
                .value()
                .id();
    }

    private InvitationId proposal(String mentor, String mentee) {
        return proposal(Actor.OPERATOR, mentor, mentee);
    }

    private InvitationId proposal(Actor by, String mentor, String mentee) {
        return mentorbase
                .creatingInvitation()
                .create(
                        by,
                        new CreatingInvitation.Command(ProgrammeKey.MAIN, new Username(mentor), new Username(mentee)))
                .value()
                .id();
    }

    private InvitationView.State state(InvitationId id) {
        return InvitationView.of(
                        mentorbase.viewingInvitations().one(Actor.OPERATOR, id).value(), Expiry.USUAL)
                .state();
    }
}
