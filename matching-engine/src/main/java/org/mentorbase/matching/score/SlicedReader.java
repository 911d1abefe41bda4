package org.mentorbase.matching.score;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares 64 columns at a time, plane by plane, and looks only at those that are found. */
final class SlicedReader implements ScoreReader {

    private final RowReader rows;
    private final Function<RowReader, Sliced> what;
    private final long[] with;
    private final long[] found;
    private final long[] open;
    private final long[] tried;
    private final ScoreList list = new ScoreList();
    private int from;

    SlicedReader(RowReader rows, Function<RowReader, Sliced> what, int columns, int[] without) {
        this.rows = rows;
        this.what = what;
        this.with = Planes.full(columns);
        for (int column : without) {
            with[column >>> 6] &= ~(1L << column);
        }
        this.found = new long[with.length];
        this.open = new long[with.length];
        this.tried = new long[with.length];
    }

    private Sliced read(int row) {
        rows.read(row);
        Planes.and(rows.possible(), with);
        return what.apply(rows);
    }

    @Override
    public int[] best(int row, int score, int enough) {
        Sliced scores = read(row);
        from = Math.min(score, scoreOfLast(scores, enough));
        findFrom(scores);
        list.clear();
        for (int w = 0; w < found.length; w++) {
            for (long left = found[w]; left != 0; left &= left - 1) {
                int column = (w << 6) + Long.numberOfTrailingZeros(left);
                list.add(scores.number(column), column);
            }
        }
        return list.sorted();
    }

    @Override
    public int bestFrom() {
        return from;
    }

    /** The highest score from which on there are enough: digit by digit, as many as have it are left or are set apart. */
    private int scoreOfLast(Sliced scores, int enough) {
        Planes.copy(rows.possible(), open);
        int last = 0;
        int left = enough;
        for (int b = scores.width() - 1; b >= 0; b--) {
            long[] plane = scores.plane(b);
            if (plane != null) {
                int having = Planes.countAnd(open, plane, tried);
                if (having >= left) {
                    Planes.copy(tried, open);
                    last |= 1 << b;
                } else {
                    Planes.andNot(open, tried);
                    left -= having;
                }
            }
        }
        return last;
    }

    private void findFrom(Sliced scores) {
        Arrays.fill(found, 0L);
        Planes.copy(rows.possible(), open);
        for (int b = Math.max(scores.width(), Sliced.digits(from)) - 1; b >= 0; b--) {
            long[] plane = scores.plane(b);
            if ((from >>> b & 1) != 0) {
                keep(plane);
            } else if (plane != null) {
                Planes.countAnd(open, plane, tried);
                Planes.or(found, tried);
                Planes.andNot(open, tried);
            }
        }
        Planes.or(found, open);
    }

    private void keep(long @Nullable [] plane) {
        if (plane == null) {
            Arrays.fill(open, 0L);
        } else {
            Planes.and(open, plane);
        }
    }

    @Override
    public int[] equal(int row, ColumnNumbers numbers) {
        Sliced scores = read(row);
        Sliced wanted = numbers.sliced();
        Planes.copy(rows.possible(), open);
        for (int b = 0; b < wanted.width(); b++) {
            Planes.andEqual(open, wanted.filled(b), scores.plane(b));
        }
        list.clear();
        for (int w = 0; w < open.length; w++) {
            for (long left = open[w]; left != 0; left &= left - 1) {
                list.add(0, (w << 6) + Long.numberOfTrailingZeros(left));
            }
        }
        return list.unsorted();
    }

    @Override
    public boolean isWithin(int row, ColumnNumbers numbers) {
        Sliced scores = read(row);
        Sliced limits = numbers.sliced();
        Planes.copy(rows.possible(), open);
        for (int b = limits.width() - 1; b >= 0; b--) {
            long[] plane = scores.plane(b);
            if (plane != null && Planes.countAndNot(open, plane, limits.filled(b)) > 0) {
                return false;
            }
            Planes.andEqual(open, limits.filled(b), plane);
        }
        return true;
    }
}
