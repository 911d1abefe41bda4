package org.mentorbase.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.notice.BuiltInTemplates;
import org.mentorbase.notice.Handover;
import org.mentorbase.notice.Handover.Result;
import org.mentorbase.notice.Letter;
import org.mentorbase.notice.Mailer;
import org.mentorbase.notice.NoticeKind;
import org.mentorbase.notice.NoticeLanguage;
import org.mentorbase.notice.Section;
import org.mentorbase.notice.Wording;

class SmtpTest {

    private final GreenMail server = new GreenMail(
            new ServerSetup[] {new ServerSetup(0, "127.0.0.1", "smtp"), new ServerSetup(0, "127.0.0.1", "smtps")});

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_arrives_as_text_and_as_html() throws Exception {
        try (Mailer mailer = mailer(plain(), null, null)) {
            assertThat(mailer.send(SomeMessage.toAda().build())).isEqualTo(Handover.DONE);
        }

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getMessageID()).isEqualTo("<notice-7-1772442000000000@example.org>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("mentoring@example.org", "Mentoring"));
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("ada@example.org", "Ada Lovelace"));
        assertThat(mail.getSubject()).isEqualTo("Ben is your new mentee");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(part(mail, 0)).isEqualTo("Dear Ada,\r\n\r\nhello.\r\n");
        assertThat(part(mail, 1)).isEqualTo("<p>Dear Ada,\r\n\r\nhello.\r\n</p>");
        assertThat(mail.getSentDate()).isEqualTo("2026-03-03T07:30:00Z");
        assertThat(mail.getHeader("Content-Language")).containsExactly("en");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void the_same_notice_has_the_same_id_however_often_it_is_sent() throws Exception {
        for (int i = 0; i < 2; i++) {
            try (Mailer mailer = mailer(plain(), null, null)) {
                mailer.send(SomeMessage.toAda().build());
            }
        }

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[0].getMessageID())
                .isEqualTo(server.getReceivedMessages()[1].getMessageID());
    }

    @Test
    void many_mails_go_over_one_connection_and_a_lost_one_is_replaced() {
        try (Mailer mailer = mailer(plain(), null, null)) {
            mailer.send(SomeMessage.toAda().build());
            mailer.send(SomeMessage.toAda().build());
            int port = server.getSmtp().getPort();
            server.stop();
            assertThat(mailer.send(SomeMessage.toAda().build()).result()).isEqualTo(Result.NOTHING_NOW);
            GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
            again.start();
            assertThat(mailer.send(SomeMessage.toAda().build())).isEqualTo(Handover.DONE);
            again.stop();
        }
    }

    @Test
    void names_and_words_may_be_in_any_alphabet() throws Exception {
        String arabic = "مرحبا بالعالم";
        SomeMessage message =
                SomeMessage.toAda().called("Zoë “the \"Boss\"”, 王").saying("Zoë 王 – " + arabic, arabic + "\n\nΩ 🎉\n");
        try (Mailer mailer = mailer(plain(), null, null)) {
            assertThat(mailer.send(message.build())).isEqualTo(Handover.DONE);
        }

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Zoë 王 – " + arabic);
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("Zoë “the \"Boss\"”, 王");
        assertThat(part(mail, 0)).startsWith(arabic + "\r\n\r\nΩ 🎉");
        assertThat(part(mail, 1)).contains("<p>" + arabic);
    }

    @Test
    void a_domain_of_another_alphabet_is_written_in_ascii() throws Exception {
        try (Mailer mailer = mailer(plain(), null, null)) {
            assertThat(mailer.send(SomeMessage.toAda().at("ada@bücher.example").build()))
                    .isEqualTo(Handover.DONE);
        }

        assertThat(((InternetAddress) server.getReceivedMessages()[0].getAllRecipients()[0]).getAddress())
                .isEqualTo("ada@xn--bcher-kva.example");
    }

    @Test
    void what_can_be_switched_off_says_so_to_mail_programs() throws Exception {
        try (Mailer mailer = mailer(plain(), null, null)) {
            mailer.send(SomeMessage.toAda()
                    .linking("https://mentoring.example.org/unsubscribe/" + "x".repeat(60))
                    .build());
            mailer.send(SomeMessage.toAda()
                    .linking("http://localhost:8080/unsubscribe/x")
                    .build());
        }

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getHeader("List-Unsubscribe", null))
                .isEqualTo("<https://mentoring.example.org/unsubscribe/" + "x".repeat(60) + ">");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(server.getReceivedMessages()[1].getHeader("List-Unsubscribe"))
                .as("one click needs TLS")
                .isNull();
    }

    @Test
    void names_and_reasons_are_text_wherever_they_stand() throws Exception {
        Letter letter = new Letter(
                NoticeLanguage.ENGLISH,
                "Eve",
                "Main <b>programme</b>",
                "Eve & \"co\" <declined>",
                "Dear Eve <script>1</script>,",
                null,
                ImmutableList.of(new Section(
                        NoticeKind.INVITATION_DECLINED,
                        "Eve declined",
                        ImmutableList.of(new Section.Item(
                                "Eve & \"co\" declined.",
                                ImmutableMap.of(),
                                ImmutableList.of(
                                        "</blockquote><img src=x>", "-- ", ".", "{{body}}", "ä".repeat(9_000)))),
                        null)),
                "Because:",
                "For Main <b>programme</b>.",
                null);
        Wording wording = new BuiltInTemplates().apply(letter);
        SomeMessage message = SomeMessage.toAda().saying(wording.subject(), wording.text());
        try (Mailer mailer = mailer(plain(), null, null)) {
            assertThat(mailer.send(message.with(wording.html()))).isEqualTo(Handover.DONE);
        }

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(part(mail, 0))
                .startsWith("Dear Eve <script>1</script>,\r\n")
                .contains("> </blockquote><img src=x>\r\n> -- \r\n> .\r\n> {{body}}\r\n> " + "ä".repeat(9_000));
        assertThat(part(mail, 1))
                .contains("Dear Eve &lt;script&gt;1&lt;/script&gt;,")
                .contains("<title>Eve &amp; &quot;co&quot; &lt;declined&gt;</title>")
                .contains("<p>Eve &amp; &quot;co&quot; declined.</p>")
                .contains("<blockquote dir=\"auto\">&lt;/blockquote&gt;&lt;img src=x&gt;<br>")
                .contains("Main &lt;b&gt;programme&lt;/b&gt;")
                .doesNotContain("<script>", "<img");
    }

    @Test
    void a_reason_of_ten_thousand_characters_arrives_whole() throws Exception {
        String line = "ä".repeat(9_999);
        try (Mailer mailer = mailer(plain(), null, null)) {
            mailer.send(SomeMessage.toAda().saying("x", "> " + line + "\n").build());
        }

        assertThat(part(server.getReceivedMessages()[0], 0)).contains(line);
    }

    @Test
    void who_has_a_password_signs_in() {
        server.setUser("mentoring@example.org", "mailer", "sesame");
        try (Mailer mailer = mailer(plain(), "mailer", "sesame")) {
            assertThat(mailer.send(SomeMessage.toAda().build())).isEqualTo(Handover.DONE);
        }
        try (Mailer mailer = mailer(plain(), "mailer", "abracadabra")) {
            Handover refused = mailer.send(SomeMessage.toAda().build());
            assertThat(refused.result()).isEqualTo(Result.NOTHING_NOW);
            assertThat(refused.problem()).contains("does not let mailer in").doesNotContain("abracadabra");
        }
    }

    @Test
    void a_server_that_does_not_prove_who_it_is_gets_no_mail() {
        String tls = "smtps://127.0.0.1:" + server.getSmtps().getPort();
        try (Mailer mailer = mailer(tls, null, null)) {
            assertThat(mailer.send(SomeMessage.toAda().build()).result()).isEqualTo(Result.NOTHING_NOW);
        }

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void where_tls_is_required_there_is_no_mail_without() {
        try (Mailer mailer = mailer(plain() + "?tls=required", null, null)) {
            assertThat(mailer.send(SomeMessage.toAda().build()).result()).isEqualTo(Result.NOTHING_NOW);
        }

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private String plain() {
        return "smtp://127.0.0.1:" + server.getSmtp().getPort();
    }

    private static Mailer mailer(String target, String user, String password) {
        return Mailers.of(new MailSettings(target, "Mentoring <mentoring@example.org>", user, password), text -> {});
    }

    private static String part(MimeMessage mail, int index) throws Exception {
        return ((MimeMultipart) mail.getContent())
                .getBodyPart(index)
                .getContent()
                .toString();
    }
}
