package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
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
        Pool pool = withRoom(ruled.pool());
        Ranking ranking = new Ranking(ruled.rules(), pool);
        ImmutableMap.Builder<Username, ImmutableList<Username>> best = ImmutableMap.builder();
        pool.of(Party.MENTEE).stream()
                .map(mentee -> new Username(mentee.id()))
                .filter(mentees::contains)
                .forEach(mentee -> best.put(
                        mentee,
                        ranking.best(Party.MENTEE, mentee.value(), limit).candidates().stream()
                                .map(candidate -> new Username(candidate.id()))
                                .collect(ImmutableList.toImmutableList())));
        return best.buildOrThrow();
    }

    /** Who has none is kept for the reporting lines that run through them. */
    private static Pool withRoom(Pool all) {
        Map<Boolean, List<Participant>> mentors =
                all.mentors().stream().collect(Collectors.partitioningBy(mentor -> mentor.capacity() > 0));
        return new Pool(
                all.mentees(),
                ImmutableList.copyOf(mentors.getOrDefault(true, List.of())),
                ImmutableList.<Participant>builder()
                        .addAll(all.others())
                        .addAll(mentors.getOrDefault(false, List.of()))
                        .build());
    }
}
