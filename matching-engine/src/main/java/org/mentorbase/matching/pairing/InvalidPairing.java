package org.mentorbase.matching.pairing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** A pairing was asked for that contradicts itself or the rules; names everything that is wrong. */
public final class InvalidPairing extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<PairingProblem> problems;

    InvalidPairing(List<PairingProblem> problems) {
        super(problems.stream().map(PairingProblem::because).collect(Collectors.joining("\n")));
        this.problems = ImmutableList.copyOf(problems);
    }

    public ImmutableList<PairingProblem> problems() {
        return problems;
    }
}
