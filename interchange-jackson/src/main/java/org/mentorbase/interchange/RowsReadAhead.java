package org.mentorbase.interchange;

import com.google.common.base.Throwables;
import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableSet;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.mentorbase.member.MembershipFile.Column;
import org.mentorbase.member.MembershipFile.Rows;
import org.mentorbase.member.MembershipRow;

/**
 * Reads rows on a thread of its own, up to 20 000 ahead of whoever stores them. What goes wrong while reading is thrown where the
 * row would have come.
 */
final class RowsReadAhead extends AbstractIterator<MembershipRow> implements Rows {

    private static final int ROWS_AT_ONCE = 500;
    private static final int PARTS_AHEAD = 40;

    /** What was read at once, and why nothing follows if nothing does. */
    private record Part(
            List<MembershipRow> rows,
            boolean last,
            @Nullable Throwable failure) {}

    private final Rows rows;
    private final BlockingQueue<Part> parts = new ArrayBlockingQueue<>(PARTS_AHEAD);
    private final Thread reader;
    private Part part = new Part(List.of(), false, null);
    private Iterator<MembershipRow> current = Collections.emptyIterator();

    RowsReadAhead(Rows rows) {
        this.rows = rows;
        this.reader = new Thread(this::readAll, "mentorbase-reader");
        reader.setDaemon(true);
        reader.start();
    }

    private void readAll() {
        try {
            Part read;
            do {
                read = readPart();
                parts.put(read);
            } while (!read.last());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Part readPart() {
        List<MembershipRow> some = new ArrayList<>(ROWS_AT_ONCE);
        try {
            while (some.size() < ROWS_AT_ONCE && rows.hasNext()) {
                some.add(rows.next());
            }
            return new Part(some, some.size() < ROWS_AT_ONCE, null);
        } catch (RuntimeException | Error failure) {
            return new Part(some, true, failure);
        }
    }

    @Override
    protected @Nullable MembershipRow computeNext() {
        while (!current.hasNext() && !part.last()) {
            part = Uninterruptibles.takeUninterruptibly(parts);
            current = part.rows().iterator();
        }
        if (current.hasNext()) {
            return current.next();
        }
        if (part.failure() != null) {
            Throwables.throwIfUnchecked(part.failure());
        }
        return endOfData();
    }

    @Override
    public ImmutableSet<Column> columns() {
        return rows.columns();
    }

    @Override
    public void close() {
        reader.interrupt();
        Uninterruptibles.joinUninterruptibly(reader);
        rows.close();
    }
}
