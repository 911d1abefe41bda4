package org.mentorbase.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.notice.Handover;
import org.mentorbase.notice.Handover.Result;
import org.mentorbase.notice.Mailer;

class MailTargetsTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_gets_a_file_for_each_mail_and_the_same_mail_once() throws Exception {
        Path spool = folder.resolve("to/spool");
        try (Mailer mailer = Mailers.of(settings("file:" + spool), text -> {})) {
            mailer.send(SomeMessage.toAda().build());
            assertThat(mailer.send(SomeMessage.toAda().build())).isEqualTo(Handover.DONE);
        }

        try (var files = Files.list(spool)) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("notice-7.eml");
        }
        assertThat(spool.resolve("notice-7.eml"))
                .content()
                .contains(
                        "To: Ada Lovelace <ada@example.org>\r\n", "Message-ID: <notice-7-1772442000000000@localhost>");
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_said() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        try (Mailer mailer = Mailers.of(settings("file:" + file), text -> {})) {
            Handover handover = mailer.send(SomeMessage.toAda().build());
            assertThat(handover.result()).isEqualTo(Result.NOTHING_NOW);
            assertThat(handover.problem()).contains(file.toString());
        }
    }

    @Test
    void printed_mails_are_as_people_read_them() {
        List<String> printed = new ArrayList<>();
        try (Mailer mailer = Mailers.of(settings("print:"), printed::add)) {
            mailer.send(SomeMessage.toAda().called("Zoë").build());
            assertThat(mailer.send(SomeMessage.toAda().at("nowhere").build()).result())
                    .isEqualTo(Result.NEVER);
        }

        assertThat(printed).containsExactly("""
                From: Mentorbase <mentorbase@localhost>
                To: Zoë <ada@example.org>
                Subject: Ben is your new mentee

                Dear Ada,

                hello.
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mail.example.org",
                "http://mail.example.org",
                "file:",
                "smtp:mail.example.org",
                "smtp://",
                "smtp://user:secret@mail.example.org",
                "smtp://user@mail.example.org",
                "smtp://mail.example.org?tls=perhaps",
                "smtp://mail.example.org:port space"
            })
    void other_targets_are_refused_without_telling_a_password(String target) {
        assertThatThrownBy(() -> Mailers.of(new MailSettings(target, "m@example.org", null, null), text -> {}))
                .isInstanceOf(BadMailSettings.class)
                .hasMessageEndingWith(".")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a@example.org, b@example.org", ""})
    void a_sender_is_one_address(String from) {
        assertThatThrownBy(() -> Mailers.of(new MailSettings("smtp://mail.example.org", from, null, null), text -> {}))
                .isInstanceOf(BadMailSettings.class);
        assertThatThrownBy(() -> Mailers.of(new MailSettings("smtp://mail.example.org", null, null, null), text -> {}))
                .isInstanceOf(BadMailSettings.class);
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example.org,             587, STARTTLS",
        "smtp://mail.example.org:25?tls=none,  25, NONE",
        "smtp://mail.example.org?tls=offered, 587, IF_OFFERED",
        "smtp://localhost:25,                  25, IF_OFFERED",
        "smtp://127.0.0.1?tls=required,       587, STARTTLS",
        "smtps://mail.example.org,            465, TLS"
    })
    void mail_goes_encrypted_unless_said_otherwise(String target, int port, SmtpServer.Encryption encryption) {
        SmtpServer server = SmtpServer.of(settings(target));

        assertThat(server.port()).isEqualTo(port);
        assertThat(server.encryption()).isEqualTo(encryption);
    }

    @Test
    void who_signs_in_stands_in_the_target_or_beside_it() {
        assertThat(SmtpServer.of(new MailSettings("smtp://ann%40example.org@mail.example.org", null, "x", "secret"))
                        .user())
                .isEqualTo("ann@example.org");
        assertThat(SmtpServer.of(new MailSettings("smtp://mail.example.org", null, "ann", "secret"))
                        .user())
                .isEqualTo("ann");
        assertThat(new MailSettings("smtp://mail.example.org", null, "ann", "secret").toString())
                .doesNotContain("secret");
    }

    private static MailSettings settings(String target) {
        return new MailSettings(target, null, null, null);
    }
}
