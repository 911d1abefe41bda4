package org.mentorbase.member;

import com.google.common.collect.ImmutableSet;
import java.util.Iterator;

/** An authoritative membership list, read row by row; adapters know its format. */
public interface MembershipFile {

    /**
     * Reads from the start, as often as it is asked to. Refuses a file that is not in the format; so does the iterator, as
     * soon as it comes to the place.
     */
    Rows open();

    /** What this file says about people. A column that it lacks says nothing. */
    enum Column {
        PREFERRED_NAME,
        SURNAME,
        FIRST_NAMES,
        DIVISION,
        RESEARCH_GROUP
    }

    interface Rows extends Iterator<MembershipRow>, AutoCloseable {

        ImmutableSet<Column> columns();

        @Override
        void close();
    }
}
