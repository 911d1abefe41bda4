package org.mentorbase.matching.score;

import static com.google.common.base.Preconditions.checkState;

import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.rule.RuleSet;

/** Asks the {@link Scorer} for every pair. */
record AskedScores(RuleSet rules, Pool pool, Scorer scorer, boolean ofMentee, boolean ofMentor) implements ScoreTable {

    @Override
    public int rows() {
        return pool.mentees().size();
    }

    @Override
    public int columns() {
        return pool.mentors().size();
    }

    @Override
    public int highest() {
        return (ofMentee ? rules.highest(Party.MENTEE) : 0) + (ofMentor ? rules.highest(Party.MENTOR) : 0);
    }

    @Override
    public void readRow(int row, int[] into) {
        for (int column = 0; column < columns(); column++) {
            into[column] = score(row, column);
        }
    }

    @Override
    public void readRow(int row, byte[] into) {
        checkState(highest() <= Byte.MAX_VALUE, "scores up to %s are no bytes", highest());
        for (int column = 0; column < columns(); column++) {
            into[column] = (byte) score(row, column);
        }
    }

    @Override
    public int score(int row, int column) {
        Participant mentee = pool.mentees().get(row);
        Participant mentor = pool.mentors().get(column);
        if (!scorer.isPossible(mentee, mentor)) {
            return IMPOSSIBLE;
        }
        return (ofMentee ? scorer.score(Party.MENTEE, mentee, mentor) : 0)
                + (ofMentor ? scorer.score(Party.MENTOR, mentee, mentor) : 0);
    }
}
