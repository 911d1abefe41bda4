package org.mentorbase.preference;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/** The names that further attributes of members can have: none that says something already. */
public final class AttributeNames {

    /** As the names of fields: a small letter, and then letters and digits. */
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,49}");

    /** What rules know of members that is no field of its own. */
    private static final ImmutableSet<String> FOR_RULES = ImmutableSet.of(
            "track", "requested", "partners", "presentPartners", "pastPartners", "doNotMatch", "positiveFeedback");

    private static final ImmutableSet<String> TAKEN = Stream.concat(
                    Arrays.stream(PreferenceField.values()).map(PreferenceField::fieldName), FOR_RULES.stream())
            .collect(ImmutableSet.toImmutableSet());

    private AttributeNames() {}

    /** Whether it is the name of a field, or of something else that rules know of members. */
    public static boolean isTaken(String name) {
        return TAKEN.contains(name);
    }

    /** Refuses all that cannot be names. */
    static void check(Collection<String> names) {
        List<Problem> problems = names.stream().flatMap(AttributeNames::problem).toList();
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private static Stream<Problem> problem(String name) {
        if (!NAME.matcher(name).matches()) {
            return Stream.of(problem(PreferenceReason.ATTRIBUTE_NAME_MALFORMED, name));
        }
        return isTaken(name) ? Stream.of(problem(PreferenceReason.ATTRIBUTE_NAME_TAKEN, name)) : Stream.empty();
    }

    private static Problem problem(PreferenceReason reason, String name) {
        return Problem.of(reason).field(PreferenceField.ATTRIBUTES.fieldName()).value(name);
    }
}
