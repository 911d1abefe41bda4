package org.mentorbase.matchmaking;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorbase.matching.rule.RuleSet;

/**
 * The rules of a pairing, kept as they were when it was drafted.
 *
 * @param name of a set that comes with Mentorbase, or the one that the text gives itself
 * @param text null for a set that comes with Mentorbase
 */
public record ChosenRules(String name, @Nullable String text) {

    public static final ChosenRules USUAL = shipped("mozilla");

    public static ChosenRules shipped(String name) {
        return new ChosenRules(name, null);
    }

    /** Refuses a text that is no rules. */
    public static ChosenRules written(String text, RuleSets sets) {
        return new ChosenRules(sets.written(text).name(), text);
    }

    /** Refuses a name that is none, and a text that is no rules. */
    public RuleSet from(RuleSets sets) {
        return Optional.ofNullable(text).map(sets::written).orElseGet(() -> sets.shipped(name));
    }
}
