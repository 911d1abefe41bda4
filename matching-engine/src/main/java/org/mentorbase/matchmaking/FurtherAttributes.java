package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.Set;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.rule.Attribute;
import org.mentorbase.matching.rule.Ordinals;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.preference.Preferences;

/** What rules look at and members state under names of their own; gathers the names that anybody states. */
final class FurtherAttributes {

    private final ImmutableMap<String, Attribute> wanted;
    private final Set<String> stated = new HashSet<>();

    FurtherAttributes(RuleSet rules) {
        this.wanted = ImmutableMap.copyOf(
                Maps.filterKeys(rules.attributes(), name -> !ParticipantProfile.ATTRIBUTES.contains(name)));
    }

    void note(Preferences preferences) {
        stated.addAll(preferences.attributes().keySet());
    }

    /** By anybody so far. */
    Set<String> stated() {
        return stated;
    }

    void describe(Participant.Builder participant, Preferences preferences) {
        if (preferences.attributes().isEmpty()) {
            return;
        }
        wanted.forEach((name, attribute) -> {
            ImmutableList<String> values = preferences.attributes().getOrDefault(name, ImmutableList.of());
            if (!values.isEmpty()) {
                describe(participant, name, attribute, values);
            }
        });
    }

    /** Where there can be one value only, the first counts. */
    private static void describe(
            Participant.Builder participant, String name, Attribute attribute, ImmutableList<String> values) {
        switch (attribute.kind()) {
            case TAGS -> participant.tags(name, values);
            case CATEGORY -> participant.category(name, values.get(0));
            case ORDINAL ->
                Ordinals.read(name, attribute, values.get(0)).ifPresent(value -> participant.ordinal(name, value));
            case LINKS ->
                participant.links(
                        name,
                        values.stream()
                                .flatMap(value -> Username.from(value).stream())
                                .map(Username::value)
                                .toList());
        }
    }
}
