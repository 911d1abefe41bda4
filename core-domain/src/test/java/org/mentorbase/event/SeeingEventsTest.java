package org.mentorbase.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.Response;
import org.mentorbase.page.Paging;

class SeeingEventsTest {

    private static final Actor READER = actor("reader", Permission.EVENT_READ);

    private final TestMentorbase installation = TestMentorbase.with("ada", "ben", "cleo");
    private final ViewingEvents viewing = installation.mentorbase().viewingEvents();

    SeeingEventsTest() {
        installation.respond("ada", installation.invitation("ada", "ben"), Response.DECLINE);
        installation.invitation("ada", "cleo");
    }

    @Test
    void whoever_may_read_events_sees_all() {
        assertThat(types(READER, 0, ""))
                .containsExactly("invitation-created", "invitation-declined", "invitation-created");
        assertThat(types(Actor.OPERATOR, 0, "")).hasSize(3);
    }

    @Test
    void everybody_else_sees_what_is_about_or_by_them() {
        assertThat(types(actor("ben"), 0, "")).containsExactly("invitation-created", "invitation-declined");
        assertThat(types(actor("stranger", Permission.RELATIONSHIP_MANAGE), 0, ""))
                .isEmpty();
    }

    @Test
    void the_log_is_narrowed_to_a_person() {
        assertThat(types(READER, 0, "cleo")).containsExactly("invitation-created");
        assertThat(types(actor("ben"), 0, "cleo")).isEmpty();
        assertThat(types(actor("ben"), 0, "ada")).hasSize(2);
    }

    @Test
    void the_log_is_read_on_from_where_one_was() {
        long second = viewing.page(READER, 0, Optional.empty(), Paging.FIRST)
                .items()
                .get(1)
                .id()
                .value();

        assertThat(types(READER, second, "")).containsExactly("invitation-created");
    }

    private List<String> types(Actor actor, long since, String about) {
        Optional<Username> person = about.isEmpty() ? Optional.empty() : Optional.of(new Username(about));
        return viewing.page(actor, since, person, Paging.FIRST).items().stream()
                .map(event -> event.change().type())
                .toList();
    }
}
