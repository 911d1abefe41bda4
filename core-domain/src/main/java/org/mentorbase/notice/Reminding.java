package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorbase.reminder.ReminderRules;
import org.mentorbase.reminder.ReminderTerms;
import org.mentorbase.reminder.Wait;
import org.mentorbase.reminder.WaitKind;
import org.mentorbase.reminder.Waits;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Puts into the outbox what has become due to be reminded of. Each step of a rule has a window of time, which ends where the
 * next step begins: so that of several steps that were missed only the last is told, however late a round comes. What is told
 * and that it was told are stored in one transaction.
 */
final class Reminding {

    private static final int BATCH = 1000;

    /** How late somebody is reminded who has never been, where no further step follows. */
    private static final Duration LATEST = Duration.ofDays(28);

    private final UnitOfWork<? extends NoticeRepositories> unitOfWork;
    private final Clock clock;
    private final ReminderTerms terms;

    Reminding(UnitOfWork<? extends NoticeRepositories> unitOfWork, Clock clock, ReminderTerms terms) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.terms = terms;
    }

    /** Returns how many notices there are more. */
    long remind() {
        ReminderRules rules = terms.rules();
        long added = remind(WaitKind.INVITATION, NoticeKind.INVITATION_REMINDER, invitationSteps(rules));
        if (rules.firstMeeting() != null) {
            Duration next = first(rules.meeting(), rules.silentRelationships(), rules.firstMeeting());
            added += remind(
                    WaitKind.FIRST_MEETING, NoticeKind.FIRST_MEETING_REMINDER, steps(rules.firstMeeting(), next));
        }
        if (rules.meeting() != null) {
            Duration next = first(rules.silentRelationships(), null, rules.meeting());
            added += remind(WaitKind.MEETING, NoticeKind.MEETING_REMINDER, steps(rules.meeting(), next));
        }
        if (rules.appointment() != null) {
            Instant now = clock.instant();
            Duration before = rules.appointment();
            added += remind(
                    WaitKind.APPOINTMENT,
                    NoticeKind.APPOINTMENT_REMINDER,
                    List.of(new Window(before, now, now.plus(before))),
                    now);
        }
        return added + new ListingForCoordinators(unitOfWork, clock, terms).list();
    }

    /** @param before how long after its beginning a wait is too old for the step; null for never */
    private record Step(Duration after, @Nullable Duration before) {}

    private static List<Step> steps(Duration after, Duration before) {
        return List.of(new Step(after, before));
    }

    private static Duration first(@Nullable Duration one, @Nullable Duration other, Duration otherwise) {
        if (one != null) {
            return one;
        }
        return other != null ? other : otherwise.plus(LATEST);
    }

    private static List<Step> invitationSteps(ReminderRules rules) {
        List<Step> steps = new ArrayList<>();
        List<Duration> after = rules.invitation();
        for (int i = 0; i < after.size(); i++) {
            steps.add(new Step(after.get(i), i + 1 < after.size() ? after.get(i + 1) : null));
        }
        return steps;
    }

    private record Window(Duration step, Instant from, Instant until) {}

    private record Told(int added, List<Window> left) {}

    private long remind(WaitKind waits, NoticeKind kind, List<Step> steps) {
        Instant now = clock.instant();
        List<Window> windows = steps.stream()
                .map(step -> new Window(
                        step.after(),
                        step.before() == null ? Instant.EPOCH : now.minus(step.before()),
                        now.minus(step.after())))
                .toList();
        return remind(waits, kind, windows, now);
    }

    private long remind(WaitKind waits, NoticeKind kind, List<Window> all, Instant now) {
        List<Window> windows = all;
        long added = 0;
        while (!windows.isEmpty()) {
            List<Window> current = windows;
            Told told = unitOfWork.execute(repositories -> remindSome(repositories, waits, kind, current, now));
            added += told.added();
            windows = told.left();
        }
        return added;
    }

    private static Told remindSome(
            NoticeRepositories repositories, WaitKind kind, NoticeKind tells, List<Window> windows, Instant now) {
        repositories.outbox().lock();
        Reminded reminded = new Reminded(repositories, now);
        List<Wait> found = new ArrayList<>();
        List<Window> left = new ArrayList<>();
        for (Window window : windows) {
            ImmutableList<Wait> due =
                    repositories.waits().due(new Waits.Due(kind, window.from(), window.until(), window.step(), BATCH));
            List<Wait> told = reminded.withoutAppointment(due);
            repositories.waits().reminded(told, window.step(), now);
            told.forEach(wait -> found.add(wait.reminded(window.step(), now)));
            if (due.size() >= BATCH) {
                left.add(new Window(window.step(), due.get(due.size() - 1).since(), window.until()));
            }
        }
        List<Telling> tellings = repositories.outbox().untold(reminded.tellings(kind, tells, found));
        repositories.outbox().addAll(tellings, now);
        return new Told(tellings.size(), left);
    }
}
