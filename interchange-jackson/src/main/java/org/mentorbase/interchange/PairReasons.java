package org.mentorbase.interchange;

import com.google.common.base.Ascii;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentorbase.matching.score.PairExplanation;
import org.mentorbase.matching.score.Part;

/** What speaks for a pair, in one paragraph: each reason once, with what it gives to whom. */
final class PairReasons {

    private PairReasons() {}

    private record Reason(String rule, String because) {}

    static String inWords(PairExplanation pair) {
        SetMultimap<Reason, Part> reasons = LinkedHashMultimap.create();
        for (Part part : pair.parts()) {
            if (part.points() != 0) {
                reasons.put(new Reason(part.rule(), part.because()), part);
            }
        }
        List<String> sentences = new ArrayList<>();
        reasons.asMap().forEach((reason, parts) -> sentences.add(inWords(reason, Set.copyOf(parts))));
        return sentences.isEmpty()
                ? "Nothing forbids it, but nothing speaks for it either."
                : String.join(" ", sentences);
    }

    private static String inWords(Reason reason, Set<Part> parts) {
        String points = parts.stream()
                .sorted((one, other) -> one.side().compareTo(other.side()))
                .map(part -> part.side() + (part.points() > 0 ? " +" : " ") + part.points())
                .collect(Collectors.joining(", "));
        return Ascii.toUpperCase(reason.rule().substring(0, 1)) + reason.rule().substring(1) + " (" + points + "): "
                + reason.because();
    }
}
