package org.mentorbase.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.ActorReason;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.page.Paging;

class ChangingPermissionsTest {

    private static final Actor STEWARD = actor("dora", Permission.ACCOUNT_MANAGE, Permission.EVENT_READ);

    private final TestMentorbase installation = new TestMentorbase();
    private final ViewingAccounts viewing = installation.mentorbase().viewingAccounts();

    @Test
    void a_first_grant_makes_the_account() {
        Account account = grant(Actor.OPERATOR, "ada", Permission.MEMBER_IMPORT, Permission.EVENT_READ);

        assertThat(AccountView.of(account).permissions()).containsExactly("event:read", "member:import");
        assertThat(viewing.one(actor("ada"), new Username("ada"))).isEqualTo(account);
    }

    @Test
    void granting_what_is_there_changes_nothing() {
        Account account = grant(Actor.OPERATOR, "ada", Permission.EVENT_READ);

        assertThat(grant(Actor.OPERATOR, "ada", Permission.EVENT_READ)).isEqualTo(account);
        assertThat(events()).isEqualTo(2);
    }

    @Test
    void nobody_grants_more_than_they_have() {
        assertRefused(
                AccountReason.GRANTS_MORE_THAN_ONES_OWN,
                () -> grant(STEWARD, "ada", Permission.EVENT_READ, Permission.MEMBER_IMPORT));
        assertThat(grant(STEWARD, "ada", Permission.EVENT_READ, Permission.ACCOUNT_MANAGE)
                        .permissions())
                .hasSize(2);
    }

    @Test
    void nobody_grants_themselves_more() {
        grant(Actor.OPERATOR, "dora", Permission.ACCOUNT_MANAGE, Permission.EVENT_READ);

        assertRefused(AccountReason.GRANTS_MORE_THAN_ONES_OWN, () -> grant(STEWARD, "dora", Permission.values()));
    }

    @Test
    void permissions_are_revoked() {
        grant(Actor.OPERATOR, "ada", Permission.MEMBER_IMPORT, Permission.EVENT_READ);

        assertThat(revoke(STEWARD, "ada", Permission.EVENT_READ, Permission.PROGRAMME_CREATE)
                        .permissions())
                .containsExactly(Permission.MEMBER_IMPORT);
        assertThat(revoke(STEWARD, "ada", Permission.EVENT_READ).permissions())
                .containsExactly(Permission.MEMBER_IMPORT);
        assertThat(events()).isEqualTo(3);
    }

    @Test
    void nothing_is_revoked_from_who_has_no_account() {
        assertRefused(AccountReason.ACCOUNT_UNKNOWN, () -> revoke(STEWARD, "nobody", Permission.EVENT_READ));
    }

    @Test
    void the_operator_has_every_permission_always() {
        assertRefused(
                AccountReason.OPERATOR_UNCHANGEABLE, () -> grant(Actor.OPERATOR, "operator", Permission.EVENT_READ));
        assertRefused(AccountReason.OPERATOR_UNCHANGEABLE, () -> revoke(STEWARD, "Operator", Permission.EVENT_READ));
        assertThat(viewing.one(Actor.OPERATOR, new Username("operator")).permissions())
                .containsExactly(Permission.values());
    }

    @Test
    void only_who_manages_accounts_changes_permissions() {
        grant(Actor.OPERATOR, "ada", Permission.EVENT_READ);
        Actor reader = actor("ben", Permission.EVENT_READ);

        assertRefused(ActorReason.NOT_PERMITTED, () -> grant(reader, "ada", Permission.EVENT_READ));
        assertRefused(ActorReason.NOT_PERMITTED, () -> revoke(reader, "ada", Permission.EVENT_READ));
    }

    @Test
    void one_sees_ones_own_account_and_who_manages_accounts_all() {
        grant(Actor.OPERATOR, "ada", Permission.EVENT_READ);
        grant(Actor.OPERATOR, "ben", Permission.EVENT_READ);

        assertRefused(AccountReason.ACCOUNT_UNKNOWN, () -> viewing.one(actor("ada"), new Username("ben")));
        assertRefused(AccountReason.ACCOUNT_UNKNOWN, () -> viewing.one(STEWARD, new Username("nobody")));
        assertRefused(AccountReason.ACCOUNT_UNKNOWN, () -> viewing.one(STEWARD, new Username("operator")));
        assertRefused(ActorReason.NOT_PERMITTED, () -> viewing.page(actor("ada"), Paging.FIRST));
        assertThat(viewing.one(STEWARD, new Username("ben")).username()).isEqualTo(new Username("ben"));
        assertThat(viewing.page(STEWARD, Paging.FIRST).total()).isEqualTo(2);
    }

    private Account grant(Actor actor, String username, Permission... permissions) {
        return installation
                .mentorbase()
                .changingPermissions()
                .grant(actor, new Username(username), ImmutableSet.copyOf(permissions));
    }

    private Account revoke(Actor actor, String username, Permission... permissions) {
        return installation
                .mentorbase()
                .changingPermissions()
                .revoke(actor, new Username(username), ImmutableSet.copyOf(permissions));
    }

    private long events() {
        return installation
                .mentorbase()
                .viewingEvents()
                .page(Actor.OPERATOR, 0, Optional.empty(), Paging.FIRST)
                .total();
    }
}
