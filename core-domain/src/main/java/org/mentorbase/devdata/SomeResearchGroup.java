package org.mentorbase.devdata;

import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Location;

/** @param division the letter of its division */
public record SomeResearchGroup(@Nullable Location at, String division, String name) implements Thing {

    public static SomeResearchGroup aResearchGroup(String division, String name) {
        return new SomeResearchGroup(null, division, name);
    }

    @Override
    public Kind kind() {
        return Kind.GROUP;
    }

    @Override
    public String named() {
        return "research group " + name + " of division " + division;
    }
}
