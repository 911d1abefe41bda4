package org.mentorbase.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mentorbase.matching.rule.Constraint;
import org.mentorbase.matching.rule.Criterion;
import org.mentorbase.matching.rule.InvalidRules;
import org.mentorbase.matching.rule.RuleProblem;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/** Reads one rule set and gathers whatever is wrong with it. */
final class YamlRuleSet {

    private static final int LONGEST_NAME = 200;

    private final YamlMap map;
    private final YamlConstraints constraintKinds;
    private final YamlCriteria criterionKinds;
    private final List<Problem> problems = new ArrayList<>();

    /** Of the set that is extended, then of this one; the latter are those that have an item. */
    private final List<Constraint> constraints = new ArrayList<>();

    private final List<Criterion> criteria = new ArrayList<>();
    private final List<YamlValue> constraintItems = new ArrayList<>();
    private final List<YamlValue> criterionItems = new ArrayList<>();

    YamlRuleSet(YamlMap map, YamlConstraints constraintKinds, YamlCriteria criterionKinds) {
        this.map = map;
        this.constraintKinds = constraintKinds;
        this.criterionKinds = criterionKinds;
    }

    /** @param shipped the set that this one extends, if any */
    RuleSet read(Optional<RuleSet> shipped) {
        RuleSet.Builder rules = RuleSet.named("");
        shipped.ifPresent(extended -> extend(rules, extended));
        trying(() -> rules.named(name()));
        trying(() -> map.find("description").ifPresent(text -> rules.described(text.text())));
        trying(() -> each(
                map.find("attributes").map(YamlValue::entries).orElse(null),
                attribute -> rules.attributes(YamlAttributes.read(attribute), attribute.key())));
        trying(() -> each(map.items("without"), this::leaveOut));
        trying(() -> each(map.items("constraints"), this::addConstraint));
        trying(() -> each(map.items("criteria"), this::addCriterion));
        trying(() -> map.find("most").ifPresent(most -> readMost(rules, new YamlMap(most))));
        trying(map::refuseOthers);
        return build(rules);
    }

    private String name() {
        YamlValue name = map.get("name");
        if (name.text().length() > LONGEST_NAME) {
            throw name.isNot("a text of at most " + LONGEST_NAME + " characters");
        }
        return name.text();
    }

    private void extend(RuleSet.Builder rules, RuleSet extended) {
        extended.attributes().forEach((name, attribute) -> rules.attributes(attribute, name));
        rules.described(extended.description()).most(extended.menteeMost(), extended.mentorMost());
        constraints.addAll(extended.constraints());
        criteria.addAll(extended.criteria());
    }

    private void leaveOut(YamlValue item) {
        String name = item.text();
        boolean isConstraint =
                constraints.removeIf(constraint -> constraint.name().equals(name));
        boolean isCriterion = criteria.removeIf(criterion -> criterion.name().equals(name));
        if (!isConstraint && !isCriterion) {
            List<String> known = new ArrayList<>();
            constraints.forEach(constraint -> known.add(constraint.name()));
            criteria.forEach(criterion -> known.add(criterion.name()));
            throw YamlValue.unknown(name, known).at(item.location()).refusal();
        }
    }

    private void addConstraint(YamlValue item) {
        constraints.add(constraintKinds.read(item));
        constraintItems.add(item);
    }

    /** It takes the place of one of the same name in the set that is extended. */
    private void addCriterion(YamlValue item) {
        Criterion criterion = criterionKinds.read(item);
        int inherited = criteria.size() - criterionItems.size();
        criteria.subList(0, inherited).removeIf(each -> each.name().equals(criterion.name()));
        criteria.add(criterion);
        criterionItems.add(item);
    }

    private static void readMost(RuleSet.Builder rules, YamlMap most) {
        int mentee = most.number("mentee", RuleSet.MOST_POINTS);
        int mentor = most.number("mentor", RuleSet.MOST_POINTS);
        most.refuseOthers();
        rules.most(mentee, mentor);
    }

    /** Even where something is wrong already, so that all that is wrong is told at once. */
    private RuleSet build(RuleSet.Builder rules) {
        rules.require(constraints.toArray(Constraint[]::new));
        criteria.forEach(each -> rules.score(each.name(), each.side(), each.measure()));
        try {
            RuleSet set = rules.build();
            if (problems.isEmpty()) {
                return set;
            }
        } catch (InvalidRules invalid) {
            invalid.problems().stream().map(this::told).distinct().forEach(problems::add);
        }
        throw new Refusal(problems);
    }

    private Problem told(RuleProblem problem) {
        return YamlRuleProblems.told(problem).at(location(problem));
    }

    private @Nullable Location location(RuleProblem problem) {
        return switch (problem.part()) {
            case SET ->
                map.find("most")
                        .flatMap(most -> under(most, problem.key()))
                        .orElse(map.value())
                        .location();
            case CONSTRAINT ->
                item(problem.index() - constraints.size(), constraintItems)
                        .map(item -> item.isMap() ? item.entries().get(0) : item)
                        .map(kind -> under(kind, problem.key()).orElse(kind).location())
                        .orElse(map.value().location());
            case CRITERION ->
                item(problem.index() - criteria.size(), criterionItems)
                        .map(item -> under(item, problem.key())
                                .or(() -> under(criterionKinds.kind(item), problem.key()))
                                .orElse(criterionKinds.kind(item))
                                .location())
                        .orElse(map.value().location());
        };
    }

    /** @param fromEnd negative: -1 is the last item */
    private static Optional<YamlValue> item(int fromEnd, List<YamlValue> items) {
        int index = items.size() + fromEnd;
        return index < 0 ? Optional.empty() : Optional.of(items.get(index));
    }

    private static Optional<YamlValue> under(YamlValue value, String key) {
        return value.isMap() ? new YamlMap(value).find(key) : Optional.empty();
    }

    private void each(@Nullable List<YamlValue> values, Consumer<YamlValue> reading) {
        if (values != null) {
            values.forEach(value -> trying(() -> reading.accept(value)));
        }
    }

    private void trying(Runnable reading) {
        try {
            reading.run();
        } catch (Refusal refusal) {
            problems.addAll(refusal.problems());
        }
    }
}
