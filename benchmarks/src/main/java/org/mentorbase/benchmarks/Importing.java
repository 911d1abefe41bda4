package org.mentorbase.benchmarks;

import com.google.common.io.MoreFiles;
import java.nio.file.Path;
import java.time.Clock;
import org.mentorbase.Mentorbase;
import org.mentorbase.actor.Actor;
import org.mentorbase.interchange.CsvMembershipFormat;
import org.mentorbase.jdbi.Database;
import org.mentorbase.member.ImportReport;
import org.mentorbase.member.ImportingMembers.Command;

/** The import as the command line does it. */
final class Importing {

    private Importing() {}

    static Mentorbase mentorbase(Database database) {
        return new Mentorbase(database.mentoring(), database.accounts(), Clock.systemUTC());
    }

    static ImportReport run(Database database, Path file) {
        Command command = Command.of(new CsvMembershipFormat().read(MoreFiles.asByteSource(file)));
        return mentorbase(database).importingMembers().importFrom(Actor.OPERATOR, command);
    }

    static void requireCreated(ImportReport report, long people) {
        if (report.created() != people) {
            throw new IllegalStateException("expected " + people + " new members: " + report);
        }
    }

    static void requireUnchanged(ImportReport report, long people) {
        if (report.unchanged() != people) {
            throw new IllegalStateException("expected " + people + " unchanged members: " + report);
        }
    }
}
