package org.mentorbase.matching.score;

import java.util.function.ToIntBiFunction;
import org.mentorbase.matching.participant.Participant;

/**
 * Numbers that depend on the profiles of row and column only. The columns of each profile are a plane; a row's numbers are
 * put together from the planes of those profiles for which they are not zero.
 */
final class ProfileTerm implements SlicedTerm {

    /** With more, the columns are gone through one by one. */
    private static final int MOST_WORDS = 1 << 20;

    private final long highest;
    private final Sides sides;
    private final Profiles columns;
    private final boolean isSmall;
    private final long[][] columnsOfProfile;
    private final ToIntBiFunction<Participant, Participant> number;

    /** @param number given a row's participant and a column's */
    ProfileTerm(long highest, Sides sides, Profiles columns, ToIntBiFunction<Participant, Participant> number) {
        int words = Planes.words(columns.participants());
        this.highest = highest;
        this.sides = sides;
        this.columns = columns;
        this.number = number;
        this.isSmall = (long) columns.size() * words <= MOST_WORDS;
        this.columnsOfProfile = new long[isSmall ? columns.size() : 0][words];
        for (int column = 0; isSmall && column < columns.participants(); column++) {
            Planes.set(columnsOfProfile[columns.of(column)], column);
        }
    }

    @Override
    public long highest() {
        return highest;
    }

    @Override
    public Sliced numbers(int row, long[] possible, Workspace workspace) {
        Participant own = sides.rows().get(row);
        return isSmall ? together(own, workspace) : oneByOne(own, workspace);
    }

    private int number(Participant own, int profile) {
        return number.applyAsInt(own, sides.columns().get(columns.first(profile)));
    }

    private Sliced together(Participant own, Workspace workspace) {
        long[][] planes = new long[Sliced.digits(highest)][];
        for (int profile = 0; profile < columns.size(); profile++) {
            for (int left = number(own, profile); left != 0; left &= left - 1) {
                int weight = Integer.numberOfTrailingZeros(left);
                long[] plane = planes[weight];
                if (plane == null) {
                    planes[weight] = workspace.takeCopy(columnsOfProfile[profile]);
                } else {
                    Planes.or(plane, columnsOfProfile[profile]);
                }
            }
        }
        return new Sliced(highest, planes);
    }

    private Sliced oneByOne(Participant own, Workspace workspace) {
        int[] numbers = new int[columns.size()];
        for (int profile = 0; profile < numbers.length; profile++) {
            numbers[profile] = number(own, profile);
        }
        Sliced sliced = Sliced.ZERO.writable((int) highest, workspace);
        for (int column = 0; column < columns.participants(); column++) {
            sliced.set(column, numbers[columns.of(column)]);
        }
        return sliced;
    }
}
