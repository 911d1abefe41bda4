package org.mentorbase.cli.meeting;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.output.Columns;
import org.mentorbase.cli.output.ListOptions;
import org.mentorbase.cli.session.IdArguments;
import org.mentorbase.cli.session.Session;
import org.mentorbase.meeting.FeedbackView;
import org.mentorbase.meeting.MeetingId;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "feedback",
        description = "Say whether a meeting of your own helped, or see what was said; the other one is not told.",
        footer = {
            "mentorbase --as=ab123 meetings feedback 12 --positive",
            "mentorbase --as=ab123 meetings feedback 12 --negative",
            "mentorbase meetings feedback 12"
        })
final class GiveFeedback implements Callable<Integer> {

    private static final Columns<FeedbackView> COLUMNS = Columns.of("Meeting", FeedbackView::meetingId)
            .and("Username", FeedbackView::username)
            .and("Positive", FeedbackView::positive);

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The number of the meeting.")
    private String id = "";

    @ArgGroup
    private @Nullable Answer answer;

    @Mixin
    private ListOptions list = new ListOptions();

    GiveFeedback(Session session) {
        this.session = session;
    }

    static final class Answer {

        @Option(names = "--positive", required = true, description = "It helped.")
        private boolean positive;

        @Option(names = "--negative", required = true, description = "It did not.")
        private boolean negative;

        boolean isPositive() {
            return positive && !negative;
        }
    }

    @Override
    public Integer call() {
        MeetingId meeting = IdArguments.parse(id, MeetingId::parse);
        if (answer == null) {
            list.show(
                    session.output(),
                    COLUMNS,
                    paging -> session.mentorbase()
                            .viewingFeedback()
                            .of(session.actor(), meeting)
                            .map(FeedbackView::of));
        } else {
            FeedbackView given = FeedbackView.of(
                    session.mentorbase().givingFeedback().give(session.actor(), meeting, answer.isPositive()));
            session.output()
                    .sentence(
                            given,
                            given.username() + " says that meeting " + given.meetingId()
                                    + (given.positive() ? " helped." : " did not help."));
        }
        return ExitCode.DONE;
    }
}
