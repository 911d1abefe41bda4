package org.mentorbase.cli.token;

import java.util.concurrent.Callable;
import org.mentorbase.account.TokenId;
import org.mentorbase.account.TokenView;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "revoke",
        description = "End a token at once.",
        footer = {"mentorbase tokens revoke 2"})
final class RevokeToken implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number of the token.")
    private String id = "";

    RevokeToken(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        TokenId wanted = IdArguments.parse(id, TokenId::parse);
        TokenView revoked = TokenView.of(session.mentorbase().revokingToken().revoke(session.actor(), wanted));
        session.output().sentence(revoked, "Token " + revoked.id() + " of " + revoked.username() + " is revoked.");
        return ExitCode.DONE;
    }
}
