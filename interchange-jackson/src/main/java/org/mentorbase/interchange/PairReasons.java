package org.mentorbase.interchange;

import com.google.common.base.Ascii;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.score.Part;

/** What speaks for a pair, in one paragraph: each reason once, with what it gives to whom. */
final class PairReasons {

    private PairReasons() {}

    static String inWords(List<Part> parts) {
        Map<List<String>, Map<Party, Integer>> reasons = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part.points() != 0) {
                reasons.computeIfAbsent(List.of(part.rule(), part.because()), reason -> new EnumMap<>(Party.class))
                        .put(part.side(), part.points());
            }
        }
        return reasons.isEmpty()
                ? "Nothing forbids it, but nothing speaks for it either."
                : reasons.entrySet().stream()
                        .map(reason ->
                                inWords(reason.getKey().get(0), reason.getKey().get(1), reason.getValue()))
                        .collect(Collectors.joining(" "));
    }

    private static String inWords(String rule, String because, Map<Party, Integer> points) {
        String given = points.entrySet().stream()
                .map(some -> some.getKey() + (some.getValue() > 0 ? " +" : " ") + some.getValue())
                .collect(Collectors.joining(", "));
        return Ascii.toUpperCase(rule.charAt(0)) + rule.substring(1) + " (" + given + "): " + because;
    }
}
