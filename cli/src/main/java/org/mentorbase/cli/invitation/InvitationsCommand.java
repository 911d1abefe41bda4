package org.mentorbase.cli.invitation;

import picocli.CommandLine.Command;

@Command(
        name = "invitations",
        description = "Invitations: propose a mentor and a mentee, and answer.",
        subcommands = {
            CreateInvitation.class,
            ListInvitations.class,
            ShowInvitation.class,
            RespondToInvitation.class,
            WithdrawInvitation.class,
            ExpireInvitations.class
        })
public final class InvitationsCommand {}
