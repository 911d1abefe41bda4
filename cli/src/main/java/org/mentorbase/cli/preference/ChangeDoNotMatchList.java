package org.mentorbase.cli.preference;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.Columns;
import org.mentorbase.cli.session.Session;
import org.mentorbase.preference.ChangingDoNotMatchList;
import org.mentorbase.preference.DoNotMatchList;
import org.mentorbase.preference.DoNotMatchView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "do-not-match",
        description = {
            "Show with whom a member is never to be paired, or change it.",
            "The list is private: only the member and the operator can, and nobody is told whose list keeps two apart."
        },
        footer = {
            "mentorbase --as=ab123 preferences do-not-match ab123",
            "mentorbase --as=ab123 preferences do-not-match ab123 --add=cd456,ef789",
            "mentorbase --as=ab123 preferences do-not-match ab123 --remove=cd456"
        })
final class ChangeDoNotMatchList implements Callable<Integer> {

    private static final Columns<DoNotMatchView> COLUMNS = Columns.of("Programme", DoNotMatchView::programme)
            .and("Username", DoNotMatchView::username)
            .and("Do not match", DoNotMatchView::doNotMatch);

    private final Session session;

    @Parameters(paramLabel = "USER", description = "The username of the member.")
    private String user = "";

    @Option(names = "--add", paramLabel = "U,V", split = ",", description = "Never to be paired with these.")
    private List<String> added = new ArrayList<>();

    @Option(names = "--remove", paramLabel = "U,V", split = ",", description = "May be paired with these again.")
    private List<String> removed = new ArrayList<>();

    ChangeDoNotMatchList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Username username = Username.parse("username", user);
        ImmutableSet<Username> more = people("add", added);
        ImmutableSet<Username> fewer = people("remove", removed);
        session.output().details(DoNotMatchView.of(list(username, more, fewer)), COLUMNS);
        return ExitCode.DONE;
    }

    private DoNotMatchList list(Username username, ImmutableSet<Username> more, ImmutableSet<Username> fewer) {
        if (more.isEmpty() && fewer.isEmpty()) {
            return session.mentorbase()
                    .viewingDoNotMatchList()
                    .one(session.actor(), session.programme(), username)
                    .value();
        }
        return session.mentorbase()
                .changingDoNotMatchList()
                .change(
                        session.actor(),
                        new ChangingDoNotMatchList.Command(
                                session.programme(),
                                username,
                                before -> Sets.union(Sets.difference(before, fewer), more),
                                null))
                .value();
    }

    private static ImmutableSet<Username> people(String field, List<String> names) {
        return names.stream().map(name -> Username.parse(field, name)).collect(ImmutableSet.toImmutableSet());
    }
}
