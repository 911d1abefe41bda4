package org.mentorbase.refusal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The one way in which the domain says no: thrown, so that the unit of work rolls back whatever was begun. Carries every
 * problem that was found, the first of which decides how the refusal is answered.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Problem> problems;

    public Refusal(Problem problem) {
        this(List.of(problem));
    }

    public Refusal(List<Problem> problems) {
        super(sentences(problems), null, false, false);
        checkArgument(!problems.isEmpty(), "a refusal names at least one problem");
        this.problems = ImmutableList.copyOf(problems);
    }

    public static Refusal of(Reason reason) {
        return Problem.of(reason).refusal();
    }

    public ImmutableList<Problem> problems() {
        return problems;
    }

    public Reason reason() {
        return problems.get(0).reason();
    }

    public Kind kind() {
        return reason().kind();
    }

    private static String sentences(List<Problem> problems) {
        Sentences english = Sentences.in(Locale.ENGLISH);
        return problems.stream().map(english::of).collect(Collectors.joining("\n"));
    }
}
