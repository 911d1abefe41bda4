package org.mentorbase.meeting;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

/** The feedback of everybody on their meetings. */
public interface MeetingFeedback {

    Optional<Versioned<Feedback>> find(MeetingId meeting, Username username);

    /** Of both, ordered by username. */
    ImmutableList<Feedback> of(MeetingId meeting);

    /**
     * Stores what was read in that version and changed since, and returns its new version; what is not there is in version 0.
     *
     * @throws StaleVersion if it is no longer stored in that version
     */
    Versioned<Feedback> save(Feedback feedback, long version);

    /** Gives the feedback on all meetings of a programme that happened, in the order of their dates and ids. */
    void forEach(ProgrammeKey programme, Consumer consumer);

    /** Takes feedback one by one. */
    interface Consumer {

        /** @param pair the two who met, one of whom gave it */
        void accept(Pair pair, Feedback feedback);
    }
}
