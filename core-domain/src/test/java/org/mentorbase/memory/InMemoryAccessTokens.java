package org.mentorbase.memory;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.mentorbase.account.AccessToken;
import org.mentorbase.account.AccessTokens;
import org.mentorbase.account.Account;
import org.mentorbase.account.TokenId;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;

record InMemoryAccessTokens(Table<TokenId, AccessToken> tokens, Table<Username, Account> accounts, AtomicLong lastId)
        implements AccessTokens {

    @Override
    public TokenId nextId() {
        return new TokenId(lastId.incrementAndGet());
    }

    @Override
    public void add(AccessToken token) {
        tokens.put(token.id(), token);
    }

    @Override
    public Optional<AccessToken> find(TokenId id) {
        return tokens.find(id);
    }

    @Override
    public Optional<Presented> findPresented(String hash) {
        return tokens.all()
                .filter(token -> token.hash().equals(hash))
                .findFirst()
                .map(token -> new Presented(token, accountOf(token.username())));
    }

    @Override
    public void revoke(TokenId id, Instant now) {
        tokens.find(id).ifPresent(token -> tokens.put(id, token.revoked(now)));
    }

    @Override
    public Page<AccessToken> pageValid(Instant now, Optional<Username> of, PageRequest request) {
        return ListOrder.NEWEST_FIRST.page(
                tokens.all()
                        .filter(token -> token.revokedAt() == null && now.isBefore(token.expiresAt()))
                        .filter(token -> of.map(token.username()::equals).orElse(true)),
                token -> token.id().value(),
                request);
    }

    @Override
    public void forEach(Optional<Username> of, Consumer<AccessToken> consumer) {
        tokens.all()
                .filter(token -> of.map(token.username()::equals).orElse(true))
                .sorted(Comparator.comparing(token -> token.id().value()))
                .forEach(consumer);
    }

    private Account accountOf(Username username) {
        return accounts.find(username).orElseGet(() -> Account.of(username, ImmutableSet.of()));
    }
}
