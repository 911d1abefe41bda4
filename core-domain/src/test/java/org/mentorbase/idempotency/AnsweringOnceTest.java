package org.mentorbase.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.actor.Actor;
import org.mentorbase.contract.Crowd;
import org.mentorbase.fixture.MembershipRows;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.InvitationReason;
import org.mentorbase.member.ImportingMembers;
import org.mentorbase.member.MaxDeactivations;
import org.mentorbase.member.MemberReason;

class AnsweringOnceTest {

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben", "cleo");
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void a_repeated_request_gets_the_same_answer_and_the_work_is_done_once() {
        Answer first = invite("ben", "key", "body");

        assertThat(invite("ben", "key", "body")).isEqualTo(first);
        assertThat(done).hasValue(1);
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        invite("ben", "key", "body");

        assertRefused(IdempotencyReason.IDEMPOTENCY_KEY_REUSED, () -> invite("ben", "key", "another body"));
        assertThat(done).hasValue(1);
    }

    @Test
    void everybody_has_their_own_keys() {
        invite("ben", "key", "body");
        invite("cleo", "key", "another body");

        assertThat(done).hasValue(2);
    }

    @Test
    void another_key_is_another_request() {
        invite("ben", "key", "body");

        assertRefused(InvitationReason.INVITATION_PENDING_ALREADY, () -> invite("ben", "KEY", "body"));
    }

    @Test
    void a_refusal_is_not_remembered() {
        installation.deactivate("ada");
        assertRefused(MemberReason.MEMBER_INACTIVE, () -> invite("ben", "key", "body"));
        installation
                .mentorbase()
                .importingMembers()
                .importFrom(Actor.OPERATOR, ImportingMembers.Command.of(MembershipRows.listing("ada", "ben", "cleo")));

        assertThat(invite("ben", "key", "body").status()).isEqualTo(201);
    }

    @Test
    void an_answer_is_forgotten_after_a_day() {
        invite("ben", "key", "body");
        installation.clock().advance(AnsweringOnce.MEMORY);
        invite("ben", "key", "body");
        assertThat(done).hasValue(1);
        installation.clock().advance(Duration.ofMillis(1));

        assertRefused(InvitationReason.INVITATION_PENDING_ALREADY, () -> invite("ben", "key", "body"));
    }

    @Test
    void requests_that_are_repeated_at_once_are_done_once() {
        new Crowd(4)
                .eachDoes(number ->
                        assertThat(invite("ben", "key", "body").status()).isEqualTo(201));

        assertThat(done).hasValue(1);
    }

    @Test
    void a_rehearsal_within_is_answered_and_takes_back_only_its_own() {
        Answer answer = installation.mentorbase().answeringOnce().answer(actor("ben"), "key", "body", this::rehearse);

        assertThat(installation.member("ada").active()).isTrue();
        assertThat(installation.mentorbase().answeringOnce().answer(actor("ben"), "key", "body", () -> {
                    throw new AssertionError("done twice");
                }))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "tab\t", "é", "nul\0"})
    void a_key_is_visible_ascii(String key) {
        assertRefused(IdempotencyReason.IDEMPOTENCY_KEY_MALFORMED, () -> invite("ben", key, "body"));
    }

    @Test
    void a_key_has_at_most_200_characters() {
        assertRefused(IdempotencyReason.IDEMPOTENCY_KEY_MALFORMED, () -> invite("ben", "k".repeat(201), "body"));
        assertThat(invite("ben", "k".repeat(200), "body").status()).isEqualTo(201);
    }

    private Answer invite(String mentee, String key, String request) {
        return installation.mentorbase().answeringOnce().answer(actor(mentee), key, request, () -> {
            String id = installation.invitation("ada", mentee).toString();
            done.incrementAndGet();
            return new Answer(201, ImmutableMap.of("Location", id), "{}");
        });
    }

    private Answer rehearse() {
        String report = installation
                .mentorbase()
                .importingMembers()
                .importFrom(
                        Actor.OPERATOR,
                        new ImportingMembers.Command(
                                MembershipRows.listing("ben"), "cam.ac.uk", MaxDeactivations.parse("100%"), true))
                .toString();
        return new Answer(200, ImmutableMap.of(), report);
    }
}
