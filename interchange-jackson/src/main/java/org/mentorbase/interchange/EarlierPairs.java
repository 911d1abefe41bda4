package org.mentorbase.interchange;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.ByteSource;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.mentorbase.interchange.Sheet.Row;
import org.mentorbase.matching.pairing.Match;
import org.mentorbase.member.MemberReason;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;

/** Reads the pairs of a {@link PairingSheet}, or of any sheet with its columns {@code Mentee} and {@code Mentor}. */
public final class EarlierPairs {

    private EarlierPairs() {}

    /** Whoever has nobody is left out; refuses a sheet without the columns. */
    public static ImmutableSortedSet<Match> read(ByteSource content) {
        Sheet sheet = Sheet.read(content);
        int mentee = column(sheet, PairingSheet.MENTEE);
        int mentor = column(sheet, PairingSheet.MENTOR);
        return sheet.rows().stream()
                .map(row -> new Match(person(row, mentee), person(row, mentor)))
                .filter(pair -> !pair.mentee().isEmpty() && !pair.mentor().isEmpty())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static int column(Sheet sheet, String heading) {
        for (int column = 0; column < sheet.headings().size(); column++) {
            if (sheet.headings().get(column).equalsIgnoreCase(heading)) {
                return column;
            }
        }
        throw Problem.of(MemberReason.COLUMN_MISSING)
                .field(heading)
                .with("header", String.join(", ", sheet.headings()))
                .at(Location.line(sheet.line()))
                .refusal();
    }

    private static String person(Row row, int column) {
        @Nullable String cell = row.cell(column);
        return cell == null ? "" : SheetText.person(FormulaGuard.takeOff(cell));
    }
}
