package org.mentorbase.matching.assignment;

import java.util.Arrays;

/** Lists of gains of which there are only a few different ones. A row is read again for each of them. */
final class FaceLists implements GainLists {

    private final Gains gains;
    private final int[][] columns;
    private final long[][] listed;
    private final long[] bounds;
    private final long[] buffer;

    FaceLists(Gains gains) {
        this.gains = gains;
        this.columns = new int[gains.rows()][];
        this.listed = new long[gains.rows()][];
        this.bounds = new long[gains.rows()];
        this.buffer = new long[gains.columns()];
        Arrays.fill(columns, new int[0]);
        Arrays.fill(listed, new long[0]);
        Arrays.fill(bounds, Long.MAX_VALUE);
    }

    @Override
    public int rows() {
        return gains.rows();
    }

    @Override
    public int columns() {
        return gains.columns();
    }

    @Override
    public int size(int row) {
        return columns[row].length;
    }

    @Override
    public int column(int row, int index) {
        return columns[row][index];
    }

    @Override
    public long gain(int row, int index) {
        return listed[row][index];
    }

    @Override
    public long bound(int row) {
        return bounds[row];
    }

    @Override
    public long gainOfPair(int row, int column) {
        return gains.gain(row, column);
    }

    @Override
    public void extend(int row) {
        gains.readRow(row, buffer);
        long best = Gains.IMPOSSIBLE;
        long second = Gains.IMPOSSIBLE;
        int count = 0;
        for (long gain : buffer) {
            if (gain == best) {
                count++;
            } else if (gain > best && gain <= bounds[row]) {
                second = best;
                best = gain;
                count = 1;
            } else if (gain > second && gain < best) {
                second = gain;
            }
        }
        bounds[row] = second;
        if (best != Gains.IMPOSSIBLE) {
            append(row, best, count);
        }
    }

    private void append(int row, long best, int count) {
        int size = columns[row].length;
        columns[row] = Arrays.copyOf(columns[row], size + count);
        listed[row] = Arrays.copyOf(listed[row], size + count);
        Arrays.fill(listed[row], size, size + count, best);
        for (int column = 0; column < buffer.length; column++) {
            if (buffer[column] == best) {
                columns[row][size++] = column;
            }
        }
    }
}
