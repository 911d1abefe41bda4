package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableSet;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.mentorbase.account.Account;
import org.mentorbase.account.Accounts;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;

final class JdbiAccounts implements Accounts {

    /** The operator's account is there for its tokens only. */
    private static final String NOT_OPERATOR = "account.username <> 'operator'";

    /** The codes of an account's permissions, or NULL. */
    static final String PERMISSIONS = """
            (SELECT ARRAY_AGG(permission.permission) FROM auth.permission
                WHERE permission.username = account.username) AS permissions
            """;

    private static final String COLUMNS = "account.username, " + PERMISSIONS;

    private final Handle handle;

    JdbiAccounts(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<Account> find(Username username) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM auth.account WHERE account.username = :username AND "
                        + NOT_OPERATOR)
                .bind("username", username)
                .map((row, context) -> toDomain(row))
                .findOne();
    }

    @Override
    public boolean add(Username username) {
        int added = handle.createUpdate("INSERT INTO auth.account (username) VALUES (:username) ON CONFLICT DO NOTHING")
                .bind("username", username)
                .execute();
        return added > 0;
    }

    @Override
    public void grant(Username username, Set<Permission> permissions) {
        change(username, permissions, """
                INSERT INTO auth.permission (username, permission) VALUES (:username, :permission) ON CONFLICT DO NOTHING
                """);
    }

    @Override
    public void revoke(Username username, Set<Permission> permissions) {
        change(
                username,
                permissions,
                "DELETE FROM auth.permission WHERE username = :username AND permission = :permission");
    }

    private void change(Username username, Set<Permission> permissions, String sql) {
        for (Permission permission : permissions) {
            handle.createUpdate(sql)
                    .bind("username", username)
                    .bind("permission", permission)
                    .execute();
        }
    }

    @Override
    public ImmutableSet<Username> holding(Permission permission) {
        return handle.createQuery(
                        "SELECT username FROM auth.permission WHERE permission = :permission ORDER BY username")
                .bind("permission", permission)
                .mapTo(String.class)
                .map(Username::new)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Page<Account> page(PageRequest request) {
        return new Selection(handle, COLUMNS, "auth.account")
                .where(NOT_OPERATOR)
                .after("after", Positions.username(request))
                .page(
                        request,
                        "account.username > :after",
                        "account.username",
                        (row, context) -> toDomain(row),
                        account -> account.username().value());
    }

    static Account toDomain(ResultSet row) throws SQLException {
        return Account.of(new Username(row.getString("username")), permissions(row.getArray("permissions")));
    }

    private static ImmutableSet<Permission> permissions(@Nullable Array codes) throws SQLException {
        if (codes == null) {
            return ImmutableSet.of();
        }
        return Arrays.stream((Object[]) codes.getArray())
                .filter(Objects::nonNull)
                .map(code -> Permission.parse(code.toString()))
                .collect(ImmutableSet.toImmutableSet());
    }
}
