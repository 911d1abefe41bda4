package org.mentorbase.interchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.mentorbase.matching.ranking.Candidate;
import org.mentorbase.matchmaking.RankedCandidate;
import org.mentorbase.matchmaking.RankedCandidates;

/** Rankings as CSV, a row for each candidate, the best first, with what its score is made of if it tells; written as they come. */
public final class RankingSheet implements Consumer<RankedCandidates>, AutoCloseable {

    private final CsvWriter out;

    public RankingSheet(OutputStream stream) {
        out = CsvWriter.builder().build(stream);
        out.writeRecord("for", "as", "place", "username", "score", "menteeScore", "mentorScore", "why");
    }

    @Override
    public void accept(RankedCandidates ranked) {
        int place = 0;
        for (RankedCandidate each : ranked.candidates()) {
            Candidate candidate = each.candidate();
            out.writeRecord(
                    FormulaGuard.put(ranked.person().value()),
                    ranked.as().toString(),
                    String.valueOf(++place),
                    FormulaGuard.put(candidate.id()),
                    String.valueOf(candidate.score()),
                    String.valueOf(candidate.menteeScore()),
                    String.valueOf(candidate.mentorScore()),
                    FormulaGuard.put(each.parts().map(PairReasons::inWords).orElse("")));
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
