package org.mentorbase.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.TestMentorbase.actor;
import static org.mentorbase.fixture.TestMentorbase.pair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mentorbase.Mentorbase;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.appointment.Plan;
import org.mentorbase.appointment.Start;
import org.mentorbase.devdata.SomePreferences;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.RespondingToInvitation;
import org.mentorbase.invitation.Response;
import org.mentorbase.meeting.RecordingMeeting;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.relationship.RelationshipId;

/** A whole programme with a round each morning, and every mail that anybody got of it. */
class NineMonthsTest {

    private static final int DAYS = 275;

    private final Mailbox mailbox = Mailbox.of("ada", "max", "ben", "dan", "eve", "fay", "cora");
    private final Mentorbase mentorbase = mailbox.installation.mentorbase();
    private final Actor cora = actor("cora", Permission.INVITATION_CREATE_FOR_OTHERS, Permission.RELATIONSHIP_MANAGE);
    private final Map<Integer, Runnable> diary = new HashMap<>();
    private final List<InvitationId> proposed = new ArrayList<>();
    private AppointmentId agreed;

    @Test
    void everybody_gets_what_concerns_them_and_nothing_else() throws Exception {
        mentorbase
                .changingPermissions()
                .grant(
                        Actor.OPERATOR,
                        cora.username(),
                        Set.of(Permission.INVITATION_CREATE_FOR_OTHERS, Permission.RELATIONSHIP_MANAGE));
        mailbox.candidates = (programme, mentees, limit) ->
                ImmutableMap.of(new Username("dan"), ImmutableList.of(new Username("max"), new Username("ada")));
        speakGerman("ben");
        writeDiary();

        List<String> mails = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            diary.getOrDefault(day, () -> {}).run();
            mailbox.round();
            mailbox.mailer.delivered().stream()
                    .sorted(Comparator.comparing(message -> message.recipient() + message.subject()))
                    .forEach(message -> mails.add(read(message)));
            mailbox.mailer.delivered().clear();
            mailbox.installation.clock().advanceDays(1);
        }

        assertThat(String.join("\n", mails))
                .isEqualTo(Resources.toString(Resources.getResource(NineMonthsTest.class, "nine-months.txt"), UTF_8));
    }

    /** As it stands in the file of what is expected. */
    private String read(Message message) {
        String calendar = message.calendar().stream()
                .map(entry -> "Calendar: " + (entry.cancelled() ? "cancelled" : entry.startsAt()) + ", sequence "
                        + entry.sequence() + "\n")
                .collect(Collectors.joining());
        return "=== %s to %s: %s\n%s\n%s"
                .formatted(today(), message.recipient(), message.subject(), calendar, message.text());
    }

    private void speakGerman(String person) {
        mentorbase
                .settingNoticeSettings()
                .set(
                        actor(person),
                        new SettingNoticeSettings.Command(
                                new Username(person),
                                before -> new NoticeSettings(
                                        before.username(),
                                        before.off(),
                                        before.frequency(),
                                        before.digestAt(),
                                        before.digestOn(),
                                        before.quietHours(),
                                        before.timeZone(),
                                        NoticeLanguage.GERMAN),
                                null));
    }

    private void writeDiary() {
        // A pairing is published; some answer, some decline, max never says anything.
        diary.put(0, () -> {
            List.of("ben", "dan", "eve").forEach(person -> mailbox.installation.say(SomePreferences.aMentee(person)));
            mentorbase
                    .creatingInvitation()
                    .createAll(
                            cora,
                            ProgrammeKey.MAIN,
                            List.of(pair("ada", "ben"), pair("ada", "dan"), pair("max", "eve")))
                    .forEach(created -> proposed.add(created.id()));
        });
        diary.put(1, () -> {
            respond("ada", proposed.get(0), Response.ACCEPT, null);
            respond("ben", proposed.get(0), Response.ACCEPT, null);
        });
        diary.put(2, () -> {
            respond("eve", proposed.get(2), Response.ACCEPT, null);
            respond("dan", proposed.get(1), Response.DECLINE, "Not this year");
        });
        // Ada and Ben meet, agree on a meeting, hold it, and drift apart.
        diary.put(10, () -> meet("ada", "ben"));
        diary.put(40, () -> meet("ben", "ben"));
        diary.put(60, () -> agree("ben", "ben", "2026-05-12T08:00"));
        diary.put(71, () -> meet("ada", "ben"));
        diary.put(
                152,
                () -> mentorbase
                        .endingRelationship()
                        .end(actor("ben"), new EndingRelationship.Command(relationship("ben"), "Moved away", null)));
        // What they agree on in June comes to nothing: it is moved, and then cancelled.
        diary.put(90, () -> agree("ada", "ben", "2026-06-10T08:00"));
        diary.put(
                92,
                () -> mentorbase
                        .changingAppointment()
                        .move(actor("ada"), agreed, new Plan(Start.parse("2026-06-11T08:00", "UTC"), 60, null), null));
        diary.put(94, () -> mentorbase.changingAppointment().cancel(actor("ben"), agreed, null));
        // Eve asks Ada herself; they begin late, and then meet regularly.
        diary.put(25, () -> proposed.add(mailbox.installation.invitation("ada", "eve")));
        diary.put(29, () -> respond("ada", proposed.get(3), Response.ACCEPT, null));
        for (int day = 45; day < DAYS; day += 35) {
            diary.put(day, () -> meet("eve", "eve"));
        }
        // Fay changes her mind.
        diary.put(200, () -> proposed.add(mailbox.installation.invitation("max", "fay")));
        diary.put(205, () -> mentorbase.withdrawingInvitation().withdraw(actor("fay"), proposed.get(4), null));
    }

    private void respond(String person, InvitationId invitation, Response response, String reason) {
        mentorbase
                .respondingToInvitation()
                .respond(actor(person), new RespondingToInvitation.Command(invitation, response, reason, null));
    }

    private void agree(String person, String mentee, String startsAt) {
        Plan plan = new Plan(Start.parse(startsAt, "UTC"), 60, "Room 7");
        agreed = mentorbase
                .agreeingOnAppointment()
                .agree(actor(person), relationship(mentee), plan)
                .value()
                .id();
    }

    private void meet(String reporter, String mentee) {
        mentorbase
                .recordingMeeting()
                .record(actor(reporter), relationship(mentee), new RecordingMeeting.Command(today(), 60, false));
    }

    private RelationshipId relationship(String mentee) {
        return mailbox.installation
                .mentoring()
                .read(repositories -> repositories
                        .relationships()
                        .findActive(ProgrammeKey.MAIN, pair("ada", mentee))
                        .orElseThrow()
                        .id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(mailbox.installation.clock().instant(), ZoneOffset.UTC);
    }
}
