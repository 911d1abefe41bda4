package org.mentorbase.cli.invitation;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.ListOptions;
import org.mentorbase.cli.session.Session;
import org.mentorbase.invitation.ViewingInvitations;
import org.mentorbase.programme.ProgrammeKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        description = "List the invitations that wait for an answer, the newest first.",
        footer = {
            "mentorbase invitations list",
            "mentorbase invitations list --all --for=ab123",
            "mentorbase invitations list --expiring-within=7"
        })
final class ListInvitations implements Callable<Integer> {

    private final Session session;

    @Option(names = "--all", description = "Those that have ended, too.")
    private boolean all;

    @Option(
            names = "--expiring-within",
            paramLabel = "DAYS",
            description = "Only those that are due to expire within so many days, the first first.")
    private @Nullable Integer expiringWithin;

    @Option(names = "--for", paramLabel = "U", description = "Only those of this mentor or mentee.")
    private @Nullable String party;

    @Mixin
    private ListOptions list = new ListOptions();

    ListInvitations(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<Boolean> active = all ? Optional.empty() : Optional.of(true);
        Optional<Username> person = Optional.ofNullable(party).map(name -> Username.parse("for", name));
        Actor actor = session.actor();
        ProgrammeKey programme = session.programme();
        ViewingInvitations viewing = session.mentorbase().viewingInvitations();
        list.show(
                session.output(),
                InvitationColumns.LIST,
                paging -> (expiringWithin == null
                                ? viewing.page(actor, programme, active, person, paging)
                                : viewing.expiring(actor, programme, expiringWithin, person, paging))
                        .map(viewing::view));
        return ExitCode.DONE;
    }
}
