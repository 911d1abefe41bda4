package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.fixture.RecordingMailer;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.Response;
import org.mentorbase.notice.BuiltInTemplates;
import org.mentorbase.notice.DeliveringNotices;
import org.mentorbase.notice.DeliveryTerms;
import org.mentorbase.notice.Message;
import org.mentorbase.notice.Stationery;
import org.mentorbase.reminder.Candidates;
import org.mentorbase.reminder.Coordinators;
import org.mentorbase.reminder.ReminderRules;
import org.mentorbase.reminder.ReminderTerms;

class UnsubscribeTest {

    private static final String SETTINGS = "/api/v1/members/bob/notice-settings";

    private final TestMentorbase installation = TestMentorbase.with("ada", "bob");
    private final TestServer server = TestServer.of(installation);
    private String link;

    @BeforeEach
    void bob_is_told_of_a_decline() {
        RecordingMailer mailer = new RecordingMailer();
        installation.respond("ada", installation.invitation("ada", "bob"), Response.DECLINE);
        new DeliveringNotices(
                        installation.mentoring(),
                        installation.clock(),
                        new Random(7),
                        new Stationery(new BuiltInTemplates(), "https://mentoring.example.org"),
                        new ReminderTerms(ReminderRules.USUAL, Coordinators.NONE, Candidates.NONE))
                .round(Actor.OPERATOR, mailer, DeliveryTerms.USUAL);
        Message mail = mailer.delivered().get(mailer.delivered().size() - 1);
        link = URI.create(mail.unsubscribe()).getPath();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void looking_at_the_link_asks_and_changes_nothing() {
        TestAnswer page = server.anonymous().get(link);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "form-action 'self'");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.body())
                .contains("<form method=\"post\">", "<li>Invitations that were declined</li>", ">Unsubscribe</button>")
                .doesNotContain("<script", "bob");
        server.anonymous().ask("HEAD", link, BodyPublishers.noBody());
        assertThat(server.as("bob").get(SETTINGS).isOk().at("off/0")).isEmpty();
    }

    @Test
    void one_click_switches_off_and_another_changes_nothing() {
        TestClient program = server.anonymous().with("Content-Type", "application/x-www-form-urlencoded");
        TestAnswer answer = program.ask("POST", link, BodyPublishers.ofString("List-Unsubscribe=One-Click"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("You will get no more mail of this kind.");
        TestAnswer settings = server.as("bob").get(SETTINGS).isOk();
        assertThat(settings.at("off/0")).isEqualTo("INVITATION_DECLINED");
        assertThat(program.with("Idempotency-Key", "k").post(link, "again").status())
                .isEqualTo(200);
        assertThat(server.as("bob").get(SETTINGS).header("ETag")).isEqualTo(settings.header("ETag"));
    }

    @Test
    void the_page_is_in_the_language_of_its_reader() {
        server.as("bob").put(SETTINGS, "{\"language\":\"de\"}").isOk();

        assertThat(server.anonymous().get(link).body()).contains("<html lang=\"de\">", ">Abbestellen</button>");
    }

    @Test
    void a_link_that_does_not_work_says_so() {
        for (String method : new String[] {"GET", "POST"}) {
            TestAnswer page = server.anonymous().ask(method, "/unsubscribe/%3Cscript%3E", BodyPublishers.noBody());

            assertThat(page.status()).isEqualTo(404);
            assertThat(page.body())
                    .contains("This link does not work", "Nehmen Sie")
                    .doesNotContain("<script");
        }
    }
}
