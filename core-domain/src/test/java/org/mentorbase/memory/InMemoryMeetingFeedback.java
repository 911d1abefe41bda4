package org.mentorbase.memory;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.mentorbase.actor.Username;
import org.mentorbase.meeting.Feedback;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.meeting.MeetingFeedback;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.memory.Tables.FeedbackKey;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.Versioned;

record InMemoryMeetingFeedback(Tables tables) implements MeetingFeedback {

    @Override
    public Optional<Versioned<Feedback>> find(MeetingId meeting, Username username) {
        return tables.feedback.find(new FeedbackKey(meeting, username));
    }

    @Override
    public ImmutableList<Feedback> of(MeetingId meeting) {
        return tables.feedback
                .all()
                .filter(feedback -> feedback.meeting().equals(meeting))
                .sorted(Comparator.comparing(Feedback::username))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Versioned<Feedback> save(Feedback feedback, long version) {
        return tables.feedback.update(new FeedbackKey(feedback.meeting(), feedback.username()), feedback, version);
    }

    @Override
    public void forEach(ProgrammeKey programme, Consumer consumer) {
        tables.meetings
                .all()
                .filter(meeting -> meeting.happened() && meeting.programme().equals(programme))
                .sorted(Comparator.comparing(Meeting::heldOn)
                        .thenComparing(meeting -> meeting.id().value()))
                .forEach(meeting -> of(meeting.id()).forEach(feedback -> consumer.accept(meeting.pair(), feedback)));
    }
}
