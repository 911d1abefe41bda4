package org.mentorbase.cli.token;

import java.util.concurrent.Callable;
import org.mentorbase.account.TokenView;
import org.mentorbase.actor.Actor;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.Columns;
import org.mentorbase.cli.output.ListOptions;
import org.mentorbase.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list",
        description = "List the valid tokens, without their secrets.",
        footer = {"mentorbase tokens list"})
final class ListTokens implements Callable<Integer> {

    private static final Columns<TokenView> COLUMNS =
            Columns.of("ID", TokenView::id).and("Username", TokenView::username).and("Expires", TokenView::expiresOn);

    private final Session session;

    @Mixin
    private ListOptions list = new ListOptions();

    ListTokens(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Actor actor = session.actor();
        list.show(
                session.output(),
                COLUMNS,
                paging ->
                        session.mentorbase().viewingTokens().page(actor, paging).map(TokenView::of));
        return ExitCode.DONE;
    }
}
