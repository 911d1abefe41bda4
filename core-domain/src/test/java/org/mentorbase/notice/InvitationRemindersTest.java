package org.mentorbase.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.TestMentorbase.actor;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.SomePreferences;
import org.mentorbase.invitation.CreatingInvitation;
import org.mentorbase.invitation.Expiry;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.Response;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.reminder.ReminderRules;

class InvitationRemindersTest extends FourPeople {

    private static final String AGAIN = "ada: Ben Smith still waits for your answer";

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
