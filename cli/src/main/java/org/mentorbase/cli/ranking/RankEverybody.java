package org.mentorbase.cli.ranking;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.failure.ExitCode;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.cli.output.Columns;
import org.mentorbase.cli.output.Counted;
import org.mentorbase.cli.output.NewFile;
import org.mentorbase.cli.output.Output;
import org.mentorbase.cli.pairing.RulesOption;
import org.mentorbase.cli.session.Session;
import org.mentorbase.interchange.RankingSheet;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matchmaking.ListingRankings;
import org.mentorbase.matchmaking.RankedCandidates;
import org.mentorbase.matchmaking.RankingView;
import org.mentorbase.page.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "all",
        description = "The best mentors for every mentee, or the best mentees for every mentor.",
        footer = {
            "mentorbase rankings all mentors",
            "mentorbase rankings all mentees --limit=3",
            "mentorbase rankings all mentors --limit=50 --explain -o rankings.csv"
        })
final class RankEverybody implements Callable<Integer> {

    private static final int AT_ONCE = 1_000;
    private static final Columns<RankingView> COLUMNS =
            Columns.of("For", RankingView::for_).and("The best, with the score", RankEverybody::best);

    private final Session session;

    @Parameters(paramLabel = "mentors|mentees", description = "Who is ranked.")
    private String whom = "";

    @Option(names = "--limit", paramLabel = "N", description = "At most this many for each, 1 to 1000. Otherwise 10.")
    private @Nullable Integer limit;

    @Option(names = "--explain", description = "Tell what each score is made of, and why.")
    private boolean explain;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write CSV to this file, replaced only when complete.")
    private @Nullable String file;

    @Mixin
    private RulesOption rules = new RulesOption();

    RankEverybody(Session session) {
        this.session = session;
    }

    /** What was written. */
    record Report(int people, String file) {}

    @Override
    public Integer call() {
        ListingRankings.Query query = new ListingRankings.Query(
                session.programme(),
                as(),
                rules.chosen(session).from(session.matchmaking().ruleSets()),
                limit,
                explain);
        ListingRankings rankings = session.matchmaking().listingRankings();
        if (file != null) {
            write(rankings, query, file);
        } else if (explain && !session.json()) {
            list(rankings, query, RankingTables.PARTS_FOR_ALL, RankingTables.Row::of);
        } else {
            list(rankings, query, COLUMNS, ranked -> Stream.of(RankingView.of(ranked)));
        }
        return ExitCode.DONE;
    }

    /** The side of those for whom is ranked. */
    private Party as() {
        return switch (whom) {
            case "mentors" -> Party.MENTEE;
            case "mentees" -> Party.MENTOR;
            default -> throw new WrongUsage("Say mentors or mentees.");
        };
    }

    private <T> void list(
            ListingRankings rankings,
            ListingRankings.Query query,
            Columns<T> columns,
            Function<RankedCandidates, Stream<T>> rows) {
        Output.Listing<T> listing = session.output().listing(columns);
        List<T> waiting = new ArrayList<>();
        int people = rankings.all(session.actor(), query, ranked -> {
            rows.apply(ranked).forEach(waiting::add);
            if (waiting.size() >= AT_ONCE) {
                add(listing, waiting);
            }
        });
        add(listing, waiting);
        listing.end(people, null);
    }

    private static <T> void add(Output.Listing<T> listing, List<T> waiting) {
        listing.add(new Page<>(ImmutableList.copyOf(waiting), waiting.size(), null));
        waiting.clear();
    }

    private static String best(RankingView ranking) {
        return ranking.candidates().stream()
                .map(candidate -> candidate.username() + " " + candidate.score())
                .collect(Collectors.joining(", "));
    }

    private void write(ListingRankings rankings, ListingRankings.Query query, String path) {
        int people;
        try (NewFile target = NewFile.replacing(path)) {
            try (RankingSheet sheet = new RankingSheet(target.stream())) {
                people = rankings.all(session.actor(), query, sheet);
            }
            target.complete();
        }
        session.output()
                .sentence(
                        new Report(people, path),
                        "Wrote the rankings of " + Counted.of(people, "person", "people") + " to " + path + ".");
    }
}
