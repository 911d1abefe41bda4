package org.mentorbase.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import com.google.common.io.CountingInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.mentorbase.member.MembershipFile.Rows;

class LargeMembershipListTest {

    private static final int ROWS = 200_000;
    private static final String ROW = "ab123,Staff,\"Bee\",Anna Maria,Ann,,,Yes,,,C,,,\"Materials\nEngineering\"\n";

    /** What {@link RowsReadAhead} may hold, the part that it is filling, the part given out, and what the parser has buffered. */
    private static final int ROWS_AHEAD_AT_MOST = 25_000;

    /** However far the reader is, its distance to the rows that were given out has a limit that does not grow with the file. */
    @Test
    void two_hundred_thousand_rows_are_read_as_they_are_asked_for() {
        AtomicLong taken = new AtomicLong();
        ByteSource file = ByteSource.concat(
                Csv.lines(String.join(",", MemberColumns.ALL).replace("room", "ROOM")),
                counted(new RepeatedBytes(ROW, (long) ROWS * ROW.length()), taken));
        long given = 0;

        try (Rows rows = new CsvMembershipFormat().read(file).open()) {
            while (rows.hasNext()) {
                given++;
                assertThat(rows.next().line()).isEqualTo(2 * given);
                assertThat(taken.get() - given * ROW.length()).isLessThan((long) ROWS_AHEAD_AT_MOST * ROW.length());
            }
        }

        assertThat(given).isEqualTo(ROWS);
    }

    @Test
    void whoever_stops_early_leaves_no_reader_behind() {
        ByteSource file = ByteSource.concat(
                Csv.lines(String.join(",", MemberColumns.ALL)), new RepeatedBytes(ROW, (long) ROWS * ROW.length()));
        Rows rows = new CsvMembershipFormat().read(file).open();
        rows.next();

        rows.close();

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("mentorbase-reader");
    }

    private static ByteSource counted(ByteSource file, AtomicLong taken) {
        return new ByteSource() {
            @Override
            public InputStream openStream() throws IOException {
                return new Counted(new CountingInputStream(file.openStream()), taken);
            }
        };
    }

    private static final class Counted extends FilterInputStream {

        private final CountingInputStream counting;
        private final AtomicLong taken;

        Counted(CountingInputStream counting, AtomicLong taken) {
            super(counting);
            this.counting = counting;
            this.taken = taken;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            taken.set(counting.getCount());
            return count;
        }
    }
}
