package org.mentorbase.cli.failure;

import org.mentorbase.refusal.Refusal;

/** A refusal of what stands in a file, which its problems do not name. */
public final class RefusedInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String input;
    private final Refusal refusal;

    /** @param input the name of the file, for people */
    public RefusedInput(String input, Refusal refusal) {
        super(input + ": " + refusal.getMessage(), refusal);
        this.input = input;
        this.refusal = refusal;
    }

    String input() {
        return input;
    }

    Refusal refusal() {
        return refusal;
    }
}
