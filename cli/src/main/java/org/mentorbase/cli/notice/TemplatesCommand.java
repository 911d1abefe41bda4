package org.mentorbase.cli.notice;

import picocli.CommandLine.Command;

@Command(
        name = "templates",
        description = "The form of mails, which can be replaced: MENTORBASE_TEMPLATES names the folder.",
        subcommands = {ExportTemplates.class, CheckTemplates.class})
final class TemplatesCommand {}
