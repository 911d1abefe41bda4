package org.mentorbase.member;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A research group. Division and name together identify it: two divisions may each have an "Applied Mechanics".
 *
 * @param division the letter of its division
 * @param name at most {@value #LONGEST_NAME} characters
 */
public record ResearchGroup(String division, String name) {

    public static final int LONGEST_NAME = 200;

    public ResearchGroup {
        checkArgument(Division.isLetter(division), "'%s' is not the letter of a division", division);
        checkArgument(!name.isBlank() && name.length() <= LONGEST_NAME, "'%s' is not the name of a group", name);
    }
}
