package org.mentorbase.matchmaking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.ranking.RankedList;
import org.mentorbase.matching.ranking.Ranking;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.member.MemberReason;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Ranks the mentors for a mentee, or the mentees for a mentor, by what everybody said last: for oneself, or for anybody with
 * {@link Permission#INVITATION_CREATE_FOR_OTHERS}.
 */
public final class RankingCandidates {

    private static final int USUAL_MENTORS_PER_MENTEE = 1;

    private final UnitOfWork<? extends MentoringRepositories> unitOfWork;
    private final Clock clock;

    public RankingCandidates(UnitOfWork<? extends MentoringRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * @param as the side of the person for whom candidates are ranked
     * @param rules as the programme has chosen them
     * @param limit how many at most, from 1 to {@value PageRequest#LARGEST}; null for {@value PageRequest#USUAL}
     * @param explain whether to tell what each score is made of
     */
    public record Query(
            ProgrammeKey programme,
            Username person,
            Party as,
            RuleSet rules,
            @Nullable Integer limit,
            boolean explain) {}

    public RankedCandidates rank(Actor actor, Query query) {
        int limit = PageRequest.of("ranking", query.limit(), null).limit();
        RuledPool ruled = unitOfWork.read(repositories -> {
            requireMemberInReach(actor, query.person(), repositories);
            repositories.programmes().require(query.programme());
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            return new ProgrammeParticipants(
                            repositories,
                            today,
                            USUAL_MENTORS_PER_MENTEE,
                            PrivateAttributes.toldTo(actor, query.as(), query.rules()))
                    .around(query.programme(), query.person(), query.as());
        });
        Ranking ranking = new Ranking(ruled.rules(), ruled.pool());
        RankedList best = ranking.best(query.as(), query.person().value(), limit);
        return RankedCandidates.of(ranking, best, query.explain());
    }

    /** Refuses in the same words who does not exist and for whom the actor may not ask. */
    private static void requireMemberInReach(Actor actor, Username person, MentoringRepositories repositories) {
        boolean inReach = actor.is(person) || actor.may(Permission.INVITATION_CREATE_FOR_OTHERS);
        if (!inReach || repositories.members().find(person).isEmpty()) {
            throw Problem.of(MemberReason.MEMBER_UNKNOWN)
                    .with("username", person)
                    .refusal();
        }
    }
}
