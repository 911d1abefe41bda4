package org.mentorbase.cli.match;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.input.Input;
import org.mentorbase.cli.session.Session;
import org.mentorbase.interchange.SheetMapping;
import org.mentorbase.interchange.SignUpSheet;

/** The file that says what columns are to be taken as, if there is one. */
record ColumnsSource(@Nullable Input file, SheetMapping mapping) implements AutoCloseable {

    static ColumnsSource open(Session session, @Nullable String name, ImmutableSet<String> attributes) {
        if (name == null) {
            return new ColumnsSource(null, SheetMapping.none());
        }
        Input file = session.inputs().open(name);
        try {
            return new ColumnsSource(file, file.read(yaml -> SheetMapping.read(yaml, attributes)));
        } catch (RuntimeException unreadable) {
            file.close();
            throw unreadable;
        }
    }

    void checkHeadings(SignUpSheet mentors, SignUpSheet mentees) {
        if (file != null) {
            file.read(yaml -> mapping.checkedAgainst(mentors, mentees));
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
