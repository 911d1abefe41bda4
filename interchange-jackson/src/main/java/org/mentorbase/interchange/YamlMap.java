package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mentorbase.refusal.Nearest;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/** Keys with values in a YAML document. Whoever reads it asks for every key that there can be, and then for no others. */
final class YamlMap {

    private final YamlValue map;
    private final ImmutableMap<String, YamlValue> entries;
    private final Set<String> known = new LinkedHashSet<>();

    YamlMap(YamlValue map) {
        this.map = map;
        ImmutableMap.Builder<String, YamlValue> byKey = ImmutableMap.builder();
        map.entries().forEach(entry -> byKey.put(entry.key(), entry));
        this.entries = byKey.buildOrThrow();
    }

    Optional<YamlValue> find(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key));
    }

    YamlValue get(String key) {
        return find(key).orElseThrow(() -> missing(key));
    }

    /** Under the wrong name, perhaps. */
    private Refusal missing(String key) {
        Nearest nearest = new Nearest(key);
        Sets.difference(entries.keySet(), known).forEach(nearest::consider);
        return nearest.likely()
                .map(typed -> YamlValue.unknown(typed, ImmutableList.of(key)).at(map.locationOfKey(typed)))
                .orElseGet(
                        () -> Problem.of(YamlReason.YAML_KEY_MISSING).field(key).at(map.location()))
                .refusal();
    }

    String text(String key) {
        return get(key).text();
    }

    String text(String key, String otherwise) {
        return find(key).map(YamlValue::text).orElse(otherwise);
    }

    int number(String key) {
        return get(key).number();
    }

    int number(String key, int otherwise) {
        return find(key).map(YamlValue::number).orElse(otherwise);
    }

    ImmutableList<YamlValue> items(String key) {
        return find(key).map(YamlValue::items).orElse(ImmutableList.of());
    }

    /** As {@link #find}, but nothing where the value is empty or null. */
    Optional<YamlValue> said(String key) {
        return find(key).filter(value -> !value.isNull());
    }

    /** The only entry besides those that were asked for already; its key is one of the kinds. */
    YamlValue kind(Set<String> kinds) {
        List<YamlValue> found = entries.values().stream()
                .filter(entry -> kinds.contains(entry.key()))
                .toList();
        refuseOthers(Sets.union(known, kinds));
        if (found.isEmpty()) {
            throw Problem.of(RulesReason.RULES_KIND_MISSING)
                    .with("known", String.join(", ", kinds))
                    .at(map.location())
                    .refusal();
        }
        if (found.size() > 1) {
            String second = found.get(1).key();
            throw Problem.of(RulesReason.RULES_CONTRADICTORY)
                    .field("one rule")
                    .value(second)
                    .with("other", found.get(0).key())
                    .at(map.locationOfKey(second))
                    .refusal();
        }
        return found.get(0);
    }

    /** Refuses the keys for which nobody has asked. */
    void refuseOthers() {
        refuseOthers(known);
    }

    private void refuseOthers(Set<String> possible) {
        List<Problem> problems = new ArrayList<>();
        for (String key : entries.keySet()) {
            if (!possible.contains(key)) {
                problems.add(YamlValue.unknown(key, possible).at(map.locationOfKey(key)));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    YamlValue value() {
        return map;
    }
}
