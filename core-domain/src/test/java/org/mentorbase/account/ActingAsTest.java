package org.mentorbase.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;

class ActingAsTest {

    private final TestMentorbase installation = TestMentorbase.with("ada");

    @Test
    void a_member_without_an_account_acts_without_permissions() {
        assertThat(as("ada")).isEqualTo(actor("ada"));
    }

    @Test
    void an_account_acts_with_its_permissions_whether_it_is_a_members_or_not() {
        grant("ada");
        grant("robot");

        assertThat(as("ada")).isEqualTo(actor("ada", Permission.EVENT_READ));
        assertThat(as("robot")).isEqualTo(actor("robot", Permission.EVENT_READ));
    }

    @Test
    void the_operator_may_do_everything() {
        assertThat(as("OPERATOR")).isEqualTo(Actor.OPERATOR);
    }

    @Test
    void nobody_acts_as_somebody_unknown() {
        assertRefused(AccountReason.ACTOR_UNKNOWN, () -> as("nobody"));
    }

    private Actor as(String username) {
        return installation.mentorbase().actingAs().actor(new Username(username));
    }

    private void grant(String username) {
        installation
                .mentorbase()
                .changingPermissions()
                .grant(Actor.OPERATOR, new Username(username), ImmutableSet.of(Permission.EVENT_READ));
    }
}
