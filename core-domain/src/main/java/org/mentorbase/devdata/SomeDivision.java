package org.mentorbase.devdata;

import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Location;

/** @param letter of the division, as written */
public record SomeDivision(
        @Nullable Location at, String letter, @Nullable String name) implements Thing {

    public static SomeDivision aDivision(String letter) {
        return new SomeDivision(null, letter, null);
    }

    public SomeDivision called(String given) {
        return new SomeDivision(at, letter, given);
    }

    @Override
    public Kind kind() {
        return Kind.DIVISION;
    }

    @Override
    public String named() {
        return "division " + letter;
    }

    String nameOrUsual() {
        return name == null ? "Division " + letter : name;
    }
}
