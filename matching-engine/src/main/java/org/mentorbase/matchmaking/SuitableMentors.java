package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.ranking.Ranking;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.reminder.Candidates;
import org.mentorbase.transaction.UnitOfWork;

/** The best of the rankings by the usual rules, among mentors who have room. */
final class SuitableMentors implements Candidates {

    private final UnitOfWork<? extends MentoringRepositories> unitOfWork;
    private final RuleSets sets;
    private final Clock clock;

    SuitableMentors(UnitOfWork<? extends MentoringRepositories> unitOfWork, RuleSets sets, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.sets = sets;
        this.clock = clock;
    }

    @Override
    public ImmutableMap<Username, ImmutableList<Username>> best(
            ProgrammeKey programme, Collection<Username> mentees, int limit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        RuledPool ruled = unitOfWork.read(repositories ->
                new ProgrammeParticipants(repositories, today, 1, ChosenRules.USUAL.from(sets)).all(programme));
        Ranking ranking = new Ranking(ruled.rules(), ruled.pool());
        ImmutableMap.Builder<Username, ImmutableList<Username>> best = ImmutableMap.builder();
        ruled.pool().of(Party.MENTEE).stream()
                .map(mentee -> new Username(mentee.id()))
                .filter(mentees::contains)
                .forEach(mentee -> best.put(
                        mentee,
                        ranking.best(Party.MENTEE, mentee.value(), limit).candidates().stream()
                                .map(candidate -> new Username(candidate.id()))
                                .collect(ImmutableList.toImmutableList())));
        return best.buildOrThrow();
    }
}
