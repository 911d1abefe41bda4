package org.mentorbase.cli.member;

import picocli.CommandLine.Command;

@Command(
        name = "members",
        description = "The membership list: import, export, list and show.",
        subcommands = {ImportMembers.class, ExportMembers.class, ListMembers.class, ShowMember.class})
public final class MembersCommand {}
