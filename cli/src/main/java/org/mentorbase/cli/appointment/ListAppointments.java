package org.mentorbase.cli.appointment;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.appointment.Appointment;
import org.mentorbase.appointment.AppointmentView;
import org.mentorbase.appointment.ViewingAppointments;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.ListOptions;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.page.Page;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.RelationshipId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        description = "List the appointments that are still to come, the soonest first.",
        footer = {"mentorbase appointments list --for=ab123", "mentorbase appointments list --relationship=3 --all"})
final class ListAppointments implements Callable<Integer> {

    private final Session session;

    @Option(names = "--relationship", paramLabel = "ID", description = "Only those of this relationship.")
    private @Nullable String relationship;

    @Option(names = "--for", paramLabel = "U", description = "Only those of this mentor or mentee.")
    private @Nullable String party;

    @Option(names = "--all", description = "Those that have begun or are cancelled too.")
    private boolean all;

    @Mixin
    private ListOptions list = new ListOptions();

    ListAppointments(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Actor actor = session.actor();
        list.show(
                session.output(), AppointmentColumns.LIST, pages(actor).andThen(page -> page.map(AppointmentView::of)));
        return ExitCode.DONE;
    }

    private Function<Paging, Page<Appointment>> pages(Actor actor) {
        ViewingAppointments viewing = session.mentorbase().viewingAppointments();
        Optional<Username> person = Optional.ofNullable(party).map(name -> Username.parse("for", name));
        if (relationship != null) {
            RelationshipId id = IdArguments.parse(relationship, RelationshipId::parse);
            return paging -> viewing.page(actor, id, !all, person, paging);
        }
        ProgrammeKey programme = session.programme();
        return paging -> viewing.page(actor, programme, !all, person, paging);
    }
}
