package org.mentorbase.cli.match;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.cli.terminal.Visible;
import org.mentorbase.matching.pairing.Objective;

/** What the objectives are called on the command line. */
final class Objectives {

    private Objectives() {}

    static Objective called(String name) {
        return Arrays.stream(Objective.values())
                .filter(objective -> objective.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("There is no objective “" + Visible.text(name) + "”. There are: "
                        + Arrays.stream(Objective.values())
                                .map(Objectives::name)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    static String name(Objective objective) {
        return Ascii.toLowerCase(objective.name());
    }
}
