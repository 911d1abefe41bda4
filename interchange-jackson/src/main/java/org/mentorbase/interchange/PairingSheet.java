package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.pairing.Unpaired;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.score.PairExplanation;
import org.mentorbase.matching.score.Scorer;

/** A pairing as a spreadsheet: the pairs, and then everybody who is in none, each with the reasons in words. */
public final class PairingSheet {

    static final String MENTEE = "Mentee";
    static final String MENTOR = "Mentor";

    private static final ImmutableList<String> HEADINGS = ImmutableList.of(
            "Result",
            MENTEE,
            "Mentee's name",
            MENTOR,
            "Mentor's name",
            "Score",
            "For the mentee",
            "For the mentor",
            "Why");

    private final SheetDirectory directory;
    private final Scorer scorer;
    private final ImmutableMap<String, Participant> mentees;
    private final ImmutableMap<String, Participant> mentors;

    public PairingSheet(SheetDirectory directory, Pool pool, Scorer scorer) {
        this.directory = directory;
        this.scorer = scorer;
        this.mentees = Maps.uniqueIndex(pool.mentees(), Participant::id);
        this.mentors = Maps.uniqueIndex(pool.mentors(), Participant::id);
    }

    public void write(
            List<MadePair> pairs, List<Unpaired> withoutMentor, List<Unpaired> withoutMentee, OutputStream stream) {
        CsvWriter out = CsvWriter.builder().build(stream);
        out.writeRecord(HEADINGS);
        pairs.forEach(pair -> writePair(out, pair));
        withoutMentor.forEach(nobody -> writeUnpaired(out, Party.MENTEE, nobody));
        withoutMentee.forEach(nobody -> writeUnpaired(out, Party.MENTOR, nobody));
        try {
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a pair of the pool is worth, and why. */
    public PairExplanation explain(MadePair pair) {
        Participant mentee = mentees.get(pair.mentee());
        Participant mentor = mentors.get(pair.mentor());
        if (mentee == null || mentor == null) {
            throw new IllegalArgumentException("there is no " + pair.match());
        }
        return scorer.explain(mentee, mentor);
    }

    private void writePair(CsvWriter out, MadePair pair) {
        out.writeRecord(
                "paired",
                FormulaGuard.put(pair.mentee()),
                name(pair.mentee()),
                FormulaGuard.put(pair.mentor()),
                name(pair.mentor()),
                String.valueOf(pair.score()),
                String.valueOf(pair.menteeScore()),
                String.valueOf(pair.mentorScore()),
                FormulaGuard.put(PairReasons.inWords(explain(pair).parts())));
    }

    private void writeUnpaired(CsvWriter out, Party party, Unpaired nobody) {
        boolean mentee = party == Party.MENTEE;
        String id = FormulaGuard.put(nobody.id());
        String name = name(nobody.id());
        out.writeRecord(
                mentee ? "no mentor" : "no mentee",
                mentee ? id : "",
                mentee ? name : "",
                mentee ? "" : id,
                mentee ? "" : name,
                "",
                "",
                "",
                FormulaGuard.put(nobody.because()));
    }

    private String name(String id) {
        return FormulaGuard.put(directory.name(id));
    }
}
