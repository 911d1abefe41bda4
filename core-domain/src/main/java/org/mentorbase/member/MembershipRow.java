package org.mentorbase.member;

import org.jspecify.annotations.Nullable;

/**
 * One row of a membership list, as text. Blank cells and missing columns are null.
 *
 * @param line the line of the file on which the row begins, from 1
 * @param arrived null, Yes or No
 */
public record MembershipRow(
        long line,
        @Nullable String username,
        @Nullable String arrived,
        @Nullable String preferredName,
        @Nullable String surname,
        @Nullable String firstNames,
        @Nullable String division,
        @Nullable String researchGroup) {}
