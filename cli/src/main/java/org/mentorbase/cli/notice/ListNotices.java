package org.mentorbase.cli.notice;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.Columns;
import org.mentorbase.cli.output.ListOptions;
import org.mentorbase.cli.session.Session;
import org.mentorbase.notice.NoticeState;
import org.mentorbase.notice.NoticeView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        description = "List what was told to whom, and what was not and why, the latest first.",
        footer = {"mentorbase notices list --for=ab123", "mentorbase notices list --state=parked"})
final class ListNotices implements Callable<Integer> {

    static final Columns<NoticeView> COLUMNS = Columns.of("ID", NoticeView::id)
            .and("Kind", NoticeView::kind)
            .and("For", NoticeView::recipient)
            .and("About", NoticeView::subjects)
            .and("State", NoticeView::state)
            .and("Mail", NoticeView::digest)
            .and("Ended on", notice -> dateOf(notice))
            .and("Attempts", NoticeView::attempts)
            .and("Why not sent", NoticeView::problem);

    private final Session session;

    @Option(names = "--for", paramLabel = "U", description = "Only those for this person.")
    private @Nullable String recipient;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Only those that are waiting, sent, parked or cancelled.")
    private @Nullable String state;

    @Mixin
    private ListOptions list = new ListOptions();

    ListNotices(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<NoticeState> wanted = Optional.ofNullable(state).map(NoticeState::parse);
        Optional<Username> person = Optional.ofNullable(recipient).map(name -> Username.parse("for", name));
        Actor actor = session.actor();
        list.show(
                session.output(),
                COLUMNS,
                paging -> session.mentorbase()
                        .viewingNotices()
                        .page(actor, wanted, person, paging)
                        .map(NoticeView::of));
        return ExitCode.DONE;
    }

    private static @Nullable LocalDate dateOf(NoticeView notice) {
        return notice.endedAt() == null ? null : LocalDate.ofInstant(notice.endedAt(), ZoneOffset.UTC);
    }
}
