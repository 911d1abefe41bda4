package org.mentorbase.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.devdata.SomeMember.aMember;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.ActorReason;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.page.Paging;
import org.mentorbase.refusal.Reason;
import org.mentorbase.validation.ConstraintReason;

class RegisteringMemberTest {

    private final TestMentorbase test = new TestMentorbase();
    private final Actor clerk = actor("clerk", Permission.MEMBER_IMPORT);

    @Test
    void an_address_becomes_the_username_and_the_full_name_the_preferred_one() {
        Member created = register(clerk, " Ada@Example.org ", " Ada Lovelace ");

        assertThat(MemberView.of(created))
                .isEqualTo(new MemberView(
                        "ada@example.org", "Ada Lovelace", null, null, "Ada@Example.org", null, null, true));
        assertThat(test.member("ada@example.org")).isEqualTo(created);
        assertThat(events()).containsExactly("member-created");
    }

    @Test
    void a_new_name_is_an_update() {
        register(clerk, "ada@x.org", "Ada");
        register(clerk, "ada@x.org", "Ada Byron");
        register(clerk, "ada@x.org", null);
        register(clerk, "ada@x.org", "Ada Byron");

        assertThat(test.member("ada@x.org").preferredName()).isEqualTo("Ada Byron");
        assertThat(events()).containsExactly("member-created", "member-updated");
    }

    @Test
    void a_name_that_is_known_in_two_pieces_stays_in_two() {
        test.add(aMember("ada@x.org").called("Ada", "Lovelace"));
        register(clerk, "ada@x.org", "Ada Lovelace");

        assertThat(test.member("ada@x.org").surname()).isEqualTo("Lovelace");
        assertThat(events()).isEmpty();
    }

    @Test
    void who_was_inactive_comes_back() {
        test.add(aMember("ada@x.org").inactive());
        register(clerk, "ada@x.org", null);

        assertThat(test.member("ada@x.org").active()).isTrue();
        assertThat(events()).containsExactly("member-reactivated");
    }

    @Test
    void it_needs_the_permission_unless_one_registers_oneself_as_one_is() {
        test.add(aMember("ada@x.org").called("Ada", "L."));
        Actor ada = actor("ada@x.org");

        assertThat(register(ada, "ada@x.org", "Ada L.")).isEqualTo(test.member("ada@x.org"));
        assertRefused(ActorReason.NOT_PERMITTED, () -> register(ada, "ada@x.org", "Countess"));
        assertRefused(ActorReason.NOT_PERMITTED, () -> register(ada, "ben@x.org", null));
        assertRefused(ActorReason.NOT_PERMITTED, () -> register(actor("new@x.org"), "new@x.org", null));
        assertThat(events()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "ada@", "ada@x@y", "operator"})
    void what_is_no_address_is_refused(String text) {
        assertRefused(MemberReason.EMAIL_MALFORMED, () -> register(clerk, text, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "@x.org", "a b@x.org", "a@x.org\u0000"})
    void what_is_no_username_is_refused(String text) {
        assertRefused(ActorReason.USERNAME_MALFORMED, () -> register(clerk, text, null));
    }

    @Test
    void a_name_is_held_to_what_names_are() {
        assertRefusedName(ConstraintReason.TOO_LONG, "x".repeat(Member.LONGEST_NAME + 1));
        assertRefusedName(ConstraintReason.CONTROL_CHARACTER, "a\u0007b");
    }

    private void assertRefusedName(Reason reason, String name) {
        assertRefused(reason, () -> register(clerk, "ada@x.org", name));
    }

    private Member register(Actor actor, String email, @Nullable String fullName) {
        return test.mentorbase().registeringMember().register(actor, new RegisteringMember.Command(email, fullName));
    }

    private List<String> events() {
        return test
                .mentorbase()
                .viewingEvents()
                .page(Actor.OPERATOR, 0, Optional.empty(), Paging.FIRST)
                .items()
                .stream()
                .map(event -> event.change().type())
                .toList();
    }
}
