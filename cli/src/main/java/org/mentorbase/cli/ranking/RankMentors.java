package org.mentorbase.cli.ranking;

import java.util.concurrent.Callable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.session.Session;
import org.mentorbase.matching.participant.Party;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "mentors",
        description = "The best mentors for a mentee.",
        footer = {
            "mentorbase rankings mentors --for=ab123",
            "mentorbase rankings mentors --for=ab123 --limit=3 --explain"
        })
final class RankMentors implements Callable<Integer> {

    private final Session session;

    @Mixin
    private RankingOptions options = new RankingOptions();

    RankMentors(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        options.show(session, Party.MENTEE);
        return ExitCode.DONE;
    }
}
