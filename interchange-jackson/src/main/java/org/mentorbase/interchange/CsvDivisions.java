package org.mentorbase.interchange;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import org.mentorbase.member.DivisionFile;

/**
 * Reads divisions (columns {@code letter} and {@code name}) or research groups (columns {@code division} and
 * {@code name}) from CSV; other columns are ignored.
 */
public final class CsvDivisions {

    private CsvDivisions() {}

    public static DivisionFile read(ByteSource content) {
        try (CsvTable table = CsvTable.open(content)) {
            boolean hasDivisions = !table.has("division");
            int letter = table.requiredColumn(hasDivisions ? "letter" : "division");
            int name = table.requiredColumn("name");
            ImmutableList.Builder<DivisionFile.Row> rows = ImmutableList.builder();
            while (table.next()) {
                rows.add(new DivisionFile.Row(
                        table.line(), Strings.nullToEmpty(table.cell(letter)), Strings.nullToEmpty(table.cell(name))));
            }
            return new DivisionFile(hasDivisions, rows.build());
        }
    }
}
