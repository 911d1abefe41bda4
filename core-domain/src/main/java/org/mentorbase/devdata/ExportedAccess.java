package org.mentorbase.devdata;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mentorbase.account.AccountRepositories;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;

/** Describes accounts and tokens. */
record ExportedAccess(
        AccountRepositories secured, Predicate<Username> wanted, Names names, Consumer<? super Thing> consumer) {

    void accounts() {
        AllPages.forEach(
                request -> secured.accounts().page(request),
                account -> {
                    if (wanted.test(account.username())) {
                        consumer.accept(new SomeAccount(null, names.of(account.username()), account.permissions()));
                    }
                },
                account -> account.username().value());
    }

    void tokens() {
        secured.tokens().forEach(Optional.empty(), token -> {
            if (wanted.test(token.username()) || token.username().equals(Actor.OPERATOR.username())) {
                consumer.accept(new SomeToken(
                        null,
                        names.of(token.username()),
                        Day.on(StoredPairs.date(token.createdAt())),
                        Day.on(StoredPairs.date(token.expiresAt())),
                        token.revokedAt() == null ? null : true));
            }
        });
    }
}
