package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.account.AccessToken;
import org.mentorbase.account.AccessTokens.Presented;
import org.mentorbase.account.Account;
import org.mentorbase.account.TokenId;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;

public abstract class AccessTokensContract extends AccountStoreContract {

    private static final Duration DAY = Duration.ofDays(1);

    @BeforeEach
    void withAccounts() {
        work(repositories -> {
            repositories.accounts().add(name("ada"));
            repositories.accounts().add(name("ben"));
            repositories.accounts().grant(name("ada"), Set.of(Permission.EVENT_READ, Permission.MEMBER_IMPORT));
        });
    }

    @Test
    void a_token_that_was_never_added_is_not_found() {
        assertThat(find(new TokenId(Long.MAX_VALUE))).isEmpty();
        assertThat(presented("unknown")).isEmpty();
    }

    @Test
    void a_token_is_found_as_added() {
        AccessToken token = add("ada", "hash", NOW.plus(DAY).plusNanos(123_456_000));

        assertThat(find(token.id())).contains(token);
    }

    @Test
    void a_presented_token_comes_with_its_account() {
        AccessToken ofAda = add("ada", "hash of ada's", NOW.plus(DAY));
        AccessToken ofBen = add("ben", "hash of ben's", NOW.plus(DAY));

        assertThat(presented("hash of ada's"))
                .contains(new Presented(
                        ofAda, Account.of(name("ada"), Set.of(Permission.EVENT_READ, Permission.MEMBER_IMPORT))));
        assertThat(presented("hash of ben's")).contains(new Presented(ofBen, Account.of(name("ben"), Set.of())));
    }

    @Test
    void the_operators_token_comes_with_an_account_though_none_is_stored() {
        AccessToken token = add("operator", "hash", NOW.plus(DAY));

        assertThat(presented("hash")).contains(new Presented(token, Account.of(name("operator"), Set.of())));
    }

    @Test
    void a_revoked_token_is_still_found() {
        AccessToken token = add("ada", "hash", NOW.plus(DAY));
        revoke(token, NOW.plusSeconds(1));

        assertThat(find(token.id())).contains(token.revoked(NOW.plusSeconds(1)));
        assertThat(presented("hash")).map(Presented::token).contains(token.revoked(NOW.plusSeconds(1)));
    }

    @Test
    void the_valid_ones_are_neither_revoked_nor_expired() {
        AccessToken valid = add("ada", "1", NOW.plusMillis(1));
        add("ada", "2", NOW);
        add("ada", "3", NOW.minus(DAY));
        revoke(add("ada", "4", NOW.plus(DAY)), NOW.minusSeconds(1));

        assertThat(validOf(Optional.empty())).containsExactly(valid.id());
    }

    @Test
    void the_list_is_narrowed_to_one_username() {
        TokenId ofAda = add("ada", "1", NOW.plus(DAY)).id();
        TokenId ofBen = add("ben", "2", NOW.plus(DAY)).id();

        assertThat(validOf(Optional.of(name("ada")))).containsExactly(ofAda);
        assertThat(validOf(Optional.of(name("nobody")))).isEmpty();
        assertThat(validOf(Optional.empty())).containsExactly(ofBen, ofAda);
    }

    @Test
    void the_newest_come_first_page_by_page() {
        TokenId first = add("ada", "1", NOW.plus(DAY)).id();
        TokenId second = add("ben", "2", NOW.plus(DAY)).id();
        TokenId third = add("ada", "3", NOW.plus(DAY)).id();

        List<Page<AccessToken>> pages = MentoringContract.pages(2, page -> valid(Optional.empty(), page));

        assertThat(pages).extracting(Page::total).containsExactly(3L, 3L);
        assertThat(pages.stream().flatMap(page -> page.items().stream()).map(AccessToken::id))
                .containsExactly(third, second, first);
    }

    @Test
    void all_are_gone_through_in_the_order_in_which_they_were_made() {
        TokenId expired = add("ada", "1", NOW.minus(DAY)).id();
        TokenId ofBen = add("ben", "2", NOW.plus(DAY)).id();
        AccessToken revoked = add("ada", "3", NOW.plus(DAY));
        revoke(revoked, NOW);

        assertThat(all(Optional.empty())).containsExactly(expired, ofBen, revoked.id());
        assertThat(all(Optional.of(name("ada")))).containsExactly(expired, revoked.id());
    }

    private List<TokenId> all(Optional<Username> of) {
        List<TokenId> found = new ArrayList<>();
        accounts().read(repositories -> {
            repositories.tokens().forEach(of, token -> found.add(token.id()));
            return found;
        });
        return found;
    }

    private AccessToken add(String username, String hash, Instant expiresAt) {
        return accounts().execute(repositories -> {
            AccessToken token = new AccessToken(
                    repositories.tokens().nextId(), name(username), hash, NOW.minus(DAY), expiresAt, null);
            repositories.tokens().add(token);
            return token;
        });
    }

    private void revoke(AccessToken token, Instant now) {
        work(repositories -> repositories.tokens().revoke(token.id(), now));
    }

    private Optional<AccessToken> find(TokenId id) {
        return read(repositories -> repositories.tokens().find(id));
    }

    private Optional<Presented> presented(String hash) {
        return read(repositories -> repositories.tokens().findPresented(hash));
    }

    private List<TokenId> validOf(Optional<Username> username) {
        return valid(username, first(100)).items().stream().map(AccessToken::id).toList();
    }

    private Page<AccessToken> valid(Optional<Username> username, PageRequest page) {
        return read(repositories -> repositories.tokens().pageValid(NOW, username, page));
    }
}
