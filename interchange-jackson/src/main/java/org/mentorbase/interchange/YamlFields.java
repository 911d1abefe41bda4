package org.mentorbase.interchange;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.Day;
import org.mentorbase.invitation.InvitationReason;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.relationship.Pair;

/** Reads what the items of a file of dev data consist of. */
final class YamlFields {

    private YamlFields() {}

    static <E extends Enum<E>> ImmutableMap<String, E> byLowerCase(E[] values) {
        return Maps.uniqueIndex(Arrays.asList(values), value -> value.name().toLowerCase(Locale.ROOT));
    }

    /** Reads all that is known, and then refuses what is not. */
    static <T> T complete(YamlValue item, Function<YamlMap, ? extends T> reading) {
        YamlMap map = new YamlMap(item);
        T read = reading.apply(map);
        map.refuseOthers();
        return read;
    }

    static Pair pair(YamlMap map) {
        Username mentor = username(map, "mentor");
        Username mentee = username(map, "mentee");
        if (mentor.equals(mentee)) {
            throw Problem.of(InvitationReason.INVITES_ONESELF)
                    .field("mentee")
                    .value(mentee)
                    .at(map.get("mentee").location())
                    .refusal();
        }
        return new Pair(mentor, mentee);
    }

    static Username username(YamlMap map, String key) {
        return username(map.get(key), key);
    }

    static Username username(YamlValue value, String field) {
        return placed(value, each -> Username.parse(field, each.text()));
    }

    static @Nullable ProgrammeKey programme(YamlMap map, String key) {
        return map.said(key).map(YamlFields::programmeKey).orElse(null);
    }

    static ProgrammeKey programmeKey(YamlValue value) {
        return placed(value, each -> ProgrammeKey.parse("programme", each.text()));
    }

    static @Nullable Day day(YamlMap map, String key) {
        return map.said(key).map(YamlFields::day).orElse(null);
    }

    static Day day(YamlValue value) {
        return Day.parse(value.text())
                .orElseThrow(() -> value.isNot("a day like 2026-03-01, today, 3 weeks ago or in 2 days"));
    }

    static <E> E oneOf(YamlValue value, ImmutableMap<String, E> possible) {
        E found = possible.get(value.text().toLowerCase(Locale.ROOT));
        return found != null ? found : value.keyIn(possible);
    }

    static @Nullable String textOrNull(YamlMap map, String key) {
        return map.said(key).map(YamlValue::text).orElse(null);
    }

    static <T> T placed(YamlValue value, Function<YamlValue, T> reading) {
        try {
            return reading.apply(value);
        } catch (Refusal refusal) {
            throw new Refusal(refusal.problems().stream()
                    .map(problem -> problem.location() == null ? problem.at(value.location()) : problem)
                    .toList());
        }
    }
}
