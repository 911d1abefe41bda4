package org.mentorbase.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.fixture.TestCertificate;
import org.mentorbase.notice.Handover;
import org.mentorbase.notice.Mailer;

class TlsTest {

    @TempDir
    static Path folder;

    private static TestCertificate certificate;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @BeforeAll
    static void certify() throws Exception {
        certificate = TestCertificate.in(folder);
    }

    @BeforeEach
    void start() {
        server.start();
        server.setUser("mentoring@example.org", "mailer", "sesame");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp://localhost:%s?tls=required", "smtp://127.0.0.1:%s", "smtps://localhost:%s"})
    void who_is_trusted_gets_the_password_and_the_mail_over_tls(String target) throws Exception {
        try (TlsFront front = front(target)) {
            Handover handover = certificate.trusted(() -> send(target, front, "sesame"));

            assertThat(handover).isEqualTo(Handover.DONE);
            assertThat(front.encrypted()).isOne();
        }
        assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("Ben is your new mentee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp://localhost:%s?tls=required", "smtp://127.0.0.1:%s", "smtps://localhost:%s"})
    void who_is_not_trusted_gets_neither(String target) throws Exception {
        try (TlsFront front = front(target)) {
            assertThat(send(target, front, "sesame").result()).isEqualTo(Handover.Result.NOTHING_NOW);
            assertThat(front.encrypted()).isZero();
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_wrong_password_is_refused_over_tls_too() throws Exception {
        String target = "smtps://localhost:%s";
        try (TlsFront front = front(target)) {
            Handover refused = certificate.trusted(() -> send(target, front, "abracadabra"));

            assertThat(refused.result()).isEqualTo(Handover.Result.NOTHING_NOW);
            assertThat(refused.problem()).contains("does not let mailer in");
        }
    }

    private TlsFront front(String target) throws Exception {
        return new TlsFront(server.getSmtp().getPort(), certificate.context(), target.startsWith("smtps"));
    }

    private static Handover send(String target, TlsFront front, String password) {
        MailSettings settings = new MailSettings(
                target.formatted(front.port()), "Mentoring <mentoring@example.org>", "mailer", password);
        try (Mailer mailer = Mailers.of(settings, text -> {})) {
            return mailer.send(SomeMessage.toAda().build());
        }
    }
}
