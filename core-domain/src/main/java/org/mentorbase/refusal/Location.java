package org.mentorbase.refusal;

import static com.google.common.base.Preconditions.checkArgument;

/** A place in a file. Lines and columns count from 1; column 0 means the whole line. */
public record Location(long line, long column) {

    public Location {
        checkArgument(line > 0, "line %s is not positive", line);
        checkArgument(column >= 0, "column %s is negative", column);
    }

    public static Location line(long line) {
        return new Location(line, 0);
    }
}
