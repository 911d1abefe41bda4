package org.mentorbase.member;

import com.google.common.collect.ImmutableList;

/**
 * Divisions, or research groups, as read from a file; adapters know its format.
 *
 * @param hasDivisions whether the rows are divisions (letter, name) or research groups (division, name)
 */
public record DivisionFile(boolean hasDivisions, ImmutableList<Row> rows) {

    /**
     * @param line the line of the file on which the row begins, from 1
     * @param letter of the division, or of the division that the research group belongs to
     */
    public record Row(long line, String letter, String name) {}
}
