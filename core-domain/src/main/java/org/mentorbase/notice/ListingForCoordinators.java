package org.mentorbase.notice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.member.Member;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.reminder.ReminderTerms;
import org.mentorbase.reminder.Wait;
import org.mentorbase.reminder.WaitKind;
import org.mentorbase.reminder.Waits;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Tells those who look after a matter what has waited too long, as one list for each programme: at most once a week (Monday to
 * Sunday, UTC), only with what was on no list before, and while nobody looks after it not at all. What does not fit comes in
 * the next.
 */
final class ListingForCoordinators {

    private static final int LONGEST = 200;

    private final UnitOfWork<? extends NoticeRepositories> unitOfWork;
    private final Clock clock;
    private final ReminderTerms terms;

    ListingForCoordinators(UnitOfWork<? extends NoticeRepositories> unitOfWork, Clock clock, ReminderTerms terms) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.terms = terms;
    }

    /** Returns how many notices there are more. */
    long list() {
        return list(
                        WaitKind.MEETING,
                        NoticeKind.SILENT_RELATIONSHIPS,
                        terms.rules().silentRelationships(),
                        Permission.RELATIONSHIP_MANAGE)
                + list(
                        WaitKind.MENTOR,
                        NoticeKind.UNMATCHED_SEEKERS,
                        terms.rules().unmatchedSeekers(),
                        Permission.INVITATION_CREATE_FOR_OTHERS);
    }

    private long list(WaitKind kind, NoticeKind tells, @Nullable Duration after, Permission permission) {
        if (after == null) {
            return 0;
        }
        Set<Username> coordinators = terms.coordinators().with(permission);
        return coordinators.isEmpty()
                ? 0
                : unitOfWork.execute(repositories -> list(repositories, kind, tells, after, coordinators));
    }

    private int list(
            NoticeRepositories repositories,
            WaitKind kind,
            NoticeKind tells,
            Duration after,
            Set<Username> coordinators) {
        repositories.outbox().lock();
        Instant now = clock.instant();
        List<Username> recipients = repositories.members().findAll(coordinators).values().stream()
                .filter(Member::active)
                .map(Member::username)
                .toList();
        if (recipients.isEmpty()) {
            return 0;
        }
        Reminded reminded = new Reminded(repositories, now);
        ImmutableList<Wait> due = reminded.withoutAppointment(
                repositories.waits().due(new Waits.Due(kind, Instant.EPOCH, now.minus(after), after, LONGEST)));
        ImmutableListMultimap<ProgrammeKey, Wait> byProgramme = Multimaps.index(due, Wait::programme);
        List<Telling> added = new ArrayList<>();
        for (ProgrammeKey programme : byProgramme.keySet()) {
            List<Wait> waits =
                    byProgramme.get(programme).stream().limit(LONGEST).toList();
            ImmutableList<Long> subjects = waits.stream().map(Wait::subject).collect(ImmutableList.toImmutableList());
            List<Telling> lists = recipients.stream()
                    .map(recipient -> new Telling(tells, programme, recipient, week(now, programme), subjects))
                    .toList();
            if (reminded.isOver(programme)) {
                repositories.waits().reminded(waits, after, now);
            } else if (repositories.outbox().untold(lists).size() == lists.size()) {
                repositories.waits().reminded(waits, after, now);
                added.addAll(lists);
            }
        }
        repositories.outbox().addAll(added, now);
        return added.size();
    }

    private static String week(Instant now, ProgrammeKey programme) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return "week " + today.get(IsoFields.WEEK_BASED_YEAR) + "-" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                + " of " + programme;
    }
}
