package org.mentorbase.web.operation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.validation.ConstraintReason;
import org.mentorbase.web.problem.WebReason;
import org.mentorbase.web.text.PercentEncoding;

/** The parameters behind the question mark, decoded. */
public final class Query {

    public static final Query NONE = new Query(Map.of());
    private static final Splitter PAIRS = Splitter.on('&').omitEmptyStrings();
    private static final int MOST_PROBLEMS = 100;

    private final Map<String, String> values;

    private Query(Map<String, String> values) {
        this.values = values;
    }

    /** Refuses what is not well encoded, parameters with other names, and parameters that are there twice. */
    public static Query parse(@Nullable String raw, Contract contract) {
        if (raw == null || raw.isEmpty()) {
            return NONE;
        }
        ImmutableSet<String> names =
                contract.query().stream().map(Parameter::name).collect(ImmutableSet.toImmutableSet());
        Map<String, String> values = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (String pair : PAIRS.split(raw)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = decode(equals < 0 ? "" : pair.substring(equals + 1));
            if (!names.contains(name)) {
                problems.add(Problem.of(WebReason.PARAMETER_UNKNOWN)
                        .field(name)
                        .with("known", names.isEmpty() ? "none" : String.join(", ", names)));
            } else if (values.putIfAbsent(name, value) != null) {
                problems.add(Problem.of(WebReason.PARAMETER_TWICE).field(name).value(value));
            } else if (value.chars().anyMatch(Character::isISOControl)) {
                problems.add(Problem.of(ConstraintReason.CONTROL_CHARACTER)
                        .field(name)
                        .value(value));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems.stream()
                    .sorted(Comparator.comparing(problem -> problem.reason().kind()))
                    .limit(MOST_PROBLEMS)
                    .toList());
        }
        return new Query(values);
    }

    /** Empty where it is absent or blank. */
    public Optional<String> get(Parameter parameter) {
        return Optional.ofNullable(values.get(parameter.name())).filter(value -> !value.isBlank());
    }

    Map<String, String> values() {
        return values;
    }

    private static String decode(String text) {
        return PercentEncoding.decode(text, true)
                .orElseThrow(
                        () -> Problem.of(WebReason.QUERY_MALFORMED).value(text).refusal());
    }
}
