package org.mentorbase.jdbi;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.SomeRow.aRow;

import com.google.common.collect.ImmutableSet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.Mentorbase;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.event.EventView;
import org.mentorbase.fixture.MembershipRows;
import org.mentorbase.fixture.RecordingMailer;
import org.mentorbase.invitation.CreatingInvitation;
import org.mentorbase.invitation.Expiry;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationReason;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.invitation.InvitationView.State;
import org.mentorbase.invitation.RespondingToInvitation;
import org.mentorbase.invitation.Response;
import org.mentorbase.member.ImportingMembers;
import org.mentorbase.member.MaxDeactivations;
import org.mentorbase.notice.DeliveryTerms;
import org.mentorbase.notice.Message;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.relationship.RelationshipView;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.webhook.AddingWebhook;
import org.mentorbase.webhook.Courier;
import org.mentorbase.webhook.DeliveringWebhooks;
import org.mentorbase.webhook.SecretKeeper;
import org.mentorbase.webhook.WebhookUrl;

/** Many people at once, on one kind of database. */
abstract class Races {

    private static final int THREADS = 8;
    private static final int PEOPLE = 12;

    private Mentorbase mentorbase;

    abstract Installation installation();

    @BeforeEach
    void begin_as_new() {
        Database database = installation().asNew().database();
        mentorbase = new Mentorbase(database.mentoring(), database.accounts(), Clock.systemUTC());
        importNamed("Member", 0, PEOPLE);
    }

    @Test
    void every_invitation_ends_once_however_many_answer_it_at_the_same_time() throws Exception {
        List<InvitationId> ids = inviteEverybody();
        ConcurrentLinkedQueue<Versioned<Invitation>> answered = new ConcurrentLinkedQueue<>();
        long seed = System.nanoTime();

        atOnce(thread -> () -> {
            Random random = new Random(seed + thread);
            List<InvitationId> mine = new ArrayList<>(ids);
            Collections.shuffle(mine, random);
            mine.forEach(id -> act(id, random.nextInt(40), answered));
            return null;
        });
        ids.forEach(id -> act(id, 0, answered));
        ids.forEach(id -> act(id, 1, answered));

        Set<Long> relationships = new TreeSet<>();
        for (InvitationId id : ids) {
            Versioned<Invitation> last = mentorbase.viewingInvitations().one(Actor.OPERATOR, id);
            InvitationView view = InvitationView.of(last.value(), Expiry.USUAL);
            assertThat(view.state()).as("invitation %s, seed %s", id, seed).isNotEqualTo(State.PENDING);
            if (view.relationshipId() != null) {
                relationships.add(view.relationshipId());
            }
            assertThat(eventsOf(id))
                    .as("events of invitation %s, seed %s", id, seed)
                    .hasSize((int) last.version());
            assertThat(answered.stream()
                            .filter(one -> one.value().id().equals(id))
                            .map(Versioned::version))
                    .allMatch(version -> version <= last.version());
        }
        assertThat(relationshipIds()).isEqualTo(relationships);
        assertThat(events().stream().filter(event -> event.type().equals("relationship-started")))
                .hasSameSizeAs(relationships);
    }

    @Test
    void several_instances_deliver_each_event_once_and_those_about_the_same_in_order() throws Exception {
        Database database = installation().database();
        SecretKeeper keeper = SecretKeeper.withKey(Base64.getEncoder().encodeToString(new byte[32]));
        new AddingWebhook(database.mentoring(), Clock.systemUTC(), keeper)
                .add(Actor.OPERATOR, WebhookUrl.parse("https://example.org"), List.of());
        for (int version = 0; version < 20; version++) {
            importNamed("Version" + version, 0, PEOPLE);
        }
        Map<String, List<Long>> delivered = new ConcurrentHashMap<>();

        atOnce(thread -> () -> new DeliveringWebhooks(database.mentoring(), Clock.systemUTC(), keeper, new Random(7))
                .round(
                        Actor.OPERATOR,
                        posting -> {
                            delivered
                                    .computeIfAbsent(
                                            posting.payload().data().about().toString(),
                                            subject -> Collections.synchronizedList(new ArrayList<>()))
                                    .add(posting.payload().data().id());
                            return Courier.Outcome.DONE;
                        },
                        org.mentorbase.webhook.DeliveryTerms.USUAL));

        assertThat(delivered).hasSize(PEOPLE + 1);
        assertThat(delivered.values())
                .allSatisfy(ids -> assertThat(ids).hasSize(20).isSorted().doesNotHaveDuplicates());
    }

    @Test
    void two_who_invite_the_same_pair_at_the_same_time_make_one_invitation() throws Exception {
        ConcurrentLinkedQueue<Object> refusals = new ConcurrentLinkedQueue<>();

        List<Integer> created = atOnce(thread -> () -> {
            try {
                invite(person(0), person(1));
                return 1;
            } catch (Refusal refusal) {
                refusals.add(refusal.reason());
                return 0;
            }
        });

        assertThat(created).containsOnlyOnce(1);
        assertThat(refusals).hasSize(THREADS - 1).containsOnly(InvitationReason.INVITATION_PENDING_ALREADY);
    }

    @Test
    void imports_at_the_same_time_do_not_interleave() throws Exception {
        atOnce(thread -> () -> {
            importNamed("Thread" + thread, thread * 100, 250);
            return null;
        });

        ImmutableSet<String> surnames = installation().database().mentoring().read(repositories -> {
            ImmutableSet.Builder<String> found = ImmutableSet.builder();
            repositories.members().forEach(true, member -> found.add(String.valueOf(member.surname())));
            return found.build();
        });
        assertThat(surnames).hasSize(1);
        assertThat(activeMembers()).isEqualTo(250);
        List<String> types = events().stream().map(EventView::type).toList();
        assertThat(types.stream().filter(type -> type.equals("members-imported")))
                .hasSize(THREADS + 1);
        assertThat(types).last().isEqualTo("members-imported");
    }

