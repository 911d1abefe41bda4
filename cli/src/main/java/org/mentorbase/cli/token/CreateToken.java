package org.mentorbase.cli.token;

import java.util.concurrent.Callable;
import org.mentorbase.account.CreatingToken;
import org.mentorbase.account.TokenView;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "create",
        description =
                "Create a token for an account; it is shown this once. “operator” makes one that may do everything.",
        footer = {"mentorbase tokens create operator", "mentorbase tokens create ab123 --expires=30"})
final class CreateToken implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "USER", description = "The username of the account.")
    private String user = "";

    @Option(
            names = "--expires",
            paramLabel = "DAYS",
            description = "How many days it lasts. Default: ${DEFAULT-VALUE}.")
    private int expires = CreatingToken.USUAL_LIFETIME_IN_DAYS;

    CreateToken(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Username username = Username.parse("username", user);
        TokenView token = TokenView.of(session.mentorbase().creatingToken().create(session.actor(), username, expires));
        session.output()
                .sentence(
                        token,
                        "Token " + token.id() + " of " + token.username() + ", valid until " + token.expiresOn()
                                + ". It is shown only now:\n" + token.token());
        return ExitCode.DONE;
    }
}
