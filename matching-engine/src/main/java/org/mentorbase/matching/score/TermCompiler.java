package org.mentorbase.matching.score;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntBiFunction;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.ReportingLines;
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

    private final Sides sides;
    private final ReportingLines lines;
    private final Map<Profiled, Profiles> profiles = new ConcurrentHashMap<>();

    TermCompiler(Sides sides, ReportingLines lines) {
        this.sides = sides;
        this.lines = lines;
    }

    SlicedTerm measure(Measure measure, Party to) {
        if (measure instanceof Overlap overlap) {
            OverlapTerm term = OverlapTerm.of(overlap, sides);
            return storedIfSmall(term, new Profiles(sides.rows().size(), term.tags()::of));
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
            SharedTerm term = SharedTerm.of(shared, sides);
            return storedIfSmall(term, new Profiles(sides.rows().size(), term.tags()::of));
        }
        return byProfile(
                (ByProfile) constraint,
                1,
                (row, column) ->
                        constraint.allows(sides.mentee(row, column), sides.mentor(row, column), lines) ? 1 : 0);
    }

    private SlicedTerm byProfile(ByProfile rule, int most, ToIntBiFunction<Participant, Participant> number) {
        Party own = sides.own();
        return storedIfSmall(new ProfileTerm(most, sides, profiles(rule, own.other()), number), profiles(rule, own));
    }

    private Profiles profiles(ByProfile rule, Party party) {
        return profiles.computeIfAbsent(
                new Profiled(rule, party),
                key -> Profiles.of(sides.pool().of(party), participant -> rule.profile(party, participant)));
    }

    private record Profiled(ByProfile rule, Party party) {}

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
