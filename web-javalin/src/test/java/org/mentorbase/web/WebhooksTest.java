package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;

class WebhooksTest {

    private static final String WEBHOOKS = "/api/v1/webhooks";
    private static final String BODY = "{\"url\":\"https://example.org/mentors\",\"types\":[\"meeting-recorded\"]}";

    private final TestMentorbase installation = TestMentorbase.with("ada", "dora");
    private final TestServer server = TestServer.of(installation);
    private final TestClient ada = server.as("ada");
    private final TestClient dora = server.as("dora", Permission.WEBHOOK_MANAGE);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_webhook_is_added_seen_changed_and_removed_and_its_secret_seen_once() {
        TestAnswer added = dora.post(WEBHOOKS, BODY).has(201);
        String address = added.header("Location");

        assertThat(added.at("secret")).startsWith("whsec_");
        TestAnswer shown = dora.get(address).isOk();
        assertThat(shown.at("url")).isEqualTo("https://example.org/mentors");
        assertThat(shown.json().get("secret").isNull()).isTrue();
        assertThat(dora.post(address + "/deactivation").isOk().at("disabledBecause"))
                .isEqualTo("Disabled by dora.");
        assertThat(dora.post(address + "/activation").isOk().at("enabled")).isEqualTo("true");
        assertThat(dora.post(address + "/rotation").isOk().at("secret"))
                .startsWith("whsec_")
                .isNotEqualTo(added.at("secret"));
        assertThat(dora.post(address + "/test").isOk().at("problem"))
                .isEqualTo("Nothing is delivered to webhooks here.");
        ada.post(address + "/test").isRefused(403, "not-permitted");
        assertThat(dora.get(address + "/deliveries?state=waiting").isOk().at("total"))
                .isEqualTo("0");
        assertThat(dora.get(WEBHOOKS).isOk().at("total")).isEqualTo("1");
        dora.post(address + "/removal").isOk();
        dora.get(address).isRefused(404, "webhook-unknown");
    }

    @Test
    void what_is_wrong_is_named() {
        dora.post(WEBHOOKS, "{\"url\":\"ftp://example.org\"}")
                .isRefused(422, "webhook-url-malformed")
                .naming("url");
        dora.post(WEBHOOKS, "{\"url\":\"https://example.org\",\"types\":[\"meeting-record\"]}")
                .isRefused(422, "event-type-unknown")
                .naming("types");
    }

    @Test
    void only_who_may_sees_webhooks() {
        ada.get(WEBHOOKS).isRefused(403, "not-permitted");
        ada.post(WEBHOOKS, BODY).isRefused(403, "not-permitted");
    }
}
