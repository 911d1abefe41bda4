package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.Thing;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.pairing.Objective;
import org.mentorbase.matching.pairing.Unpaired;
import org.mentorbase.matchmaking.ChosenRules;
import org.mentorbase.matchmaking.Objectives;
import org.mentorbase.matchmaking.PairingDraft.State;
import org.mentorbase.matchmaking.devdata.SomeOutcome;
import org.mentorbase.matchmaking.devdata.SomePairing;
import org.mentorbase.relationship.Pair;

/** Reads and writes the pairings of a file of dev data. */
final class YamlPairings {

    /** Of one pairing. */
    private static final int MOST_PEOPLE = 1_000_000;

    private static final ImmutableMap<String, State> STATES = YamlFields.byLowerCase(State.values());
    private static final ImmutableMap<String, Objective> OBJECTIVES =
            Maps.uniqueIndex(Arrays.asList(Objective.values()), Objectives::name);
    private static final Pattern COUNT = Pattern.compile("\\d{1,15}");
    private static final String LINE_BREAK = "\n";

    private YamlPairings() {}

    static Thing pairing(YamlMap map) {
        return new SomePairing(
                map.value().location(),
                YamlFields.programme(map, "programme"),
                YamlFields.textOrNull(map, "label"),
                map.said("objective")
                        .map(value -> YamlFields.oneOf(value, OBJECTIVES))
                        .orElse(null),
                map.said("rules").map(YamlPairings::rules).orElse(null),
                number(map, "limitPerMentee"),
                number(map, "minimumScore"),
                pairs(map, "pins"),
                pairs(map, "forbidden"),
                YamlFields.textOrNull(map, "closeTo"),
                number(map, "pointsPerChange"),
                map.said("createdBy")
                        .map(value -> YamlFields.username(value, "createdBy"))
                        .orElse(null),
                YamlFields.day(map, "createdOn"),
                map.said("state").map(value -> YamlFields.oneOf(value, STATES)).orElse(null),
                outcome(map));
    }

    /** The name of rules, or their text, which has several lines. */
    private static ChosenRules rules(YamlValue value) {
        return YamlFields.placed(
                value,
                each -> each.text().contains(LINE_BREAK)
                        ? ChosenRules.written(each.text(), new YamlRules())
                        : ChosenRules.shipped(
                                new YamlRules().shipped(each.text()).name()));
    }

    private static @Nullable ImmutableSet<Pair> pairs(YamlMap map, String key) {
        return map.said(key)
                .map(value -> value.items(MOST_PEOPLE).stream()
                        .map(YamlPairings::pair)
                        .collect(ImmutableSet.toImmutableSet()))
                .orElse(null);
    }

    private static Pair pair(YamlValue item) {
        YamlMap map = new YamlMap(item);
        Pair pair = YamlFields.pair(map);
        map.refuseOthers();
        return pair;
    }

    private static @Nullable SomeOutcome outcome(YamlMap map) {
        Optional<YamlValue> pairs = map.said("pairs");
        ImmutableList<Unpaired> unpairedMentees = unpaired(map, "unpairedMentees");
        ImmutableList<Unpaired> unpairedMentors = unpaired(map, "unpairedMentors");
        Long upperBound = map.said("upperBound").map(YamlPairings::count).orElse(null);
        Boolean optimal = map.said("optimal").map(YamlValue::truth).orElse(null);
        Long blockingPairs = map.said("blockingPairs").map(YamlPairings::count).orElse(null);
        return pairs.map(value -> new SomeOutcome(
                        value.items(MOST_PEOPLE).stream()
                                .map(YamlPairings::made)
                                .collect(ImmutableList.toImmutableList()),
                        unpairedMentees,
                        unpairedMentors,
                        upperBound,
                        optimal,
                        blockingPairs))
                .orElse(null);
    }

    private static MadePair made(YamlValue item) {
        YamlMap map = new YamlMap(item);
        Pair pair = YamlFields.pair(map);
        MadePair made = new MadePair(
                pair.mentee().value(),
                pair.mentor().value(),
                score(map, "menteeScore"),
                score(map, "mentorScore"),
                false);
        map.refuseOthers();
        return made;
    }

    private static int score(YamlMap map, String key) {
        int score = map.number(key, 0);
        if (score < 0) {
            throw map.get(key).isNot("a whole number that is not negative");
        }
        return score;
    }

    private static long count(YamlValue value) {
        if (!value.isText() || !COUNT.matcher(value.text()).matches()) {
            throw value.isNot("a whole number that is not negative");
        }
        return Long.parseLong(value.text());
    }

    private static ImmutableList<Unpaired> unpaired(YamlMap map, String key) {
        return map.said(key)
                .map(value -> value.entries().stream()
                        .map(entry -> new Unpaired(
                                YamlFields.placed(entry, each -> Username.parse(key, each.key()))
                                        .value(),
                                entry.text()))
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    private static @Nullable Integer number(YamlMap map, String key) {
        return map.said(key).map(YamlValue::number).orElse(null);
    }

    static void write(YamlItem item, SomePairing pairing) {
        item.put("label", pairing.label())
                .put("objective", pairing.objective() == null ? null : Objectives.name(pairing.objective()))
                .put("rules", rules(pairing.rules()))
                .put("limitPerMentee", pairing.limitPerMentee())
                .put("minimumScore", pairing.minimumScore())
                .put("closeTo", pairing.closeTo())
                .put("pointsPerChange", pairing.pointsPerChange())
                .put("createdBy", pairing.createdBy())
                .put("createdOn", pairing.createdOn())
                .put(
                        "state",
                        pairing.state() == null ? null : pairing.state().name().toLowerCase(Locale.ROOT));
        pairs(item, "pins", pairing.pins());
        pairs(item, "forbidden", pairing.forbidden());
        if (pairing.outcome() != null) {
            write(item, pairing.outcome());
        }
    }

    private static @Nullable String rules(@Nullable ChosenRules rules) {
        if (rules == null || rules.text() == null) {
            return rules == null ? null : rules.name();
        }
        return rules.text().contains(LINE_BREAK) ? rules.text() : rules.text() + LINE_BREAK;
    }

    private static void pairs(YamlItem item, String key, @Nullable ImmutableSet<Pair> pairs) {
        if (pairs != null) {
            item.putItems(
                    key,
                    pairs.stream()
                            .map(pair ->
                                    new YamlItem().put("mentor", pair.mentor()).put("mentee", pair.mentee()))
                            .toList());
        }
    }

    private static void write(YamlItem item, SomeOutcome outcome) {
        item.putItems(
                "pairs",
                outcome.pairs().stream()
                        .map(pair -> new YamlItem()
                                .put("mentor", pair.mentor())
                                .put("mentee", pair.mentee())
                                .put("menteeScore", pair.menteeScore())
                                .put("mentorScore", pair.mentorScore()))
                        .toList());
        unpaired(item, "unpairedMentees", outcome.unpairedMentees());
        unpaired(item, "unpairedMentors", outcome.unpairedMentors());
        item.put("upperBound", outcome.upperBound())
                .put("optimal", outcome.optimal())
                .put("blockingPairs", outcome.blockingPairs());
    }

    private static void unpaired(YamlItem item, String key, ImmutableList<Unpaired> people) {
        if (!people.isEmpty()) {
            YamlItem reasons = new YamlItem();
            people.forEach(one -> reasons.put(one.id(), one.because()));
            item.put(key, reasons);
        }
    }
}
