package org.mentorbase.memory;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import org.mentorbase.account.Account;
import org.mentorbase.account.Accounts;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;

record InMemoryAccountList(Table<Username, Account> accounts) implements Accounts {

    @Override
    public Optional<Account> find(Username username) {
        return accounts.find(username);
    }

    @Override
    public boolean add(Username username) {
        if (accounts.has(username)) {
            return false;
        }
        store(username, ImmutableSet.of());
        return true;
    }

    @Override
    public void grant(Username username, Set<Permission> permissions) {
        accounts.find(username).ifPresent(account -> store(username, Sets.union(account.permissions(), permissions)));
    }

    @Override
    public void revoke(Username username, Set<Permission> permissions) {
        accounts.find(username)
                .ifPresent(account -> store(username, Sets.difference(account.permissions(), permissions)));
    }

    @Override
    public ImmutableSet<Username> holding(Permission permission) {
        return accounts.all()
                .filter(account -> account.permissions().contains(permission))
                .map(Account::username)
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Page<Account> page(PageRequest request) {
        return ListOrder.NAMES.page(
                accounts.all(), account -> account.username().value(), request);
    }

    private void store(Username username, Set<Permission> permissions) {
        accounts.put(username, Account.of(username, permissions));
    }
}
