package org.mentorbase.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.TestMentorbase.actor;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.account.CreatingToken.Created;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.ActorReason;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.page.Page;
import org.mentorbase.page.Paging;

class AccessTokensTest {

    private static final Actor STEWARD = actor("dora", Permission.ACCOUNT_MANAGE, Permission.EVENT_READ);

    private final TestMentorbase installation = TestMentorbase.with("ada");

    @Test
    void whoever_shows_a_token_acts_as_its_account() {
        grant("ada", Permission.EVENT_READ);
        Created created = create(Actor.OPERATOR, "ada", 90);

        assertThat(authenticate(created.secret())).isEqualTo(actor("ada", Permission.EVENT_READ));
    }

    @Test
    void a_token_follows_the_permissions_of_its_account() {
        Created created = create(Actor.OPERATOR, "ada", 90);
        grant("ada", Permission.MEMBER_IMPORT);

        assertThat(authenticate(created.secret()).may(Permission.MEMBER_IMPORT)).isTrue();
    }

    @Test
    void a_token_makes_the_account_if_there_is_none() {
        create(STEWARD, "ben", 90);

        assertThat(installation.mentorbase().viewingAccounts().one(STEWARD, new Username("ben")))
                .isEqualTo(Account.of(new Username("ben"), ImmutableSet.of()));
    }

    @Test
    void the_operators_token_may_do_everything_and_makes_no_account() {
        Created created = create(Actor.OPERATOR, "operator", 90);

        assertThat(authenticate(created.secret())).isEqualTo(Actor.OPERATOR);
        assertThat(installation
                        .mentorbase()
                        .viewingAccounts()
                        .page(Actor.OPERATOR, Paging.FIRST)
                        .total())
                .isZero();
    }

    @Test
    void only_the_operator_makes_the_operators() {
        assertRefused(AccountReason.OPERATOR_ONLY, () -> create(actor("dora", Permission.values()), "operator", 90));
    }

    @Test
    void nobody_makes_a_token_that_may_more_than_they_may() {
        grant("ada", Permission.MEMBER_IMPORT);

        assertRefused(AccountReason.GRANTS_MORE_THAN_ONES_OWN, () -> create(STEWARD, "ada", 90));
        assertThat(installation
                        .mentorbase()
                        .viewingTokens()
                        .page(STEWARD, Paging.FIRST)
                        .total())
                .isZero();
    }

    @Test
    void only_who_manages_accounts_makes_tokens() {
        assertRefused(ActorReason.NOT_PERMITTED, () -> create(actor("ada", Permission.EVENT_READ), "ada", 90));
    }

    @Test
    void an_unknown_token_is_refused() {
        assertRefused(AccountReason.TOKEN_INVALID, () -> authenticate(new TokenSecret("mb_guessed")));
        assertRefused(AccountReason.TOKEN_INVALID, () -> authenticate(new TokenSecret("")));
    }

    @Test
    void a_token_expires() {
        TokenSecret secret = create(Actor.OPERATOR, "ada", 1).secret();
        installation.clock().advance(Duration.ofDays(1).minusMillis(1));
        assertThat(authenticate(secret).is(new Username("ada"))).isTrue();
        installation.clock().advance(Duration.ofMillis(1));

        assertRefused(AccountReason.TOKEN_EXPIRED, () -> authenticate(secret));
    }

    @Test
    void a_token_may_have_expired_from_the_start() {
        Created created = create(Actor.OPERATOR, "ada", 0);

        assertRefused(AccountReason.TOKEN_EXPIRED, () -> authenticate(created.secret()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3651})
    void a_lifetime_is_within_0_days_and_ten_years(int days) {
        assertRefused(AccountReason.TOKEN_LIFETIME_OUT_OF_RANGE, () -> create(Actor.OPERATOR, "ada", days));
        assertThat(create(Actor.OPERATOR, "ada", 3650)).isNotNull();
    }

    @Test
    void a_revoked_token_is_refused() {
        Created created = create(Actor.OPERATOR, "ada", 90);
        revoke(STEWARD, created);

        assertRefused(AccountReason.TOKEN_REVOKED, () -> authenticate(created.secret()));
    }

    @Test
    void one_revokes_ones_own_and_who_manages_accounts_any() {
        Created first = create(Actor.OPERATOR, "ada", 90);
        Created second = create(Actor.OPERATOR, "ben", 90);

        assertRefused(AccountReason.TOKEN_UNKNOWN, () -> revoke(actor("ada"), second));
        assertRefused(
                AccountReason.TOKEN_UNKNOWN,
                () -> installation.mentorbase().revokingToken().revoke(STEWARD, new TokenId(999)));
        assertThat(revoke(actor("ada"), first).revokedAt()).isNotNull();
        assertThat(revoke(STEWARD, second).revokedAt()).isNotNull();
    }

    @Test
    void revoking_twice_is_harmless() {
        Created created = create(Actor.OPERATOR, "ada", 90);
        AccessToken revoked = revoke(STEWARD, created);
        installation.clock().advanceDays(1);

        assertThat(revoke(STEWARD, created)).isEqualTo(revoked);
    }

    @Test
    void the_valid_ones_are_listed_without_their_secrets() {
        Created adas = create(Actor.OPERATOR, "ada", 90);
        Created bens = create(Actor.OPERATOR, "ben", 90);
        create(Actor.OPERATOR, "ben", 0);
        revoke(STEWARD, create(Actor.OPERATOR, "ada", 90));

        assertThat(tokens(actor("ada")).items())
                .containsExactly(new TokenView(adas.token().id().value(), "ada", null, LocalDate.parse("2026-05-31")));
        assertThat(tokens(STEWARD).items())
                .extracting(TokenView::id)
                .containsExactly(bens.token().id().value(), adas.token().id().value());
    }

    @Test
    void the_secret_is_shown_once_and_only_its_hash_kept() {
        Created created = create(Actor.OPERATOR, "ada", 90);
        String secret = created.secret().value();

        assertThat(secret).startsWith("mb_").hasSize(46);
        assertThat(TokenView.of(created).token()).isEqualTo(secret);
        assertThat(created.secret()).hasToString("mb_…");
        assertThat(created.toString()).doesNotContain(secret);
        assertThat(created.token().hash())
                .hasSize(64)
                .isEqualTo(created.secret().hash());
        assertThat(create(Actor.OPERATOR, "ada", 90).secret().value()).isNotEqualTo(secret);
    }

    private Created create(Actor actor, String username, int days) {
        return installation.mentorbase().creatingToken().create(actor, new Username(username), days);
    }

    private AccessToken revoke(Actor actor, Created created) {
        return installation
                .mentorbase()
                .revokingToken()
                .revoke(actor, created.token().id());
    }

    private Actor authenticate(TokenSecret secret) {
        return installation.mentorbase().authenticating().authenticate(secret);
    }

    private Page<TokenView> tokens(Actor actor) {
        return installation
                .mentorbase()
                .viewingTokens()
                .page(actor, Paging.FIRST)
                .map(TokenView::of);
    }

    private void grant(String username, Permission permission) {
        installation
                .mentorbase()
                .changingPermissions()
                .grant(Actor.OPERATOR, new Username(username), ImmutableSet.of(permission));
    }
}
