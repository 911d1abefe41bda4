package org.mentorbase.member;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.member.MembershipFile.Column;

/** A row that was found to be valid. */
record PersonRow(
        long line,
        Username username,
        boolean present,
        ImmutableSet<Column> columns,
        @Nullable String preferredName,
        @Nullable String surname,
        @Nullable String firstNames,
        String email,
        @Nullable String division,
        @Nullable String researchGroup) {

    PersonRow withPresent(boolean isPresent) {
        return new PersonRow(
                line, username, isPresent, columns, preferredName, surname, firstNames, email, division, researchGroup);
    }

    /**
     * The member as this row has it; what the file has no column for stays. Who is present becomes active; whether anybody
     * becomes inactive is known only when all rows were read.
     */
    Member appliedTo(@Nullable Member before) {
        if (before == null) {
            return new Member(username, preferredName, surname, firstNames, email, division, researchGroup, present);
        }
        boolean hasDivision = columns.contains(Column.DIVISION);
        boolean keepsGroup = !hasDivision
                || (!columns.contains(Column.RESEARCH_GROUP) && division != null && division.equals(before.division()));
        return new Member(
                username,
                columns.contains(Column.PREFERRED_NAME) ? preferredName : before.preferredName(),
                columns.contains(Column.SURNAME) ? surname : before.surname(),
                columns.contains(Column.FIRST_NAMES) ? firstNames : before.firstNames(),
                email,
                hasDivision ? division : before.division(),
                keepsGroup ? before.researchGroup() : researchGroup,
                before.active() || present);
    }
}
