package org.mentorbase.matching.score;

import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.rule.PointsBy;

/** Points that somebody's function gives: there is no way but to ask it for every pair that matters. */
record AskedTerm(PointsBy function, Sides sides) implements SlicedTerm {

    @Override
    public long highest() {
        return function.most();
    }

    @Override
    public Sliced numbers(int row, long[] possible, Workspace workspace) {
        Participant own = sides.rows().get(row);
        Sliced numbers = Sliced.ZERO.writable(function.most(), workspace);
        for (int w = 0; w < possible.length; w++) {
            for (long left = possible[w]; left != 0; left &= left - 1) {
                int column = (w << 6) + Long.numberOfTrailingZeros(left);
                Participant other = sides.columns().get(column);
                numbers.set(column, function.points(Party.MENTEE, sides.mentee(own, other), sides.mentor(own, other)));
            }
        }
        return numbers;
    }
}
