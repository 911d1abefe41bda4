package org.mentorbase.cli.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mentorbase.account.AccountView;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "revoke",
        description = "Revoke permissions.",
        footer = {"mentorbase accounts revoke ab123 invitation:create-for-others member:read-all"})
final class RevokePermissions implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "USER", description = "The username of the account.")
    private String user = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PERMISSION", description = "For example member:read-all.")
    private List<String> permissions = new ArrayList<>();

    RevokePermissions(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Username username = Username.parse("username", user);
        Set<Permission> wanted = permissions.stream().map(Permission::parse).collect(Collectors.toSet());
        AccountView account =
                AccountView.of(session.mentorbase().changingPermissions().revoke(session.actor(), username, wanted));
        session.output().sentence(account, () -> PermissionsSentence.of(account));
        return ExitCode.DONE;
    }
}
