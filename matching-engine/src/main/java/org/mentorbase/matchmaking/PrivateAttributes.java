package org.mentorbase.matchmaking;

import static org.mentorbase.matching.participant.Attributes.DO_NOT_MATCH;
import static org.mentorbase.matching.participant.Attributes.POSITIVE_FEEDBACK;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import org.mentorbase.actor.Actor;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.rule.Attribute;
import org.mentorbase.matching.rule.Constraint;
import org.mentorbase.matching.rule.Criterion;
import org.mentorbase.matching.rule.InvalidRules;
import org.mentorbase.matching.rule.LinkedPartner;
import org.mentorbase.matching.rule.NotOnDoNotMatchList;
import org.mentorbase.matching.rule.RuleProblem;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.Side;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/**
 * What members have said in confidence: each is looked at by one rule only, which tells no more than it may. Any other would
 * give it away in its reasons.
 */
final class PrivateAttributes {

    private static final ImmutableMap<String, String> RULES = ImmutableMap.of(
            DO_NOT_MATCH, "not-on-do-not-match-list",
            POSITIVE_FEEDBACK, "positive-feedback");

    private PrivateAttributes() {}

    /** Refuses rules that use it in any other way. */
    static void requireUntold(RuleSet chosen) {
        try {
            withoutThem(chosen);
        } catch (InvalidRules others) {
            List<Problem> problems = others.problems().stream()
                    .filter(problem -> problem.kind() == RuleProblem.Kind.ATTRIBUTE_UNKNOWN)
                    .map(problem -> Problem.of(PairingReason.RULES_TELL_PRIVATE)
                            .field("rules")
                            .value(problem.value())
                            .with("rules", chosen.name())
                            .with("rule", RULES.getOrDefault(problem.value().toString(), "")))
                    .toList();
            throw new Refusal(problems);
        }
    }

    /**
     * The rules of whose result somebody can be told: if they ask for themselves, without points for the feedback that those
     * on the other side gave.
     */
    static RuleSet toldTo(Actor actor, Party as, RuleSet chosen) {
        if (PoolInReach.isEverybody(actor) || chosen.criteria().stream().noneMatch(PrivateAttributes::isFeedback)) {
            return chosen;
        }
        Side own = as == Party.MENTEE ? Side.MENTEE : Side.MENTOR;
        return with(
                chosen,
                chosen.attributes(),
                chosen.constraints(),
                chosen.criteria().stream()
                        .filter(criterion ->
                                !isFeedback(criterion) || criterion.side().includes(as))
                        .map(criterion -> isFeedback(criterion)
                                ? new Criterion(criterion.name(), own, criterion.measure())
                                : criterion)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static boolean isFeedback(Criterion criterion) {
        return criterion.measure() instanceof LinkedPartner praised
                && praised.equals(LinkedPartner.praised(POSITIVE_FEEDBACK, praised.points()));
    }

    /** The rules that look at them in the one way that is right, taken away with the attributes, leave rules that fit. */
    private static void withoutThem(RuleSet chosen) {
        ImmutableMap<String, Attribute> attributes =
                ImmutableMap.copyOf(Maps.filterKeys(chosen.attributes(), name -> !RULES.containsKey(name)));
        ImmutableList<Constraint> constraints = chosen.constraints().stream()
                .filter(constraint -> !constraint.equals(new NotOnDoNotMatchList(DO_NOT_MATCH)))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Criterion> criteria = chosen.criteria().stream()
                .filter(criterion -> !isFeedback(criterion))
                .collect(ImmutableList.toImmutableList());
        with(chosen, attributes, constraints, criteria);
    }

    private static RuleSet with(
            RuleSet rules,
            ImmutableMap<String, Attribute> attributes,
            ImmutableList<Constraint> constraints,
            ImmutableList<Criterion> criteria) {
        return new RuleSet(
                rules.name(),
                rules.description(),
                attributes,
                constraints,
                criteria,
                rules.menteeMost(),
                rules.mentorMost());
    }
}
