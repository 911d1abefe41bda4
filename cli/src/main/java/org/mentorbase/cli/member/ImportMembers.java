package org.mentorbase.cli.member;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.input.Input;
import org.mentorbase.cli.session.Session;
import org.mentorbase.interchange.CsvMembershipFormat;
import org.mentorbase.member.ImportReport;
import org.mentorbase.member.ImportingMembers;
import org.mentorbase.member.MaxDeactivations;
import org.mentorbase.member.MembershipFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = "Synchronise the membership list with an authoritative CSV file, all or nothing.",
        footer = {
            "mentorbase members import people.csv",
            "mentorbase members import https://example.org/people.csv --dry-run",
            "mentorbase members import - --email-domain=eng.cam.ac.uk --max-deactivations=20%%"
        })
final class ImportMembers implements Callable<Integer> {

    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE|URL|-",
            description = "The CSV file, an http or https URL, or - for standard input, which is also the default.")
    private @Nullable String source;

    @Option(
            names = "--email-domain",
            paramLabel = "D",
            description = "The domain of the e-mail addresses. Default: ${DEFAULT-VALUE}.")
    private String emailDomain = ImportingMembers.Command.USUAL_EMAIL_DOMAIN;

    @Option(names = "--dry-run", description = "Only say what would be done.")
    private boolean dryRun;

    @Option(
            names = "--max-deactivations",
            paramLabel = "N|N%",
            description = "Refuse to make more than this many active members inactive. Default: ${DEFAULT-VALUE}.")
    private String maxDeactivations = MaxDeactivations.USUAL.toString();

    ImportMembers(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        MaxDeactivations limit = MaxDeactivations.parse(maxDeactivations);
        Actor actor = session.actor();
        MembershipFormat format = new CsvMembershipFormat();
        ImportingMembers importing = session.mentorbase().importingMembers();
        try (Input input = session.inputs().open(source)) {
            ImportReport report = input.read(content -> importing.importFrom(
                    actor, new ImportingMembers.Command(format.read(content), emailDomain, limit, dryRun)));
            session.output().sentence(report, () -> ImportSentence.of(report));
        }
        return ExitCode.DONE;
    }
}
