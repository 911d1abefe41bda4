package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Event;
import org.mentorbase.event.EventLog;
import org.mentorbase.notice.Addressees.Addressed;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.reminder.ReadingWaits;
import org.mentorbase.reminder.ReminderTerms;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Reads the event log on from where it was last read, and puts into the outbox what is to be told. The notices and the place
 * up to which the log is read are stored in one transaction, so that every event is told once, whoever is interrupted.
 *
 * <p>What somebody did at one instant to several things of one sort is one notice for each recipient: a published pairing
 * invites a mentor to three mentees in one mail. Who proposed others to each other is told of all their answers in one.
 */
final class FillingOutbox {

    private static final int BATCH = 1000;

    private final UnitOfWork<? extends NoticeRepositories> unitOfWork;
    private final Clock clock;
    private final ReminderTerms reminders;

    FillingOutbox(UnitOfWork<? extends NoticeRepositories> unitOfWork, Clock clock, ReminderTerms reminders) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.reminders = reminders;
    }

    private record Batch(int added, boolean isLast) {}

    /**
     * To the end of the log, in transactions of about a thousand events, and then what has become due to be reminded of.
     * Returns how many notices there are more.
     */
    long fill() {
        long added = 0;
        Batch batch;
        do {
            batch = unitOfWork.execute(this::fillSome);
            added += batch.added();
        } while (!batch.isLast());
        return added + new Reminding(unitOfWork, clock, reminders).remind();
    }

    private Batch fillSome(NoticeRepositories repositories) {
        Outbox outbox = repositories.outbox();
        List<Event> events = readWhole(repositories.events(), outbox.lock());
        Instant from = toldFrom(outbox);
        if (events.isEmpty()) {
            return new Batch(0, true);
        }
        new ReadingWaits(repositories).read(events);
        List<Event> told =
                events.stream().filter(event -> !event.at().isBefore(from)).toList();
        List<Telling> tellings = tellings(Addressees.within(told, repositories.invitations()), told);
        outbox.addAll(tellings, clock.instant());
        outbox.readUpTo(events.get(events.size() - 1).id().value());
        return new Batch(tellings.size(), events.size() < BATCH);
    }

    /** Before the first round, people heard of things in other ways. */
    private Instant toldFrom(Outbox outbox) {
        return outbox.toldFrom().orElseGet(() -> {
            Instant from = clock.instant().minus(reminders.rules().firstRound());
            outbox.tellFrom(from);
            return from;
        });
    }

    /** About a batch; never only a part of what happened at one instant. */
    private static List<Event> readWhole(EventLog log, long since) {
        List<Event> events = new ArrayList<>(log.after(since, BATCH));
        while (events.size() >= BATCH) {
            Event last = events.get(events.size() - 1);
            ImmutableList<Event> further = log.after(last.id().value(), BATCH);
            List<Event> same = further.stream()
                    .takeWhile(event -> event.at().equals(last.at()))
                    .toList();
            events.addAll(same);
            if (same.size() < BATCH) {
                break;
            }
        }
        return events;
    }

    private record Bundle(
            NoticeKind kind,
            ProgrammeKey programme,
            Username recipient,
            @Nullable Username by,
            @Nullable Instant at) {

        /** Who brought others together is told of all that came of it in the round, whoever did it. */
        static Bundle of(Addressed addressed, Event event) {
            return new Bundle(
                    addressed.kind(),
                    addressed.programme(),
                    addressed.recipient(),
                    addressed.isParty() ? event.by() : null,
                    addressed.isParty() ? event.at() : null);
        }
    }

    private static List<Telling> tellings(Addressees addressees, List<Event> events) {
        Map<Bundle, String> occasions = new LinkedHashMap<>();
        Map<Bundle, ImmutableList.Builder<Long>> subjects = new LinkedHashMap<>();
        for (Event event : LatestAppointments.of(events)) {
            for (Addressed addressed : addressees.of(event)) {
                Bundle bundle = Bundle.of(addressed, event);
                occasions.putIfAbsent(bundle, "event " + event.id().value());
                subjects.computeIfAbsent(bundle, created -> ImmutableList.builder())
                        .add(addressed.subject());
            }
        }
        List<Telling> tellings = new ArrayList<>();
        subjects.forEach((bundle, ids) -> tellings.add(new Telling(
                bundle.kind(),
                bundle.programme(),
                bundle.recipient(),
                occasions.getOrDefault(bundle, ""),
                ids.build())));
        return tellings;
    }
}
