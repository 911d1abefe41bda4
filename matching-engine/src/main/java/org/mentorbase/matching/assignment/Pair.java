package org.mentorbase.matching.assignment;

/** One row with one column. */
public record Pair(int row, int column) {}
