package org.mentorbase.refusal;

import java.util.Locale;

/**
 * Why something was refused, as a code that programs can rely on. Each feature has an enum of its reasons; the sentence
 * for people stands under the code in the resource bundle that {@link Sentences} reads.
 */
public interface Reason {

    /** The enum constant's name. Unique over all reasons. */
    String name();

    Kind kind();

    /** Lower-case words joined by hyphens, for example {@code invites-oneself}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
