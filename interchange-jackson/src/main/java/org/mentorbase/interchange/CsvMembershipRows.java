package org.mentorbase.interchange;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorbase.member.MembershipFile.Column;
import org.mentorbase.member.MembershipFile.Rows;
import org.mentorbase.member.MembershipRow;
import org.mentorbase.refusal.Refusal;

/** The rows of a membership list, read as they are asked for. */
final class CsvMembershipRows extends AbstractIterator<MembershipRow> implements Rows {

    private final CsvTable table;
    private final int username;
    private final int arrived;
    private final int preferredName;
    private final int surname;
    private final int firstNames;
    private final int division;
    private final int researchGroup;

    CsvMembershipRows(CsvTable table) {
        this.table = table;
        try {
            this.username = table.requiredColumn(MemberColumns.CRSID);
        } catch (Refusal missing) {
            table.close();
            throw missing;
        }
        this.arrived = table.column(MemberColumns.ARRIVED);
        this.preferredName = table.column(MemberColumns.PREFERRED_NAME);
        this.surname = table.column(MemberColumns.SURNAME);
        this.firstNames = table.column(MemberColumns.FIRST_NAMES);
        this.division = table.column(MemberColumns.DIVISION);
        this.researchGroup = table.column(MemberColumns.RESEARCH_GROUP);
    }

    @Override
    public ImmutableSet<Column> columns() {
        return MemberColumns.BY_MEANING.entrySet().stream()
                .filter(column -> table.has(column.getValue()))
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    protected @Nullable MembershipRow computeNext() {
        if (!table.next()) {
            return endOfData();
        }
        return new MembershipRow(
                table.line(),
                cell(username),
                cell(arrived),
                cell(preferredName),
                cell(surname),
                cell(firstNames),
                cell(division),
                cell(researchGroup));
    }

    private @Nullable String cell(int column) {
        String cell = table.cell(column);
        return cell == null ? null : FormulaGuard.takeOff(cell);
    }

    @Override
    public void close() {
        table.close();
    }
}
