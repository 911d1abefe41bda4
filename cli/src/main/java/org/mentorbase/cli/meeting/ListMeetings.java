package org.mentorbase.cli.meeting;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.Columns;
import org.mentorbase.cli.output.ListOptions;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.meeting.MeetingView;
import org.mentorbase.meeting.ViewingMeetings;
import org.mentorbase.page.Page;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.RelationshipId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        description = "List the meetings, the latest first.",
        footer = {"mentorbase meetings list --for=ab123", "mentorbase meetings list --relationship=3 --json"})
final class ListMeetings implements Callable<Integer> {

    private static final Columns<MeetingView> COLUMNS = Columns.of("ID", MeetingView::id)
            .and("Relationship", MeetingView::relationshipId)
            .and("Mentor", MeetingView::mentor)
            .and("Mentee", MeetingView::mentee)
            .and("Held on", MeetingView::heldOn)
            .and("Minutes", MeetingView::durationMinutes)
            .and("Happened", MeetingView::happened);

    private final Session session;

    @Option(names = "--relationship", paramLabel = "ID", description = "Only those of this relationship.")
    private @Nullable String relationship;

    @Option(names = "--for", paramLabel = "U", description = "Only those of this mentor or mentee.")
    private @Nullable String party;

    @Mixin
    private ListOptions list = new ListOptions();

    ListMeetings(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Actor actor = session.actor();
        list.show(session.output(), COLUMNS, pages(actor).andThen(page -> page.map(MeetingView::of)));
        return ExitCode.DONE;
    }

    private Function<Paging, Page<Meeting>> pages(Actor actor) {
        ViewingMeetings viewing = session.mentorbase().viewingMeetings();
        Optional<Username> person = Optional.ofNullable(party).map(name -> Username.parse("for", name));
        if (relationship != null) {
            RelationshipId id = IdArguments.parse(relationship, RelationshipId::parse);
            return paging -> viewing.page(actor, id, person, paging);
        }
        ProgrammeKey programme = session.programme();
        return paging -> viewing.page(actor, programme, person, paging);
    }
}
