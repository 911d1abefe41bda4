package org.mentorbase.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.ActorReason;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Change;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.page.Paging;
import org.mentorbase.webhook.DeliveringWebhooks.Report;

class DeliveringWebhooksTest {

    private static final DeliveryTerms TERMS = DeliveryTerms.USUAL;

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben", "cleo");
    private final SecretKeeper keeper = SecretKeeper.withKey(SigningTest.key(1));
    private final List<Posting> posted = new ArrayList<>();
    private Function<Posting, Courier.Outcome> answer = posting -> Courier.Outcome.DONE;

    @Test
    void an_endpoint_is_told_of_what_happens_from_then_on_once() {
        happens("member-created", "ada");
        WebhookId id = add();
        happens("member-updated", "ada");
        happens("preferences-changed", "ben");

        assertThat(round()).isEqualTo(new Report(2, 0, 0, 0, 0));
        assertThat(round()).isEqualTo(new Report(0, 0, 0, 0, 0));
        assertThat(told()).containsExactly("member-updated [ada]", "preferences-changed [ben]");
        assertThat(posted.get(0).id())
                .isEqualTo("msg_" + id + "_" + posted.get(0).payload().data().id());
        assertThat(states(id)).containsOnly(DeliveryState.DELIVERED);
    }

    @Test
    void only_of_the_types_that_it_wants() {
        add("member-updated");
        happens("member-updated", "ada");
        happens("preferences-changed", "ada");
        round();

        assertThat(told()).containsExactly("member-updated [ada]");
    }

    @Test
    void what_fails_holds_back_what_is_about_the_same_and_nothing_else() {
        add();
        happens("first", "ada");
        happens("second", "ada");
        happens("third", "ben");
        answer = posting -> posting.payload().type().equals("first") && posted.size() == 1
                ? Courier.Outcome.failed("It answered 500.")
                : Courier.Outcome.DONE;

        assertThat(round()).isEqualTo(new Report(1, 1, 0, 0, 2));
        assertThat(round()).isEqualTo(new Report(0, 0, 0, 0, 2));
        installation.clock().advance(Duration.ofMinutes(1));
        assertThat(round()).isEqualTo(new Report(2, 0, 0, 0, 0));
        assertThat(told()).containsExactly("first [ada]", "third [ben]", "first [ada]", "second [ada]");
        assertThat(posted.get(2).id()).isEqualTo(posted.get(0).id());
    }

    @Test
    void an_endpoint_that_fails_does_not_keep_others_waiting() {
        WebhookId broken = add();
        add();
        for (String person : List.of("ada", "ben", "cleo", "dora", "eva")) {
            happens("member-updated", person);
        }
        answer = posting -> posting.id().startsWith("msg_" + broken + "_")
                ? Courier.Outcome.failed("It takes too long.")
                : Courier.Outcome.DONE;

        assertThat(round()).isEqualTo(new Report(5, 3, 0, 0, 6));
        assertThat(installation
                        .mentorbase()
                        .viewingWebhooks()
                        .one(Actor.OPERATOR, broken)
                        .value()
                        .failingSince())
                .isEqualTo(installation.clock().instant());
    }

    @Test
    void after_too_many_attempts_one_is_given_up_and_the_next_has_its_turn() {
        WebhookId id = add();
        happens("first", "ada");
        happens("second", "ada");
        answer = posting -> posting.payload().type().equals("first")
                ? Courier.Outcome.failed("It answered 400.")
                : Courier.Outcome.DONE;
        for (int i = 0; i < TERMS.attempts(); i++) {
            round();
            installation.clock().advance(TERMS.longestPause());
        }

        assertThat(states(id)).containsExactly(DeliveryState.DELIVERED, DeliveryState.FAILED);
    }

    @Test
    void an_endpoint_is_disabled_after_lasting_failure_and_goes_on_from_there_when_it_is_enabled() {
        WebhookId id = add();
        answer = posting -> Courier.Outcome.failed("It answered 500.");
        for (int day = 0; day < 6; day++) {
            happens("member-updated", "ada" + day);
            round();
            installation.clock().advance(Duration.ofDays(1));
        }
        Webhook disabled = webhook(id);
        assertThat(disabled.disabledBecause())
                .startsWith("Nothing could be delivered since 2026-03-02T09:00:00Z")
                .endsWith("It answered 500.");
        happens("while-disabled", "ben");
        int before = posted.size();
        round();
        assertThat(posted).hasSize(before);

        answer = posting -> Courier.Outcome.DONE;
        installation.mentorbase().changingWebhook().enable(Actor.OPERATOR, id, null);
        assertThat(round().waiting()).isZero();
        assertThat(told()).contains("while-disabled [ben]");
        assertThat(webhook(id).failingSince()).isNull();
    }

