package org.mentorbase.interchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.mentorbase.member.Member;
import org.mentorbase.member.MembershipFormat;

/** Writes each member as one row in the columns of the authoritative list; what is not kept about people stays blank. */
final class CsvMembershipWriter implements MembershipFormat.Writer {

    private final CsvWriter out;

    CsvMembershipWriter(OutputStream stream) {
        this.out = CsvWriter.builder().build(stream);
        out.writeRecord(MemberColumns.ALL);
    }

    @Override
    public void accept(Member member) {
        out.writeRecord(
                MemberColumns.ALL.stream().map(column -> cell(member, column)).toList());
    }

    private static String cell(Member member, String column) {
        return switch (column) {
            case MemberColumns.CRSID -> member.username().value();
            case MemberColumns.SURNAME -> guarded(member.surname());
            case MemberColumns.FIRST_NAMES -> guarded(member.firstNames());
            case MemberColumns.PREFERRED_NAME -> guarded(member.preferredName());
            case MemberColumns.ARRIVED -> member.active() ? "Yes" : "No";
            case MemberColumns.DIVISION -> guarded(member.division());
            case MemberColumns.RESEARCH_GROUP -> guarded(member.researchGroup());
            default -> "";
        };
    }

    private static String guarded(@Nullable String text) {
        return text == null ? "" : FormulaGuard.put(text);
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
