package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.account.Account;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Change;
import org.mentorbase.event.Event;
import org.mentorbase.event.EventQuery;
import org.mentorbase.page.Page;
import org.mentorbase.transaction.UnitOfWork;

public abstract class AccountsContract extends AccountStoreContract {

    /** Where the log of the changes of accounts is read. */
    protected abstract UnitOfWork<MentoringRepositories> mentoring();

    @Test
    void a_new_installation_has_no_accounts() {
        assertThat(read(repositories -> repositories.accounts().page(first(10))).total())
                .isZero();
        assertThat(find("ada")).isEmpty();
        assertThat(find("operator")).isEmpty();
    }

    @Test
    void an_account_is_added_once_and_without_permissions() {
        assertThat(add("ada")).isTrue();
        assertThat(add("ada")).isFalse();

        assertThat(find("ada")).contains(Account.of(name("ada"), Set.of()));
    }

    @Test
    void adding_an_account_again_leaves_its_permissions() {
        add("ada");
        grant("ada", Permission.EVENT_READ);
        add("ada");

        assertThat(permissions("ada")).containsExactly(Permission.EVENT_READ);
    }

    @Test
    void permissions_are_granted_besides_those_that_are_there() {
        add("ada");
        grant("ada", Permission.EVENT_READ, Permission.MEMBER_IMPORT);
        grant("ada", Permission.EVENT_READ, Permission.MEMBER_READ_ALL);

        assertThat(permissions("ada"))
                .containsExactlyInAnyOrder(Permission.EVENT_READ, Permission.MEMBER_IMPORT, Permission.MEMBER_READ_ALL);
    }

    @Test
    void every_permission_can_be_granted() {
        add("ada");
        grant("ada", Permission.values());

        assertThat(permissions("ada")).containsExactlyInAnyOrder(Permission.values());
    }

    @Test
    void permissions_are_revoked_whether_they_are_there_or_not() {
        add("ada");
        add("ben");
        grant("ada", Permission.EVENT_READ, Permission.MEMBER_IMPORT);
        grant("ben", Permission.EVENT_READ);
        revoke("ada", Permission.EVENT_READ, Permission.ACCOUNT_MANAGE);

        assertThat(permissions("ada")).containsExactly(Permission.MEMBER_IMPORT);
        assertThat(permissions("ben")).containsExactly(Permission.EVENT_READ);
    }

    @Test
    void accounts_are_ordered_by_username_and_paged_with_their_permissions() {
        List.of("éva", "ab", "a_b", "zoe", "a-b").forEach(this::add);
        grant("a_b", Permission.EVENT_READ, Permission.MEMBER_IMPORT);

        List<Page<Account>> pages = MentoringContract.pages(
                2, page -> read(repositories -> repositories.accounts().page(page)));

        assertThat(pages).extracting(Page::total).containsExactly(5L, 5L, 5L);
        assertThat(pages.stream().flatMap(page -> page.items().stream()))
                .extracting(account -> account.username().value())
                .containsExactly("a-b", "a_b", "ab", "zoe", "éva");
        assertThat(pages.get(0).items().get(1).permissions())
                .containsExactlyInAnyOrder(Permission.EVENT_READ, Permission.MEMBER_IMPORT);
    }

    @Test
    void who_holds_a_permission_is_found_in_the_order_of_usernames() {
        List.of("éva", "zoe", "a_b", "ab", "nemo").forEach(this::add);
        List.of("éva", "zoe", "a_b").forEach(holder -> grant(holder, Permission.EVENT_READ, Permission.MEMBER_IMPORT));
        grant("ab", Permission.MEMBER_IMPORT);
        revoke("zoe", Permission.EVENT_READ);

        assertThat(holding(Permission.EVENT_READ)).containsExactly(name("a_b"), name("éva"));
        assertThat(holding(Permission.NOTICE_MANAGE)).isEmpty();
    }

    @Test
    void what_is_rolled_back_leaves_neither_account_nor_event() {
        assertThatThrownBy(() -> work(repositories -> {
                    repositories.accounts().add(name("ada"));
                    repositories.events().append(NOW, name("operator"), Change.of("account-created", name("ada")));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(find("ada")).isEmpty();
        assertThat(events()).isEmpty();
    }

    @Test
    void what_happens_to_accounts_stands_in_the_one_log() {
        work(repositories -> {
            repositories.accounts().add(name("ada"));
            repositories.events().append(NOW, name("operator"), Change.of("account-created", name("ada")));
        });

        assertThat(events()).extracting(Event::change).containsExactly(Change.of("account-created", name("ada")));
    }

    private boolean add(String username) {
        return accounts().execute(repositories -> repositories.accounts().add(name(username)));
    }

    private void grant(String username, Permission... permissions) {
        work(repositories -> repositories.accounts().grant(name(username), EnumSet.copyOf(List.of(permissions))));
    }

    private void revoke(String username, Permission... permissions) {
        work(repositories -> repositories.accounts().revoke(name(username), EnumSet.copyOf(List.of(permissions))));
    }

    private Set<Username> holding(Permission permission) {
        return read(repositories -> repositories.accounts().holding(permission));
    }

    private Optional<Account> find(String username) {
        return read(repositories -> repositories.accounts().find(name(username)));
    }

    private Set<Permission> permissions(String username) {
        return find(username).orElseThrow().permissions();
    }

    private List<Event> events() {
        return mentoring()
                .read(repositories -> repositories
                        .events()
                        .page(new EventQuery(0, Optional.empty(), Optional.empty(), first(100)))
                        .items());
    }
}
