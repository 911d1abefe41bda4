package org.mentorbase.cli.match;

import com.google.common.base.CaseFormat;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.match.SignedUp.Side;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.pairing.Pairing;
import org.mentorbase.matching.pairing.Unpaired;
import org.mentorbase.matchmaking.Objectives;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Sentences;

/** A pairing as programs get it; it is stored nowhere, so it has no id, no programme and no state. */
record MatchView(
        @Nullable Long id,
        @Nullable String programme,
        String objective,
        String rules,
        ImmutableList<PairView> pairs,
        ImmutableList<UnpairedView> unpairedMentees,
        ImmutableList<UnpairedView> unpairedMentors,
        long totalScore,
        boolean optimal,
        long upperBound,
        long blockingPairs,
        int coveredMentees,
        @Nullable Integer worstOff,
        LocalDate createdOn,
        @Nullable String state,
        ImmutableList<SheetView> sheets,
        ImmutableSet<String> untold,
        ImmutableList<NoteView> notes,
        @Nullable CloseToView closeTo) {

    record PairView(
            String mentor,
            String mentee,
            @Nullable String mentorName,
            @Nullable String menteeName,
            int score,
            int mentorScore,
            int menteeScore,
            ImmutableList<PartView> parts) {}

    record PartView(String rule, String side, int points, String because) {}

    record UnpairedView(String username, @Nullable String name, String because) {}

    record SheetView(
            String file,
            String party,
            String kind,
            int people,
            ImmutableMap<String, String> taken,
            ImmutableList<String> ignored) {}

    record CloseToView(String file, int pointsPerChange, int pairs, long kept) {}

    record NoteView(String file, @Nullable Long line, String code, String text) {}

    static MatchView of(Result result, Clock clock) {
        Pairing pairing = result.pairing();
        SignedUp signedUp = result.signedUp();
        return new MatchView(
                null,
                null,
                Objectives.name(pairing.objective()),
                signedUp.rules().name(),
                pairing.pairs().stream().map(pair -> pair(result, pair)).collect(ImmutableList.toImmutableList()),
                unpaired(result, result.menteesWithout()),
                unpaired(result, result.mentorsWithout()),
                pairing.totalScore(),
                pairing.optimal(),
                pairing.upperBound(),
                pairing.blockingPairs(),
                pairing.coveredMentees(),
                pairing.worstOff().isPresent()
                        ? Integer.valueOf(pairing.worstOff().getAsInt())
                        : null,
                LocalDate.now(clock),
                null,
                signedUp.sides().stream().map(MatchView::sheet).collect(ImmutableList.toImmutableList()),
                signedUp.untold(),
                signedUp.sides().stream().flatMap(MatchView::notes).collect(ImmutableList.toImmutableList()),
                closeTo(result));
    }

    private static @Nullable CloseToView closeTo(Result result) {
        EarlierSheet earlier = result.earlier();
        return earlier == null
                ? null
                : new CloseToView(
                        earlier.file(),
                        earlier.pointsPerChange(),
                        earlier.pairs().size(),
                        earlier.keptBy(result.pairing()));
    }

    private static PairView pair(Result result, MadePair pair) {
        return new PairView(
                pair.mentor(),
                pair.mentee(),
                Strings.emptyToNull(result.name(pair.mentor())),
                Strings.emptyToNull(result.name(pair.mentee())),
                pair.score(),
                pair.mentorScore(),
                pair.menteeScore(),
                result.explain(pair).parts().stream()
                        .map(part -> new PartView(part.rule(), part.side().toString(), part.points(), part.because()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static ImmutableList<UnpairedView> unpaired(Result result, List<Unpaired> people) {
        return people.stream()
                .map(one -> new UnpairedView(one.id(), Strings.emptyToNull(result.name(one.id())), one.because()))
                .collect(ImmutableList.toImmutableList());
    }

    private static SheetView sheet(Side side) {
        return new SheetView(
                side.file(),
                side.sheet().party().toString(),
                CaseFormat.UPPER_UNDERSCORE.to(
                        CaseFormat.LOWER_HYPHEN, side.sheet().kind().name()),
                side.signUps().people().size(),
                side.sheet().taken(),
                side.sheet().ignored());
    }

    private static Stream<NoteView> notes(Side side) {
        Sentences sentences = Sentences.in(Locale.ENGLISH);
        return side.signUps().notes().stream()
                .map(note -> new NoteView(side.file(), line(note), note.reason().code(), sentences.what(note)));
    }

    private static @Nullable Long line(Problem note) {
        Location location = note.location();
        return location == null ? null : Long.valueOf(location.line());
    }
}
