package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.ranking.Ranking;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageReason;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;

/**
 * The best candidates for each person on one side, by username: of everybody with
 * {@link Permission#INVITATION_CREATE_FOR_OTHERS}, and otherwise of oneself.
 */
public final class ListingRankings {

    public static final int USUAL_CANDIDATES = 10;

    private static final int AT_ONCE = 1_000;

    private final PoolInReach inReach;

    ListingRankings(UnitOfWork<? extends MentoringRepositories> unitOfWork, Clock clock) {
        this.inReach = new PoolInReach(unitOfWork, clock);
    }

    /**
     * @param as the side of those for whom is ranked
     * @param candidates how many for each at most, 1 to {@value PageRequest#LARGEST}; null for {@value #USUAL_CANDIDATES}
     * @param explain whether to tell what each score is made of
     */
    public record Query(
            ProgrammeKey programme,
            Party as,
            RuleSet rules,
            @Nullable Integer candidates,
            boolean explain) {

        /** Refuses a number of candidates out of its bounds. */
        public Query {
            if (candidates != null && (candidates < 1 || candidates > PageRequest.LARGEST)) {
                throw Problem.of(PageReason.LIMIT_OUT_OF_RANGE)
                        .field("candidates")
                        .value(candidates)
                        .with("largest", PageRequest.LARGEST)
                        .refusal();
            }
        }

        int mostCandidates() {
            return candidates == null ? USUAL_CANDIDATES : candidates;
        }
    }

    public Page<RankedCandidates> page(Actor actor, Query query, Paging paging) {
        PageRequest request = paging.request("rankings of " + query.programme() + query.as()
                + query.rules().name() + query.mostCandidates() + PoolInReach.nameOf(actor));
        RuledPool ruled = inReach.of(actor, query.programme(), query.as(), query.rules());
        List<String> people =
                ruled.pool().of(query.as()).stream().map(Participant::id).toList();
        int from = behind(request.after(), people);
        int to = Math.min(people.size(), from + request.limit());
        String next = to < people.size() ? request.cursorBehind(people.get(to - 1)) : null;
        return new Page<>(ranked(ranking(ruled), query, from, to), people.size(), next);
    }

    private static int behind(@Nullable String person, List<String> people) {
        int found = person == null ? -1 : Collections.binarySearch(people, person);
        return found >= 0 || person == null ? found + 1 : -found - 1;
    }

    /** One after the other, as they are at one time; only some are held at once. Returns how many there were. */
    public int all(Actor actor, Query query, Consumer<? super RankedCandidates> consumer) {
        RuledPool ruled = inReach.of(actor, query.programme(), query.as(), query.rules());
        Ranking ranking = ranking(ruled);
        int size = ruled.pool().of(query.as()).size();
        for (int from = 0; from < size; from += AT_ONCE) {
            ranked(ranking, query, from, Math.min(size, from + AT_ONCE)).forEach(consumer);
        }
        return size;
    }

    private static Ranking ranking(RuledPool ruled) {
        return new Ranking(ruled.rules(), ruled.pool());
    }

    private static ImmutableList<RankedCandidates> ranked(Ranking ranking, Query query, int from, int to) {
        return ranking.some(query.as(), from, to, query.mostCandidates()).stream()
                .map(list -> RankedCandidates.of(ranking, list, query.explain()))
                .collect(ImmutableList.toImmutableList());
    }
}
