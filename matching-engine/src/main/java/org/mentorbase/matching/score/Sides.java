package org.mentorbase.matching.score;

import com.google.common.collect.ImmutableList;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;

/** Which side is in the rows of a table. */
record Sides(Pool pool, Party own) {

    ImmutableList<Participant> rows() {
        return pool.of(own);
    }

    ImmutableList<Participant> columns() {
        return pool.of(own.other());
    }

    /** Of somebody in a row and somebody in a column. */
    Participant mentee(Participant row, Participant column) {
        return own == Party.MENTEE ? row : column;
    }

    Participant mentor(Participant row, Participant column) {
        return own == Party.MENTEE ? column : row;
    }
}