    @Test
    void an_endpoint_that_has_gone_is_disabled_at_once() {
        WebhookId id = add();
        happens("member-updated", "ada");
        answer = posting -> new Courier.Outcome(Courier.Result.GONE, "It answered 410.");

        assertThat(round().disabled()).isOne();
        assertThat(webhook(id).disabledBecause()).isEqualTo("The endpoint wants no more: It answered 410.");
    }

    @Test
    void while_a_secret_is_changed_over_both_sign() {
        WebhookId id = add();
        changing().rotate(Actor.OPERATOR, id, null);
        happens("member-updated", "ada");
        round();
        installation.clock().advanceDays(1);
        happens("member-updated", "ada");
        round();

        assertThat(posted.get(posted.size() - 2).signature("{}").split(" "))
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(posted.get(posted.size() - 1).signature("{}").split(" ")).hasSize(1);
    }

    @Test
    void with_another_key_nothing_is_sent_and_the_reason_is_seen() {
        WebhookId id = add();
        happens("member-updated", "ada");
        new DeliveringWebhooks(
                        installation.mentoring(),
                        installation.clock(),
                        SecretKeeper.withKey(SigningTest.key(2)),
                        new Random(7))
                .round(Actor.OPERATOR, this::post, TERMS);

        assertThat(posted).isEmpty();
        assertThat(deliveries(id)).extracting(WebhookDelivery::problem).containsExactly(Signing.UNREADABLE);
    }

    @Test
    void only_who_may_manages_webhooks() {
        WebhookId id = add();
        Actor ada = actor("ada", Permission.NOTICE_MANAGE);

        assertRefused(ActorReason.NOT_PERMITTED, () -> adding().add(ada, url(), List.of()));
        assertRefused(ActorReason.NOT_PERMITTED, () -> changing().disable(ada, id, null));
        assertRefused(ActorReason.NOT_PERMITTED, () -> changing().remove(ada, id, null));
        assertRefused(
                ActorReason.NOT_PERMITTED,
                () -> installation.mentorbase().viewingWebhooks().page(ada, Paging.FIRST));
    }

    @Test
    void addresses_and_types_are_checked() {
        for (String text :
                List.of("ftp://example.org", "https://a:b@example.org", "https:///x", "nowhere", "https://x#y")) {
            assertRefused(WebhookReason.WEBHOOK_URL_MALFORMED, () -> WebhookUrl.parse(text));
        }
        assertRefused(
                WebhookReason.EVENT_TYPE_UNKNOWN,
                () -> adding().add(Actor.OPERATOR, url(), List.of("meeting-recorded", "meeting-record")));
        assertRefused(
                WebhookReason.SECRET_KEY_MISSING,
                () -> new AddingWebhook(installation.mentoring(), installation.clock(), SecretKeeper.WITHOUT_KEY)
                        .add(Actor.OPERATOR, url(), List.of()));
    }

    private AddingWebhook adding() {
        return new AddingWebhook(installation.mentoring(), installation.clock(), keeper);
    }

    private ChangingWebhook changing() {
        return new ChangingWebhook(installation.mentoring(), installation.clock(), keeper);
    }

    private static WebhookUrl url() {
        return WebhookUrl.parse("https://example.org/mentors");
    }

    private WebhookId add(String... types) {
        return adding().add(Actor.OPERATOR, url(), List.of(types))
                .webhook()
                .value()
                .id();
    }

    private Webhook webhook(WebhookId id) {
        return installation
                .mentorbase()
                .viewingWebhooks()
                .one(Actor.OPERATOR, id)
                .value();
    }

    private List<WebhookDelivery> deliveries(WebhookId id) {
        return installation
                .mentorbase()
                .viewingWebhooks()
                .deliveries(Actor.OPERATOR, id, Optional.empty(), Paging.FIRST)
                .items();
    }

    private List<DeliveryState> states(WebhookId id) {
        return deliveries(id).stream().map(WebhookDelivery::state).toList();
    }

    private void happens(String type, String about) {
        installation.mentoring().execute(repositories -> {
            repositories
                    .events()
                    .append(installation.clock().instant(), new Username("ada"), Change.of(type, new Username(about)));
            return type;
        });
    }

    private Courier.Outcome post(Posting posting) {
        posted.add(posting);
        return answer.apply(posting);
    }

    private Report round() {
        return new DeliveringWebhooks(installation.mentoring(), installation.clock(), keeper, new Random(7))
                .round(Actor.OPERATOR, this::post, TERMS);
    }

    private List<String> told() {
        return posted.stream()
                .map(posting -> posting.payload().type() + " "
                        + posting.payload().data().about())
                .filter(line -> !line.startsWith("webhook-"))
                .toList();
    }
}