    @Test
    void who_reads_the_log_with_a_checkpoint_misses_nothing_while_others_write() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        List<Long> seen = new ArrayList<>();
        ExecutorService reading = Executors.newSingleThreadExecutor();
        Future<?> reader = reading.submit(() -> {
            boolean last;
            do {
                last = !writing.get();
                long checkpoint = seen.isEmpty() ? 0 : seen.get(seen.size() - 1);
                eventsSince(checkpoint).forEach(event -> seen.add(event.id()));
            } while (!last);
        });

        atOnce(thread -> () -> {
            for (int other = 0; other < PEOPLE; other++) {
                if (other != thread) {
                    invite(person(thread), person(other));
                }
            }
            return null;
        });
        writing.set(false);
        reader.get(1, MINUTES);
        reading.shutdown();

        assertThat(seen).isEqualTo(events().stream().map(EventView::id).toList());
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(THREADS * (PEOPLE - 1));
    }

    @Test
    void several_who_deliver_at_the_same_time_tell_everything_once() throws Exception {
        int invitations = inviteEverybody().size();

        List<List<Message>> sent = atOnce(thread -> () -> {
            RecordingMailer mailer = new RecordingMailer();
            mentorbase.deliveringNotices().round(Actor.OPERATOR, mailer, DeliveryTerms.USUAL.withPerMinute(100_000));
            return mailer.delivered();
        });

        assertThat(sent.stream().flatMap(List::stream))
                .hasSize(2 * invitations)
                .extracting(Message::notice)
                .doesNotHaveDuplicates();
    }

    private void act(InvitationId id, int what, ConcurrentLinkedQueue<Versioned<Invitation>> answered) {
        InvitationView view = InvitationView.of(
                mentorbase.viewingInvitations().one(Actor.OPERATOR, id).value(), Expiry.USUAL);
        try {
            switch (what) {
                case 0 -> answered.add(respond(id, view.mentor(), Response.ACCEPT));
                case 1 -> answered.add(respond(id, view.mentee(), Response.ACCEPT));
                case 7, 11, 12 -> answered.add(respond(id, view.mentee(), Response.DECLINE));
                case 8, 9, 10 -> answered.add(mentorbase.withdrawingInvitation().withdraw(Actor.OPERATOR, id, null));
                case 13 -> mentorbase.expiringInvitations().expire(Actor.OPERATOR, ProgrammeKey.MAIN, 0);
                default -> answered.add(respond(id, what % 2 == 0 ? view.mentor() : view.mentee(), Response.ACCEPT));
            }
        } catch (Refusal refusal) {
            assertThat(refusal.reason()).isEqualTo(InvitationReason.INVITATION_ENDED);
        }
    }

    private Versioned<Invitation> respond(InvitationId id, String username, Response response) {
        Actor actor = Actor.of(new Username(username), Set.of());
        return mentorbase
                .respondingToInvitation()
                .respond(actor, new RespondingToInvitation.Command(id, response, null, null));
    }

    private List<InvitationId> inviteEverybody() {
        List<InvitationId> ids = new ArrayList<>();
        for (int mentor = 0; mentor < PEOPLE / 2; mentor++) {
            for (int mentee = PEOPLE / 2; mentee < PEOPLE; mentee++) {
                ids.add(invite(person(mentor), person(mentee)));
            }
        }
        return ids;
    }

    private InvitationId invite(Username mentor, Username mentee) {
        return mentorbase
                .creatingInvitation()
                .create(Actor.OPERATOR, new CreatingInvitation.Command(ProgrammeKey.MAIN, mentor, mentee))
                .value()
                .id();
    }

    private void importNamed(String surname, int first, int count) {
        MembershipRows rows = MembershipRows.of(IntStream.range(first, first + count)
                .mapToObj(number -> aRow(person(number).value()).called("P", surname))
                .toList());
        mentorbase
                .importingMembers()
                .importFrom(
                        Actor.OPERATOR,
                        new ImportingMembers.Command(rows, "cam.ac.uk", new MaxDeactivations(100, true), false));
    }

    private static Username person(int number) {
        return new Username("person" + number);
    }

    private long activeMembers() {
        return installation()
                .database()
                .mentoring()
                .read(repositories -> repositories.members().countActive());
    }

    private List<EventView> eventsOf(InvitationId id) {
        return events().stream()
                .filter(event -> event.type().startsWith("invitation-"))
                .filter(event -> event.data().get("invitation").equals(id.value()))
                .toList();
    }

    private List<EventView> events() {
        return eventsSince(0);
    }

    private List<EventView> eventsSince(long checkpoint) {
        List<EventView> events = new ArrayList<>();
        String cursor = null;
        do {
            Page<EventView> page = mentorbase
                    .viewingEvents()
                    .page(Actor.OPERATOR, checkpoint, Optional.empty(), new Paging(PageRequest.LARGEST, cursor))
                    .map(EventView::of);
            events.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return events;
    }

    private Set<Long> relationshipIds() {
        return new TreeSet<>(mentorbase
                .viewingRelationships()
                .page(Actor.OPERATOR, ProgrammeKey.MAIN, Optional.of(true), Optional.empty(), Paging.limit(1000))
                .map(RelationshipView::of)
                .map(RelationshipView::id)
                .items());
    }

    private interface Share<T> {
        Callable<T> of(int thread);
    }

    /** All threads begin together. */
    private static <T> List<T> atOnce(Share<T> share) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<T>> futures = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Callable<T> work = share.of(thread);
                futures.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(3, MINUTES));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
