package org.mentorbase.account;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;

/** The accounts. There is none called operator in the store: the operator is {@link org.mentorbase.actor.Actor#OPERATOR}. */
public interface Accounts {

    Optional<Account> find(Username username);

    /** Adds an account without permissions; one that is there already stays. Returns whether it was added. */
    boolean add(Username username);

    /** Permissions that the account has already stay. */
    void grant(Username username, Set<Permission> permissions);

    /** Permissions that the account does not have do not matter. */
    void revoke(Username username, Set<Permission> permissions);

    /** Whose accounts have the permission, ordered by username. */
    ImmutableSet<Username> holding(Permission permission);

    /** Ordered by username; positions are usernames. */
    Page<Account> page(PageRequest request);
}
