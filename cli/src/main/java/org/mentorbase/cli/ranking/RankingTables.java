package org.mentorbase.cli.ranking;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.mentorbase.cli.output.Columns;
import org.mentorbase.cli.output.Output;
import org.mentorbase.matching.ranking.Candidate;
import org.mentorbase.matching.score.Part;
import org.mentorbase.matchmaking.RankedCandidate;
import org.mentorbase.matchmaking.RankedCandidates;
import org.mentorbase.page.Page;

/** Rankings for people. */
final class RankingTables {

    private static final Columns<Candidate> SCORES = Columns.of("Username", Candidate::id)
            .and("Score", Candidate::score)
            .and("To the mentee", Candidate::menteeScore)
            .and("To the mentor", Candidate::mentorScore);

    private static final Columns<Row> PARTS = Columns.of("Username", Row::username)
            .and("Points", Row::points)
            .and("To the", Row::side)
            .and("For", Row::rule)
            .and("Because", Row::because);

    static final Columns<Row> PARTS_FOR_ALL = Columns.of("Ranked for", Row::person)
            .and("Username", Row::username)
            .and("Points", Row::points)
            .and("To the", Row::side)
            .and("For", Row::rule)
            .and("Because", Row::because);

    private RankingTables() {}

    record Row(String person, String username, int points, String side, String rule, String because) {

        static Stream<Row> of(RankedCandidates ranked) {
            String person = ranked.person().value();
            return ranked.candidates().stream()
                    .flatMap(candidate -> Stream.concat(
                            Stream.of(total(person, candidate.candidate())),
                            candidate.parts().orElse(ImmutableList.of()).stream()
                                    .map(part -> of(person, candidate, part))));
        }

        private static Row of(String person, RankedCandidate ranked, Part part) {
            return new Row(
                    person,
                    ranked.candidate().id(),
                    part.points(),
                    part.side().toString(),
                    part.rule(),
                    part.because());
        }

        private static Row total(String person, Candidate candidate) {
            return new Row(
                    person,
                    candidate.id(),
                    candidate.score(),
                    "pair",
                    "everything",
                    candidate.menteeScore() + " to the mentee and " + candidate.mentorScore() + " to the mentor.");
        }
    }

    static void scores(Output output, RankedCandidates ranked) {
        show(output, SCORES, ranked.candidates().stream().map(RankedCandidate::candidate));
    }

    /** What each score is made of, below the score. */
    static void explained(Output output, RankedCandidates ranked) {
        show(output, PARTS, Row.of(ranked));
    }

    private static <T> void show(Output output, Columns<T> columns, Stream<T> rows) {
        ImmutableList<T> all = rows.collect(ImmutableList.toImmutableList());
        Output.Listing<T> listing = output.listing(columns);
        listing.add(new Page<>(all, all.size(), null));
        listing.end(all.size(), null);
    }
}
