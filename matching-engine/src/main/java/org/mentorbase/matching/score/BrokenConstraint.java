package org.mentorbase.matching.score;

/**
 * Why a pair is impossible.
 *
 * @param because as a sentence for people
 */
public record BrokenConstraint(String rule, String because) {}
