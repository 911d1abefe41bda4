package org.mentorbase.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorbase.mail.SmtpServer.Encryption;
import org.mentorbase.notice.Handover;
import org.mentorbase.notice.Handover.Result;
import org.mentorbase.notice.Mailer;

class TroublesomeServersTest {

    private final ScriptedServer server = new ScriptedServer();

    TroublesomeServersTest() throws IOException {}

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RCPT | 550 5.1.1 no such user    | NEVER
                    RCPT | 450 4.2.0 greylisted      | NOT_NOW
                    RCPT | 452 mailbox full          | NOT_NOW
                    RCPT | 421 too busy              | NOTHING_NOW
                    MAIL | 550 not you               | NOTHING_NOW
                    MAIL | 451 later                 | NOT_NOW
                    DATA | 554 no                    | NEVER
                    .    | 554 looks like spam       | NEVER
                    .    | 451 try again             | NOT_NOW
                    .    | 421 going down            | NOTHING_NOW
                    .    | drop                      | NOT_NOW
                    RCPT | drop                      | NOT_NOW
                    EHLO | drop                      | NOTHING_NOW
                    """)
    void what_a_server_says_decides_whether_to_try_again(String command, String answer, Result result)
            throws Exception {
        server.answering(command, answer).answering("HELO", "drop");

        try (Mailer mailer = mailer(Duration.ofSeconds(30))) {
            Handover handover = mailer.send(SomeMessage.toAda().build());

            assertThat(handover.result()).as(handover.problem()).isEqualTo(result);
            assertThat(handover.problem()).startsWith("The mail server").doesNotContain("\n");
        }
    }

    @Test
    void the_next_mail_goes_after_one_that_was_refused_or_lost() throws Exception {
        server.answering("RCPT TO:<LOST", ScriptedServer.DROP).answering("RCPT TO:<BAD", "550 no");

        try (Mailer mailer = mailer(Duration.ofSeconds(30))) {
            assertThat(List.of("bad@example.org", "ada@example.org", "lost@example.org", "ada@example.org"))
                    .extracting(address ->
                            mailer.send(SomeMessage.toAda().at(address).build()).result())
                    .containsExactly(Result.NEVER, Result.SENT, Result.NOT_NOW, Result.SENT);
        }
    }

    @Test
    void a_server_that_says_nothing_is_not_waited_for_for_ever() throws Exception {
        server.answering(".", ScriptedServer.SILENCE);

        try (Mailer mailer = mailer(Duration.ofMillis(300))) {
            assertThat(mailer.send(SomeMessage.toAda().build()).result()).isEqualTo(Result.NOT_NOW);
        }
    }

    @Test
    void an_address_of_another_alphabet_needs_a_server_that_takes_it() throws Exception {
        try (Mailer mailer = mailer(Duration.ofSeconds(30))) {
            Handover refused =
                    mailer.send(SomeMessage.toAda().at("zoë@example.org").build());
            assertThat(refused.result()).isEqualTo(Result.NEVER);
            assertThat(refused.problem()).contains("zoë@example.org", "SMTPUTF8");
        }
        server.answering("EHLO", "250-hello\r\n250 SMTPUTF8");
        try (Mailer mailer = mailer(Duration.ofSeconds(30))) {
            assertThat(mailer.send(SomeMessage.toAda().at("zoë@example.org").build()))
                    .isEqualTo(Handover.DONE);
        }
        assertThat(server.heard()).anyMatch(line -> line.contains("SMTPUTF8"));
        assertThat(server.heard()).anyMatch(line -> line.startsWith("RCPT TO:<zoë@example.org>"));
    }

    @ParameterizedTest
    @CsvSource({"ada", "@example.org", "ada@", "'ada@example.org, ben@example.org'", "ada b@example.org", "''"})
    void what_is_no_address_is_never_sent_to(String address) throws Exception {
        try (Mailer mailer = mailer(Duration.ofSeconds(30))) {
            Handover handover = mailer.send(SomeMessage.toAda().at(address).build());
            assertThat(handover.result()).isEqualTo(Result.NEVER);
            assertThat(handover.problem()).contains("is not an e-mail address");
        }
        assertThat(server.heard()).noneMatch(line -> line.startsWith("RCPT"));
    }

    private Mailer mailer(Duration patience) throws Exception {
        return new SmtpMailer(
                new SmtpServer("127.0.0.1", server.port(), Encryption.IF_OFFERED, null, null, patience),
                new InternetAddress("mentoring@example.org"));
    }
}
