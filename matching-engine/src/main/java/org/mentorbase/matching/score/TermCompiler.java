package org.mentorbase.matching.score;

import java.util.function.ToIntBiFunction;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.rule.ByProfile;
import org.mentorbase.matching.rule.Constraint;
import org.mentorbase.matching.rule.Measure;
import org.mentorbase.matching.rule.Overlap;
import org.mentorbase.matching.rule.PointsBy;
import org.mentorbase.matching.rule.SharedTags;

/** Makes a term of a rule. */
final class TermCompiler {

    /** What is worked out beforehand for one rule is at most so large. */
    private static final long MOST_STORED_WORDS = 1 << 18;

    private final CompiledRules rules;
    private final Sides sides;

    TermCompiler(CompiledRules rules, Sides sides) {
        this.rules = rules;
        this.sides = sides;
    }

    SlicedTerm measure(Measure measure, Party to) {
        if (measure instanceof Overlap overlap) {
            OverlapTerm term = new OverlapTerm(overlap, new TagPlanes(rules.tags(overlap), sides));
            return storedIfSmall(term, Profiles.of(sides.rows().size(), term.tags()::of));
        }
        if (measure instanceof PointsBy function) {
            return new AskedTerm(function, sides);
        }
        return byProfile(
                (ByProfile) measure,
                measure.most(),
                (row, column) -> measure.points(to, sides.mentee(row, column), sides.mentor(row, column)));
    }

    /** One for those that are allowed. */
    SlicedTerm constraint(Constraint constraint) {
        if (constraint instanceof SharedTags shared) {
            SharedTerm term = new SharedTerm(shared.atLeast(), new TagPlanes(rules.tags(shared), sides));
            return storedIfSmall(term, Profiles.of(sides.rows().size(), term.tags()::of));
        }
        return byProfile(
                (ByProfile) constraint,
                1,
                (row, column) ->
                        constraint.allows(sides.mentee(row, column), sides.mentor(row, column), rules.lines()) ? 1 : 0);
    }

    private SlicedTerm byProfile(ByProfile rule, int most, ToIntBiFunction<Participant, Participant> number) {
        Party own = sides.own();
        return storedIfSmall(
                new ProfileTerm(most, sides, rules.profiles(rule, own.other()), number), rules.profiles(rule, own));
    }

    /** @param profiles of the rows; the term treats rows of the same profile alike */
    private SlicedTerm storedIfSmall(SlicedTerm term, Profiles profiles) {
        int words = Planes.words(sides.columns().size());
        if ((long) profiles.size() * Sliced.digits(term.highest()) * words > MOST_STORED_WORDS) {
            return term;
        }
        long[] everybody = Planes.full(sides.columns().size());
        Workspace workspace = new Workspace(words);
        Sliced[] numbers = new Sliced[profiles.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = term.numbers(profiles.first(i), everybody, workspace).kept();
            workspace.clear();
        }
        return new StoredTerm(term.highest(), profiles, numbers);
    }
}
