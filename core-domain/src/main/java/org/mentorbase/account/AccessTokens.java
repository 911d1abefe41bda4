package org.mentorbase.account;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;

/** The access tokens, by their hashes. */
public interface AccessTokens {

    TokenId nextId();

    void add(AccessToken token);

    Optional<AccessToken> find(TokenId id);

    /** The token with its account, in one look-up; the operator's, of whom none is stored, has no permissions here. */
    Optional<Presented> findPresented(String hash);

    void revoke(TokenId id, Instant now);

    /** Those that are neither revoked nor expired at the instant, of everybody or one username, in descending order of id. */
    Page<AccessToken> pageValid(Instant now, Optional<Username> of, PageRequest request);

    /** Every token, valid or not, of everybody or one username, in ascending order of id. */
    void forEach(Optional<Username> of, Consumer<AccessToken> consumer);

    /** A token that was shown, and whose it is. */
    record Presented(AccessToken token, Account account) {}
}
