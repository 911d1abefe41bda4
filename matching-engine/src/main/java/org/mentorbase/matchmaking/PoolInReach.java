package org.mentorbase.matchmaking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.UnitOfWork;

/**
 * For whom an actor may ask who suits them: for everybody with {@link Permission#INVITATION_CREATE_FOR_OTHERS}, and otherwise
 * for themselves.
 */
record PoolInReach(UnitOfWork<? extends MentoringRepositories> unitOfWork, Clock clock) {

    private static final int USUAL_MENTORS_PER_MENTEE = 1;

    static boolean isEverybody(Actor actor) {
        return actor.may(Permission.INVITATION_CREATE_FOR_OTHERS);
    }

    /** Names those whose lists an actor may see. */
    static String nameOf(Actor actor) {
        return isEverybody(actor) ? "" : actor.username().value();
    }

    /**
     * Those and everybody who could be paired with them, each side by username.
     *
     * @param as the side of those for whom is asked
     * @param rules as they were chosen
     */
    RuledPool of(Actor actor, ProgrammeKey programme, Party as, RuleSet rules) {
        return unitOfWork.read(repositories -> {
            repositories.programmes().require(programme);
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            ProgrammeParticipants participants = new ProgrammeParticipants(
                    repositories, today, USUAL_MENTORS_PER_MENTEE, PrivateAttributes.toldTo(actor, as, rules));
            if (isEverybody(actor)) {
                return participants.all(programme).sorted();
            }
            return repositories.members().find(actor.username()).isEmpty()
                    ? new RuledPool(rules, Pool.of(List.of(), List.of()))
                    : participants.around(programme, actor.username(), as).sorted();
        });
    }
}
