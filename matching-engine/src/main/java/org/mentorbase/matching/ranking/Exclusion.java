package org.mentorbase.matching.ranking;

import com.google.common.collect.ImmutableList;
import org.mentorbase.matching.score.BrokenConstraint;

/** Somebody with whom somebody else is never paired, and why. */
public record Exclusion(String id, ImmutableList<BrokenConstraint> because) {}
