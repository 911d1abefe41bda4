package org.mentorbase.devdata;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mentorbase.account.AccessToken;
import org.mentorbase.account.Account;
import org.mentorbase.account.CreatingToken;
import org.mentorbase.account.TokenView;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;

/** The accounts and tokens of a file. */
record Access(Work work) {

    void plan() {
        work.described().accounts().forEach(this::account);
        ListMultimap<Username, SomeToken> tokens = ArrayListMultimap.create();
        work.described().tokens().forEach(token -> tokens.put(token.username(), token));
        tokens.keySet().forEach(username -> tokens(tokens.get(username), username));
    }

    private void account(SomeAccount described) {
        Username username = described.username();
        Optional<Account> before = work.secured().accounts().find(username);
        ImmutableSet<Permission> wanted = described.permissions() == null ? ImmutableSet.of() : described.permissions();
        if (before.isEmpty()) {
            work.tally().created(described);
            grant(described, wanted);
            return;
        }
        ImmutableSet<Permission> has = before.get().permissions();
        Differences differences = new Differences();
        if (described.permissions() != null) {
            differences.compare("permissions", listed(wanted), listed(has));
        }
        if (work.replaces(described, "account " + username, differences)) {
            grant(described, wanted);
            work.timeline()
                    .atTheBeginning(
                            described.at(),
                            () -> work.mentorbase()
                                    .changingPermissions()
                                    .revoke(Actor.OPERATOR, username, Sets.difference(has, wanted)));
        }
    }

    private void grant(SomeAccount described, Set<Permission> permissions) {
        work.timeline()
                .atTheBeginning(
                        described.at(),
                        () -> work.mentorbase()
                                .changingPermissions()
                                .grant(Actor.OPERATOR, described.username(), permissions));
    }

    /** Tokens have no names: one is there if there is another of the same end, or of the same state if no date was said. */
    private void tokens(List<SomeToken> described, Username username) {
        List<AccessToken> stored = new ArrayList<>();
        work.secured().tokens().forEach(Optional.of(username), stored::add);
        IdentityHashMap<SomeToken, AccessToken> known = new Matching<SomeToken, AccessToken>(
                        token -> token.expiresOn() != null && token.expiresOn().date() != null,
                        token -> token.expiresOnOrUsual().asOf(work.today()),
                        token -> StoredPairs.date(token.expiresAt()),
                        (token, found) -> token.isRevoked() == (found.revokedAt() != null)
                                && isOver(token) == isOver(StoredPairs.date(found.expiresAt())),
                        token -> false)
                .of(described, stored);
        for (SomeToken token : described) {
            AccessToken before = known.get(token);
            if (before == null) {
                work.tally().created(token);
                create(token);
            } else if (work.replaces(
                    token,
                    "token " + before.id(),
                    new Differences().compare("revoked", token.isRevoked(), before.revokedAt() != null))) {
                work.timeline()
                        .atTheBeginning(
                                token.at(),
                                () -> work.mentorbase().revokingToken().revoke(Actor.OPERATOR, before.id()));
                if (!token.isRevoked()) {
                    create(token);
                }
            }
        }
    }

    private void create(SomeToken token) {
        LocalDate expires = token.expiresOnOrUsual().asOf(work.today());
        LocalDate usual = isOver(expires) ? expires.minus(USUAL_LIFETIME) : work.today();
        LocalDate created = token.createdOn() == null ? usual : work.past(token, "createdOn", token.createdOn());
        int days = Math.toIntExact(ChronoUnit.DAYS.between(created, expires));
        work.timeline().on(created, 0, 0, token.at(), () -> {
            CreatingToken.Created made =
                    work.mentorbase().creatingToken().create(Actor.OPERATOR, token.username(), days);
            work.tally().token(TokenView.of(made));
            if (token.isRevoked()) {
                work.mentorbase()
                        .revokingToken()
                        .revoke(Actor.OPERATOR, made.token().id());
            }
        });
    }

    private static final Period USUAL_LIFETIME = Period.ofDays(CreatingToken.USUAL_LIFETIME_IN_DAYS);

    private boolean isOver(SomeToken token) {
        return isOver(token.expiresOnOrUsual().asOf(work.today()));
    }

    private boolean isOver(LocalDate expires) {
        return !expires.isAfter(work.today());
    }

    private static String listed(Set<Permission> permissions) {
        return new TreeSet<>(permissions)
                .stream()
                        .map(Permission::code)
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("none");
    }
}
