package org.mentorbase.matchmaking;

import org.mentorbase.matching.rule.RuleSet;

/** Where rules come from. */
public interface RuleSets {

    /** The set of that name that comes with Mentorbase; refuses any other name, telling those that there are. */
    RuleSet shipped(String name);

    /** What somebody has written; refuses what is wrong with it, all of it at once. */
    RuleSet written(String text);
}
