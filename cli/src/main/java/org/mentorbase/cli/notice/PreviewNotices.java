package org.mentorbase.cli.notice;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.Columns;
import org.mentorbase.cli.output.ListOptions;
import org.mentorbase.cli.output.Output;
import org.mentorbase.cli.session.Session;
import org.mentorbase.notice.PreviewView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "preview",
        description = "Show the mails that wait as they would be sent now, the latest first, and send none.",
        footer = {"mentorbase notices preview", "mentorbase notices preview --for=ab123"})
final class PreviewNotices implements Callable<Integer> {

    private final Session session;

    @Option(names = "--for", paramLabel = "U", description = "Only those for this person.")
    private @Nullable String recipient;

    @Mixin
    private ListOptions list = new ListOptions();

    PreviewNotices(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<Username> person = Optional.ofNullable(recipient).map(name -> Username.parse("for", name));
        session.stationery();
        Actor actor = session.actor();
        Output.Listing<PreviewView> mails =
                session.json() ? session.output().listing(Columns.of("ID", PreviewView::id)) : new Mails(session.out());
        list.show(
                mails,
                paging -> session.mentorbase()
                        .viewingNotices()
                        .preview(actor, person, paging)
                        .map(PreviewView::of));
        return ExitCode.DONE;
    }
}
