package org.mentorbase.matching.rule;

/**
 * Something that makes a pair better.
 *
 * @param name as it is called in a ranking; unique in a rule set
 * @param side to whose score the points are added
 */
public record Criterion(String name, Side side, Measure measure) {}
