package org.mentorbase.cli.event;

import com.google.common.base.Joiner;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.failure.CommandReason;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.Columns;
import org.mentorbase.cli.output.ListOptions;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.event.EventView;
import org.mentorbase.refusal.Ids;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        description = "List the events, the oldest first.",
        footer = {"mentorbase events list --since=120", "mentorbase events list --about=ab123 --json"})
final class ListEvents implements Callable<Integer> {

    private static final Columns<EventView> COLUMNS = Columns.of("ID", EventView::id)
            .and("On", event -> LocalDate.ofInstant(event.at(), ZoneOffset.UTC))
            .and("By", EventView::by)
            .and("What", EventView::type)
            .and("About", EventView::about)
            .and("Data", event -> Joiner.on(", ").withKeyValueSeparator("=").join(event.data()));

    private static final String NONE = "0";

    private final Session session;

    @Option(names = "--since", paramLabel = "ID", description = "Only events after the one with this number.")
    private String since = NONE;

    @Option(names = "--about", paramLabel = "U", description = "Only events about this person.")
    private @Nullable String about;

    @Mixin
    private ListOptions list = new ListOptions();

    ListEvents(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<Username> person = Optional.ofNullable(about).map(name -> Username.parse("about", name));
        long after = since.equals(NONE) ? 0 : IdArguments.parse(since, ListEvents::eventId);
        Actor actor = session.actor();
        list.show(
                session.output(),
                COLUMNS,
                paging -> session.mentorbase()
                        .viewingEvents()
                        .page(actor, after, person, paging)
                        .map(EventView::of));
        return ExitCode.DONE;
    }

    private static long eventId(String text) {
        return Ids.parse(text, CommandReason.EVENT_ID_MALFORMED, CommandReason.EVENT_UNKNOWN);
    }
}
