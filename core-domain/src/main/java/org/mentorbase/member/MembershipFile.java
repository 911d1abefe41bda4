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
        PREFERRED_NAME("pref_name"),
        SURNAME("surname"),
        FIRST_NAMES("fnames"),
        DIVISION("division"),
        RESEARCH_GROUP("research_group");

        private final String heading;

        Column(String heading) {
            this.heading = heading;
        }

        /** As it stands in the file, and in what is said of the file. */
        public String heading() {
            return heading;
        }
    }

    interface Rows extends Iterator<MembershipRow>, AutoCloseable {

        ImmutableSet<Column> columns();

        @Override
        void close();
    }
}
