package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.ranking.Candidate;
import org.mentorbase.matching.ranking.Ranking;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.page.PageReason;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;

/**
 * The rankings of everybody on one side, one after the other by username, with
 * {@link Permission#INVITATION_CREATE_FOR_OTHERS}; otherwise one's own. A page costs as much as ranking for those who are on
 * it.
 */
public final class RankingEverybody {

    private final PoolInReach inReach;

    public RankingEverybody(UnitOfWork<? extends MentoringRepositories> unitOfWork, Clock clock) {
        this.inReach = new PoolInReach(unitOfWork, clock);
    }

    /** @param more whether the list goes on */
    public record RankedPairs(ImmutableList<Placed<RankedPair>> items, boolean more) {}

    /** @param as the side of those for whom is ranked */
    public RankedPairs page(Actor actor, ProgrammeKey programme, Party as, RuleSet rules, Paging paging) {
        PageRequest request = paging.request("rankings " + programme + as + rules.name() + PoolInReach.nameOf(actor));
        RuledPool ruled = inReach.of(actor, programme, as, rules);
        return page(new Ranking(ruled.rules(), ruled.pool()), ruled.pool(), as, request);
    }

    private static RankedPairs page(Ranking ranking, Pool pool, Party as, PageRequest request) {
        Position after = Position.parse(request.after());
        int all = Math.max(1, pool.of(as.other()).size());
        List<Placed<RankedPair>> items = new ArrayList<>();
        for (Participant person : pool.of(as)) {
            int toSkip = after.skippedOf(person.id());
            if (toSkip == Position.ALL) {
                continue;
            }
            List<Candidate> candidates = ranking.best(as, person.id(), all).candidates();
            for (int i = toSkip; i < candidates.size(); i++) {
                if (items.size() == request.limit()) {
                    return new RankedPairs(ImmutableList.copyOf(items), true);
                }
                items.add(new Placed<>(
                        RankedPair.of(as, person.id(), candidates.get(i)),
                        request.cursorBehind(new Position(person.id(), i + 1).toString())));
            }
        }
        return new RankedPairs(ImmutableList.copyOf(items), false);
    }

    /** Behind so many candidates of a person. */
    private record Position(String person, int candidates) {

        static final int ALL = -1;

        static Position parse(@Nullable String text) {
            if (text == null) {
                return new Position("", 0);
            }
            int space = text.indexOf(' ');
            Integer candidates = space < 0 ? null : Ints.tryParse(text.substring(0, space));
            if (candidates == null || candidates < 0) {
                throw Problem.of(PageReason.CURSOR_MALFORMED)
                        .field("cursor")
                        .value(text)
                        .refusal();
            }
            return new Position(text.substring(space + 1), candidates);
        }

        int skippedOf(String other) {
            int order = other.compareTo(person);
            return order < 0 ? ALL : order == 0 ? candidates : 0;
        }

        @Override
        public String toString() {
            return candidates + " " + person;
        }
    }
}
