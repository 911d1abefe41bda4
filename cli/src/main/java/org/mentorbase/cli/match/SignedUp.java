package org.mentorbase.cli.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.mentorbase.cli.output.Counted;
import org.mentorbase.interchange.SheetDirectory;
import org.mentorbase.interchange.SignUpSheet;
import org.mentorbase.interchange.SignUps;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.rule.RuleSet;

/**
 * Who is to be paired, and by which rules.
 *
 * @param chosenFor the attribute for which the rules were chosen; empty where somebody named them
 */
record SignedUp(RuleSet rules, Optional<String> chosenFor, SheetDirectory directory, Side mentors, Side mentees) {

    /** One of the two sheets. */
    record Side(String file, SignUpSheet sheet, SignUps signUps) {}

    Pool pool() {
        return Pool.of(mentees.signUps().people(), mentors.signUps().people());
    }

    ImmutableList<Side> sides() {
        return ImmutableList.of(mentors, mentees);
    }

    /** What the rules look at, and neither sheet tells. */
    ImmutableSet<String> untold() {
        return rules.attributes().keySet().stream()
                .filter(attribute ->
                        sides().stream().noneMatch(side -> side.sheet().tells(attribute)))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Who is meant by “Pairing …”. */
    String inWords() {
        return Counted.of(mentees.signUps().people().size(), "mentee", "mentees") + " with "
                + Counted.of(mentors.signUps().people().size(), "mentor", "mentors");
    }
}
