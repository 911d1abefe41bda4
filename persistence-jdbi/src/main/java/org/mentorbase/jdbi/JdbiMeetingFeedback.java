package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.mentorbase.actor.Username;
import org.mentorbase.meeting.Feedback;
import org.mentorbase.meeting.MeetingFeedback;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;
import org.mentorbase.transaction.Versioned;

final class JdbiMeetingFeedback implements MeetingFeedback {

    private static final int BATCH = 10_000;

    private final Handle handle;

    JdbiMeetingFeedback(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<Versioned<Feedback>> find(MeetingId meeting, Username username) {
        return handle.createQuery("""
                        SELECT meeting_id, username, positive, version FROM meeting_feedback
                        WHERE meeting_id = :meeting AND username = :username
                        """)
                .bind("meeting", meeting)
                .bind("username", username)
                .map((row, context) -> new Versioned<>(toDomain(row, context), row.getLong("version")))
                .findOne();
    }

    @Override
    public ImmutableList<Feedback> of(MeetingId meeting) {
        return handle.createQuery("""
                        SELECT meeting_id, username, positive FROM meeting_feedback
                        WHERE meeting_id = :meeting
                        ORDER BY username
                        """)
                .bind("meeting", meeting)
                .map(JdbiMeetingFeedback::toDomain)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Versioned<Feedback> save(Feedback feedback, long version) {
        return Saving.save(
                "feedback of " + feedback.username() + " on meeting " + feedback.meeting(),
                feedback,
                version,
                () -> bound(feedback, handle.createUpdate("""
                        INSERT INTO meeting_feedback (meeting_id, username, positive, version)
                        VALUES (:meeting, :username, :positive, 1)
                        """)),
                () -> bound(feedback, handle.createUpdate("""
                        UPDATE meeting_feedback SET positive = :positive, version = version + 1
                        WHERE meeting_id = :meeting AND username = :username AND version = :version
                        """)));
    }

    private static Update bound(Feedback feedback, Update update) {
        return update.bind("meeting", feedback.meeting())
                .bind("username", feedback.username())
                .bind("positive", feedback.positive());
    }

    @Override
    public void forEach(ProgrammeKey programme, Consumer consumer) {
        try (Stream<Map.Entry<Pair, Feedback>> all = handle
                .createQuery("""
                        SELECT meeting_id, username, positive, mentor, mentee
                        FROM meeting_feedback JOIN meeting ON meeting.id = meeting_id
                        WHERE programme = :programme AND happened
                        ORDER BY held_on, meeting_id, username
                        """)
                .bind("programme", programme)
                .setFetchSize(BATCH)
                .map((row, context) -> Map.entry(
                        new Pair(new Username(row.getString("mentor")), new Username(row.getString("mentee"))),
                        toDomain(row, context)))
                .stream()) {
            all.forEach(each -> consumer.accept(each.getKey(), each.getValue()));
        }
    }

    private static Feedback toDomain(ResultSet row, StatementContext context) throws SQLException {
        return new Feedback(
                new MeetingId(row.getLong("meeting_id")),
                new Username(row.getString("username")),
                row.getBoolean("positive"));
    }
}
