package org.mentorbase.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.mentorbase.account.AccessToken;
import org.mentorbase.account.AccessTokens;
import org.mentorbase.account.TokenId;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;

final class JdbiAccessTokens implements AccessTokens {

    private static final String COLUMNS =
            "token.id, token.username, token.hash, token.created_at, token.expires_at, token.revoked_at";

    private static final String FIND_PRESENTED = "SELECT " + COLUMNS + ", " + JdbiAccounts.PERMISSIONS
            + " FROM auth.token JOIN auth.account ON account.username = token.username WHERE hash = ?";

    private final Handle handle;

    JdbiAccessTokens(Handle handle) {
        this.handle = handle;
    }

    @Override
    public TokenId nextId() {
        return new TokenId(handle.createQuery("SELECT NEXTVAL('auth.token_id')")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void add(AccessToken token) {
        handle.createUpdate("""
                        INSERT INTO auth.token (id, username, hash, created_at, expires_at, revoked_at)
                        VALUES (:id, :username, :hash, :createdAt, :expiresAt, :revokedAt)
                        """)
                .bind("id", token.id())
                .bind("username", token.username())
                .bind("hash", token.hash())
                .bind("createdAt", token.createdAt())
                .bind("expiresAt", token.expiresAt())
                .bind("revokedAt", DomainArguments.nullable(token.revokedAt()))
                .execute();
    }

    @Override
    public Optional<AccessToken> find(TokenId id) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM auth.token WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> toDomain(row))
                .findOne();
    }

    @Override
    public Optional<Presented> findPresented(String hash) {
        return Lookup.find(
                handle, FIND_PRESENTED, hash, row -> new Presented(toDomain(row), JdbiAccounts.toDomain(row)));
    }

    @Override
    public void revoke(TokenId id, Instant now) {
        handle.createUpdate("UPDATE auth.token SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL")
                .bind("now", now)
                .bind("id", id)
                .execute();
    }

    @Override
    public Page<AccessToken> pageValid(Instant now, Optional<Username> of, PageRequest request) {
        return new Selection(handle, COLUMNS, "auth.token")
                .where("revoked_at IS NULL")
                .where("expires_at > :now", "now", now)
                .where("username = :username", "username", of)
                .after("after", Positions.id(request))
                .page(
                        request,
                        "id < :after",
                        "id DESC",
                        (row, context) -> toDomain(row),
                        token -> token.id().toString());
    }

    @Override
    public void forEach(Optional<Username> of, Consumer<AccessToken> consumer) {
        String condition = of.isPresent() ? " WHERE username = :username" : "";
        try (Stream<AccessToken> tokens = handle
                .createQuery("SELECT " + COLUMNS + " FROM auth.token" + condition + " ORDER BY id")
                .bindMap(of.isPresent() ? Map.of("username", of.get()) : Map.of())
                .map((row, context) -> toDomain(row))
                .stream()) {
            tokens.forEach(consumer);
        }
    }

    private static AccessToken toDomain(ResultSet row) throws SQLException {
        return new AccessToken(
                new TokenId(row.getLong("id")),
                new Username(row.getString("username")),
                row.getString("hash"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "expires_at"),
                Columns.nullableInstant(row, "revoked_at"));
    }
}
