package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.meeting.Feedback;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.transaction.Versioned;

public abstract class MeetingFeedbackContract extends MentoringContract {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private MeetingId second;
    private MeetingId first;
    private MeetingId elsewhere;

    @BeforeEach
    void meetings() {
        addMembers("ada", "ben");
        addOtherProgramme();
        second = meeting(MAIN, 1);
        first = meeting(MAIN, 0);
        elsewhere = meeting(OTHER, 0);
    }

    @Test
    void feedback_is_found_as_saved() {
        assertThat(find(first, "ada")).isEmpty();

        assertThat(save(feedback(first, "ada", true), 0)).isEqualTo(new Versioned<>(feedback(first, "ada", true), 1));
        save(feedback(first, "ben", false), 0);

        assertThat(find(first, "ada")).contains(new Versioned<>(feedback(first, "ada", true), 1));
        List<Feedback> both =
                read(repositories -> repositories.meetingFeedback().of(first));
        assertThat(both).containsExactly(feedback(first, "ada", true), feedback(first, "ben", false));
        assertThat(find(second, "ada")).isEmpty();
    }

    @Test
    void the_next_version_replaces_it() {
        save(feedback(first, "ada", true), 0);

        save(feedback(first, "ada", false), 1);

        assertThat(find(first, "ada")).contains(new Versioned<>(feedback(first, "ada", false), 2));
    }

    @Test
    void what_was_not_read_in_its_present_version_is_not_saved() {
        Feedback feedback = feedback(first, "ada", true);
        assertStale(repositories -> repositories.meetingFeedback().save(feedback, 1));
        save(feedback, 0);
        assertStale(repositories -> repositories.meetingFeedback().save(feedback, 0));
        assertStale(repositories -> repositories.meetingFeedback().save(feedback, 2));
    }

    @Test
    void all_of_a_programme_is_given_in_the_order_of_the_meetings() {
        save(feedback(second, "ada", false), 0);
        save(feedback(first, "ben", true), 0);
        save(feedback(first, "ada", true), 0);
        save(feedback(elsewhere, "ada", true), 0);

        assertThat(all(MAIN))
                .containsExactly(
                        feedback(first, "ada", true), feedback(first, "ben", true), feedback(second, "ada", false));
        work(repositories -> repositories
                .meetings()
                .update(
                        repositories
                                .meetings()
                                .find(first)
                                .orElseThrow()
                                .value()
                                .voided(),
                        1));
        assertThat(all(MAIN)).containsExactly(feedback(second, "ada", false));
    }

    private List<Feedback> all(ProgrammeKey programme) {
        List<Feedback> all = new ArrayList<>();
        work(repositories -> repositories.meetingFeedback().forEach(programme, (pair, feedback) -> {
            assertThat(pair).isEqualTo(pair("ada", "ben"));
            all.add(feedback);
        }));
        return all;
    }

    /** @param day after Monday */
    private MeetingId meeting(ProgrammeKey programme, int day) {
        return mentoring().execute(repositories -> {
            ActiveRelationship relationship = repositories
                    .relationships()
                    .findActive(programme, pair("ada", "ben"))
                    .orElseGet(() -> {
                        ActiveRelationship started = new ActiveRelationship(
                                repositories.relationships().nextId(), programme, pair("ada", "ben"), NOW);
                        repositories.relationships().add(started);
                        return started;
                    });
            Meeting meeting = new Meeting(
                    repositories.meetings().nextId(),
                    relationship.id(),
                    programme,
                    relationship.pair(),
                    MONDAY.plusDays(day),
                    30,
                    true,
                    false);
            repositories.meetings().add(meeting);
            return meeting.id();
        });
    }

    private Versioned<Feedback> save(Feedback feedback, long version) {
        return mentoring()
                .execute(repositories -> repositories.meetingFeedback().save(feedback, version));
    }

    private Optional<Versioned<Feedback>> find(MeetingId meeting, String username) {
        return read(repositories -> repositories.meetingFeedback().find(meeting, name(username)));
    }

    private static Feedback feedback(MeetingId meeting, String username, boolean positive) {
        return new Feedback(meeting, name(username), positive);
    }
}
