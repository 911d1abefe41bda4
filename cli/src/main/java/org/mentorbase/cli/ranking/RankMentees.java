package org.mentorbase.cli.ranking;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Session;
import org.mentorbase.matching.participant.Party;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "mentees",
        description = "The best mentees for a mentor.",
        footer = {
            "mentorbase rankings mentees --for=ab123",
            "mentorbase rankings mentees --for=ab123 --limit=3 --explain"
        })
final class RankMentees implements Callable<Integer> {

    private final Session session;

    @Mixin
    private RankingOptions options = new RankingOptions();

    RankMentees(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        options.show(session, Party.MENTOR);
        return ExitCode.DONE;
    }
}
