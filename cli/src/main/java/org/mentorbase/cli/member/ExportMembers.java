package org.mentorbase.cli.member;

import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.cli.output.Counted;
import org.mentorbase.cli.output.NewFile;
import org.mentorbase.cli.session.Session;
import org.mentorbase.interchange.CsvMembershipFormat;
import org.mentorbase.member.MembershipFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description = "Write the active members as CSV, in the columns that an import reads.",
        footer = {"mentorbase members export -o members.csv", "mentorbase members export --all"})
final class ExportMembers implements Callable<Integer> {

    private final Session session;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write, replaced only when complete. Default: standard output.")
    private @Nullable String file;

    @Option(names = "--all", description = "Inactive members too.")
    private boolean all;

    private long members;

    ExportMembers(Session session) {
        this.session = session;
    }

    /** What was written. */
    record Report(long members, String file) {}

    @Override
    public Integer call() {
        if (file == null || file.equals("-")) {
            if (session.json()) {
                throw new WrongUsage("With --json the CSV must go to a file: add -o FILE.");
            }
            writeTo(session.outStream());
            return ExitCode.DONE;
        }
        try (NewFile target = NewFile.replacing(file)) {
            writeTo(target.stream());
            target.complete();
        }
        session.output()
                .sentence(
                        new Report(members, file),
                        "Wrote " + Counted.of(members, "member", "members") + " to " + file + ".");
        return ExitCode.DONE;
    }

    private void writeTo(OutputStream stream) {
        try (MembershipFormat.Writer writer = new CsvMembershipFormat().write(stream)) {
            session.mentorbase().exportingMembers().export(session.actor(), all, member -> {
                writer.accept(member);
                members++;
            });
        }
    }
}
