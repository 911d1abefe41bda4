package org.mentorbase.interchange;

import com.google.common.base.CharMatcher;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorbase.member.Member;
import org.mentorbase.member.MembershipFormat;

/** Writes each member as one row in the columns of the authoritative list; what is not kept about people stays blank. */
final class CsvMembershipWriter implements MembershipFormat.Writer {

    private static final CharMatcher NEEDS_QUOTES = CharMatcher.anyOf(",\"\r\n");

    private final BufferedWriter out;

    CsvMembershipWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writeRow(MemberColumns.ALL);
    }

    @Override
    public void accept(Member member) {
        writeRow(MemberColumns.ALL.stream().map(column -> cell(member, column)).toList());
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

    private void writeRow(List<String> cells) {
        try {
            for (Iterator<String> rest = cells.iterator(); rest.hasNext(); ) {
                out.write(quoted(rest.next()));
                out.write(rest.hasNext() ? "," : "\r\n");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String quoted(String cell) {
        return NEEDS_QUOTES.matchesAnyOf(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
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
