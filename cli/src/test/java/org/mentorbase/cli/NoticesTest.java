package org.mentorbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class NoticesTest {

    @RegisterExtension
    final InMemoryDatabase database = new InMemoryDatabase();

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void ann_asks_bob() {
        shell = database.shell();
        shell.typing("crsid,pref_name,surname\nann,Ann,Arbor\nbob,Bob,Brook\n").done("members import");
        shell.done("--as=ann invitations create --mentor=bob --mentee=ann");
    }

    @Test
    void without_a_place_to_send_to_notices_wait() {
        assertThat(shell.done("notices run --once").out())
                .isEqualTo("1 notice waits. No mail is sent, because MENTORBASE_MAIL does not say where to.\n");
        assertThat(shell.done("notices list").out()).contains("INVITATION", "bob", "WAITING");
    }

    @Test
    void a_preview_shows_the_mail_and_sends_nothing() {
        assertThat(shell.done("notices preview --for=bob").out())
                .contains("To: bob@cam.ac.uk\nSubject: Ann Arbor asks you to be their mentor\n\nDear Bob Brook,\n")
                .endsWith("Waiting: 1.\n");
        assertThat(shell.done("notices preview --for=ann").out()).isEqualTo("No notice waits.\n");
        assertThat(shell.done("--json notices preview").json().at("/items/0/to").asText())
                .isEqualTo("bob@cam.ac.uk");
    }

    @Test
    void mails_are_printed_beside_the_one_document() {
        Shell printing = shell.with("MENTORBASE_MAIL", "print:");
        assertThat(printing.done("notices run --once").out())
                .startsWith("From: Mentorbase <mentorbase@localhost>\nTo: Bob Brook <bob@cam.ac.uk>\n")
                .endsWith("Sent: 1. To be tried again: 0. Parked: 0. Cancelled: 0. 0 notices wait.\n");

        shell.done("--as=bob invitations respond 1 --accept");
        Answer answer = printing.run("notices run --once --json");
        assertThat(answer.json().get("sent").asInt()).isEqualTo(2);
        assertThat(answer.err())
                .contains("Subject: Ann Arbor is your new mentee", "Subject: Bob Brook is your new mentor");
    }

    @Test
    void mails_are_written_to_a_folder_once() {
        Shell writing = shell.with("MENTORBASE_MAIL", "file:" + folder);
        writing.done("notices run --once");
        writing.done("notices run --once");

        assertThat(folder).isDirectoryContaining("glob:**notice-*.eml");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void a_notice_is_cancelled_and_sent_after_all() {
        Shell printing = shell.with("MENTORBASE_MAIL", "print:");
        shell.done("notices run --once");
        assertThat(shell.done("notices cancel 1").out()).isEqualTo("Notice 1 for bob will not be sent.\n");
        assertThat(printing.done("notices run --once").out()).startsWith("Sent: 0.");
        assertThat(shell.done("notices list --state=cancelled").out()).contains("Cancelled by operator.");
        assertThat(shell.done("notices retry 1").out()).isEqualTo("Notice 1 for bob will be sent in the next round.\n");
        assertThat(printing.done("notices run --once").out()).contains("Sent: 1.");
        shell.run("notices cancel 1").failed(3, "Notice 1 is sent already.");
    }

    @Test
    void bad_settings_are_refused_before_anything_is_done() {
        Answer answer = shell.with("MENTORBASE_MAIL", "smtp://ann:secret@mail.example.org")
                .with("MENTORBASE_MAIL_FROM", "m@example.org")
                .run("notices run --once");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("A password does not belong").doesNotContain("secret");
        assertThat(shell.done("notices list").out()).isEqualTo("There are none.\n");
    }

    @Test
    void settings_are_shown_and_set() {
        assertThat(shell.done("--as=bob notices settings set bob --frequency=weekly --time-zone=Europe/Berlin")
                        .out())
                .isEqualTo("Set the notice settings of bob.\n");
        assertThat(shell.done("notices settings show bob").out()).contains("WEEKLY", "MONDAY", "Europe/Berlin");
        assertThat(shell.done("notices settings set bob --frequency= --off=meeting-recorded --json")
                        .json()
                        .get("frequency")
                        .asText())
                .isEqualTo("AT_ONCE");
        assertThat(shell.run("notices settings set bob").exitCode()).isEqualTo(2);
        shell.run("notices settings set bob --time-zone=Europe/Berln")
                .failed(
                        3,
                        "timeZone: there is no time zone “Europe/Berln”. The nearest of IANA's names is Europe/Berlin.");
        shell.run("--as=ann notices settings show bob").failed(3, "There is no member bob.");
    }

    @Test
    void templates_are_exported_changed_checked_and_used() throws IOException {
        shell.done("notices templates export --to=" + folder);
        Shell using = shell.with("MENTORBASE_TEMPLATES", folder.toString());
        assertThat(using.done("notices templates check").out())
                .isEqualTo("6 templates in " + folder + ", without a mistake.\n");
        Files.writeString(folder.resolve("invitation.txt"), "Hello {{name}}!\n");
        assertThat(using.done("notices preview --for=bob").out()).contains("\n\nHello Bob Brook!\n");

        Files.writeString(folder.resolve("invitation.txt"), "Hello\n{{nam}}!\n");
        using.run("notices templates check")
                .failed(
                        3,
                        "line 2, column 1: invitation.txt: “nam” is not known here. Did you mean name? There are: closing,"
                                + " greeting, items, language, name, programme, signature, subject, unsubscribing.");
        assertThat(using.run("notices run --once").exitCode()).isEqualTo(3);
        assertThat(using.done("members list").out()).contains("Brook");
        shell.run("notices templates export --to=" + folder)
                .failed(3, folder.resolve("README.txt") + " exists already. Choose another folder.");
    }

    @Test
    void an_address_that_people_cannot_reach_is_refused() {
        Answer answer = shell.with("MENTORBASE_URL", "mentoring.example.org").run("notices preview");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("MENTORBASE_URL needs the address of this service");
    }

    @Test
    void the_rules_of_reminders_are_shown_checked_and_can_be_ones_own() throws IOException {
        assertThat(shell.done("notices rules").out()).contains("  after: [3 days, 7 days, 14 days]\n");
        Path file = folder.resolve("reminders.yaml");
        Files.writeString(file, "meeting: 5 weeks\ninvitation: off\n");
        Shell own = shell.with("MENTORBASE_REMINDERS", file.toString());
        assertThat(own.done("notices rules").out()).isEqualTo("meeting: 5 weeks\ninvitation: off\n");
        assertThat(own.done("notices rules --json").json().get("meeting").asText())
                .isEqualTo("35 days");

        Files.writeString(file, "meeting: 5 weeks\nfirst-meeting: soon\n");
        own.run("notices run --once")
                .failed(
                        3,
                        file + ": line 2, column 16: first-meeting: a time like 36 hours, 3 days or 6 weeks, of at most"
                                + " 3650 days is needed, and “soon” is none.");
        own.done("members list");
    }

    @Test
    void wrong_words_are_refused() {
        assertThat(shell.run("notices run").exitCode()).isEqualTo(2);
        assertThat(shell.run("notices run --once --per-minute=0").exitCode()).isEqualTo(2);
        assertThat(shell.run("notices cancel x").exitCode()).isEqualTo(2);
        shell.run("notices list --state=lost")
                .failed(3, "“lost” is not the state of a notice. There are: waiting, sent, parked, cancelled.");
        shell.run("notices cancel 4711").failed(3, "There is no notice 4711.");
        shell.run("--as=ann notices run --once").failed(3, "ann needs the permission notice:manage for this.");
    }
}
