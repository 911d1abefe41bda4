package org.mentorbase.jdbi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentorbase.Mentorbase;
import org.mentorbase.actor.Actor;
import org.mentorbase.event.EventView;
import org.mentorbase.invitation.Expiry;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.InvitationView.State;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.RelationshipView;
import org.mentorbase.relationship.ViewingRelationships;

/** A process that is killed at any point, on one kind of database. */
abstract class Crashes {

    private static final int ROUNDS = 3;
    private static final int MOST_CHANGES = 150;

    abstract DatabaseAddress address();

    @Test
    void whatever_was_reported_as_done_is_there_whole_after_the_process_was_killed() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> reported = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            reported.addAll(churnUntilKilled(random.nextLong(), 1 + random.nextInt(MOST_CHANGES)));
            try (Database database = Database.open(address(), null)) {
                Mentorbase mentorbase = new Mentorbase(database.mentoring(), database.accounts(), Clock.systemUTC());
                assertThat(reported).as("changes, seed %s", seed).isNotEmpty();
                reported.forEach(change -> assertIsThere(mentorbase, change));
                assertIsWhole(database, mentorbase, reported);
            }
        }
    }

    /** What the process reported until it was killed, without a line that it was just writing. */
    private List<String> churnUntilKilled(long seed, int changes) throws IOException, InterruptedException {
        Process process = churn(address(), seed);
        List<String> reported = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(UTF_8)) {
            String line = lines.readLine();
            while (line != null && reported.size() < changes) {
                reported.add(line);
                line = lines.readLine();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return reported;
    }

    /** Changes the database until it is killed, and reports on its standard output. */
    static Process churn(DatabaseAddress address, long seed) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Churn.class.getName(),
                        address.url(),
                        orHyphen(address.user()),
                        orHyphen(address.password()),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String orHyphen(@Nullable String text) {
        return text == null ? "-" : text;
    }

    private static void assertIsThere(Mentorbase mentorbase, String change) {
        String[] words = change.split(" ", 2);
        if (change.equals("refused") || words[0].equals("imported")) {
            return;
        }
        InvitationView found = invitation(mentorbase, Long.parseLong(words[1]));
        if (!words[0].equals("PENDING")) {
            assertThat(found.state()).hasToString(words[0]);
        }
    }

    private static void assertIsWhole(Database database, Mentorbase mentorbase, List<String> reported) {
        assertThat(surnames(database))
                .as("surnames, which each import changes for all")
                .hasSize(1);
        List<EventView> events = events(mentorbase);
        long invitations = events.stream()
                .filter(event -> event.type().equals("invitation-created"))
                .map(event -> ((Number) event.data().get("invitation")).longValue())
                .map(id -> invitation(mentorbase, id))
                .peek(invitation -> assertHasItsRelationship(mentorbase, invitation))
                .count();
        assertThat(invitations)
                .isGreaterThanOrEqualTo(reported.stream()
                        .filter(change -> change.startsWith("PENDING"))
                        .count());
        assertThat(events.stream().filter(event -> event.type().equals("members-imported")))
                .hasSizeGreaterThanOrEqualTo((int) reported.stream()
                        .filter(change -> change.startsWith("imported"))
                        .count());
    }

    private static void assertHasItsRelationship(Mentorbase mentorbase, InvitationView invitation) {
        assertThat(invitation.relationshipId() != null).isEqualTo(invitation.state() == State.ACCEPTED);
        if (invitation.relationshipId() != null) {
            ViewingRelationships viewing = mentorbase.viewingRelationships();
            RelationshipView relationship =
                    RelationshipView.of(viewing.one(Actor.OPERATOR, new RelationshipId(invitation.relationshipId()))
                            .value());
            assertThat(relationship.mentor()).isEqualTo(invitation.mentor());
            assertThat(relationship.mentee()).isEqualTo(invitation.mentee());
        }
    }

    private static InvitationView invitation(Mentorbase mentorbase, long id) {
        return InvitationView.of(
                mentorbase
                        .viewingInvitations()
                        .one(Actor.OPERATOR, new InvitationId(id))
                        .value(),
                Expiry.USUAL);
    }

    private static ImmutableSet<String> surnames(Database database) {
        return database.mentoring().execute(repositories -> {
            ImmutableSet.Builder<String> found = ImmutableSet.builder();
            repositories.members().forEach(true, member -> found.add(String.valueOf(member.surname())));
            return found.build();
        });
    }

    private static List<EventView> events(Mentorbase mentorbase) {
        List<EventView> events = new ArrayList<>();
        String cursor = null;
        do {
            Page<EventView> page = mentorbase
                    .viewingEvents()
                    .page(Actor.OPERATOR, 0, Optional.empty(), new Paging(PageRequest.LARGEST, cursor))
                    .map(EventView::of);
            events.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return events;
    }
}
