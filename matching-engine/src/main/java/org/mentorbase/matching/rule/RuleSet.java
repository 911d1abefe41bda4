package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentorbase.matching.participant.AttributeKind;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Tag;

/**
 * Who may be paired and what a pair is worth: the constraints and criteria of a programme, which were found to fit together.
 *
 * @param attributes what the rules may look at, by name
 * @param menteeMost the mentee's side of a score is at most this, whatever the criteria add up to
 * @param mentorMost the same for the mentor's side
 */
public record RuleSet(
        String name,
        String description,
        ImmutableMap<String, Attribute> attributes,
        ImmutableList<Constraint> constraints,
        ImmutableList<Criterion> criteria,
        int menteeMost,
        int mentorMost) {

    /** No criterion gives more, and no side of a score is higher. */
    public static final int MOST_POINTS = 1_000_000;

    public static final int MOST_RULES = 100;

    public RuleSet {
        List<RuleProblem> problems = RuleSetCheck.problems(attributes, constraints, criteria, menteeMost, mentorMost);
        if (!problems.isEmpty()) {
            throw new InvalidRules(problems);
        }
    }

    public static Builder named(String name) {
        return new Builder(name);
    }

    /** The highest score that there can be for one side. */
    public int highest(Party party) {
        long sum = criteria.stream()
                .filter(criterion -> criterion.side().includes(party))
                .mapToLong(criterion -> criterion.measure().most())
                .sum();
        return (int) Math.min(sum, most(party));
    }

    /** The highest that both sides can add up to. */
    public int highest() {
        return highest(Party.MENTEE) + highest(Party.MENTOR);
    }

    public int most(Party party) {
        return party == Party.MENTEE ? menteeMost : mentorMost;
    }

    /** The same rules, among which is that nobody is paired with themselves. */
    public RuleSet notOneself() {
        return constraints.contains(new NotOneself())
                ? this
                : extended(name).require(new NotOneself()).build();
    }

    /** Begins with the rules of this set. */
    public Builder extended(String newName) {
        Builder builder = new Builder(newName).described(description).most(menteeMost, mentorMost);
        builder.attributes.putAll(attributes);
        builder.constraints.addAll(constraints);
        builder.criteria.addAll(criteria);
        return builder;
    }

    /** Without a most for the sides, unless one is given. */
    public static final class Builder {

        private String name;
        private String description = "";
        private final Map<String, Attribute> attributes = new LinkedHashMap<>();
        private final List<Constraint> constraints = new ArrayList<>();
        private final List<Criterion> criteria = new ArrayList<>();
        private int menteeMost = MOST_POINTS;
        private int mentorMost = MOST_POINTS;

        private Builder(String name) {
            this.name = name;
        }

        public Builder named(String text) {
            name = text;
            return this;
        }

        public Builder described(String text) {
            description = text;
            return this;
        }

        public Builder tags(String... names) {
            return attributes(Attribute.of(AttributeKind.TAGS), names);
        }

        public Builder categories(String... names) {
            return attributes(Attribute.of(AttributeKind.CATEGORY), names);
        }

        public Builder ordinals(String... names) {
            return attributes(Attribute.of(AttributeKind.ORDINAL), names);
        }

        public Builder links(String... names) {
            return attributes(Attribute.of(AttributeKind.LINKS), names);
        }

        /** An ordinal whose values have names, from low to high. */
        public Builder scale(String attribute, String... values) {
            ImmutableList<Tag> scale = Arrays.stream(values).map(Tag::of).collect(ImmutableList.toImmutableList());
            return attributes(new Attribute(AttributeKind.ORDINAL, scale), attribute);
        }

        public Builder attributes(Attribute attribute, String... names) {
            for (String each : names) {
                attributes.put(each, attribute);
            }
            return this;
        }

        public Builder require(Constraint... more) {
            constraints.addAll(List.of(more));
            return this;
        }

        public Builder score(String criterion, Side side, Measure measure) {
            criteria.add(new Criterion(criterion, side, measure));
            return this;
        }

        /** Takes a criterion away, so that an extending set can have its own in its place. */
        public Builder without(String criterion) {
            criteria.removeIf(each -> each.name().equals(criterion));
            return this;
        }

        public Builder without(Constraint constraint) {
            constraints.remove(constraint);
            return this;
        }

        public Builder most(int mentee, int mentor) {
            menteeMost = mentee;
            mentorMost = mentor;
            return this;
        }

        /**
         * @throws InvalidRules if the rules name attributes that are not there or of another kind, contradict each other, or
         *     give points out of range
         */
        public RuleSet build() {
            return new RuleSet(
                    name,
                    description,
                    ImmutableMap.copyOf(attributes),
                    ImmutableList.copyOf(constraints),
                    ImmutableList.copyOf(criteria),
                    menteeMost,
                    mentorMost);
        }
    }
}
