package org.mentorbase.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionTest {

    @ParameterizedTest
    @EnumSource
    void a_permission_is_known_by_its_code(Permission permission) {
        assertThat(Permission.parse(permission.code())).isEqualTo(permission);
        assertThat(permission.code()).matches("[a-z]+:[a-z-]+");
    }

    @Test
    void case_does_not_matter() {
        assertThat(Permission.parse("Member:READ-All")).isEqualTo(Permission.MEMBER_READ_ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "member", "MEMBER_READ_ALL", "member:*", "*"})
    void anything_else_is_refused(String text) {
        assertRefused(ActorReason.PERMISSION_UNKNOWN, () -> Permission.parse(text));
    }

    @ParameterizedTest
    @EnumSource
    void the_operator_has_every_permission_and_nobody_else_has_one_by_default(Permission permission) {
        Actor.OPERATOR.require(permission);

        assertThat(actor("ada").may(permission)).isFalse();
        assertRefused(ActorReason.NOT_PERMITTED, () -> actor("ada").require(permission));
    }

    @Test
    void whoever_is_called_operator_is_the_operator() {
        assertThat(actor("operator")).isEqualTo(Actor.OPERATOR);
    }
}
