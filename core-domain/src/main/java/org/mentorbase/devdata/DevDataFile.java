package org.mentorbase.devdata;

import java.util.List;
import java.util.function.Consumer;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;

/** Things that are described in one file, or are made up, one after the other; adapters know the format. */
public interface DevDataFile {

    /**
     * Gives everything, in any order, to the consumer. Refuses a file that is not in the format.
     *
     * @return the programme that things belong to which name none
     */
    ProgrammeKey read(Consumer<? super Thing> consumer);

    /** The same problems of things in this file, at the place of the field at fault where that is known. */
    default List<Problem> placed(List<Problem> problems) {
        return problems;
    }
}
