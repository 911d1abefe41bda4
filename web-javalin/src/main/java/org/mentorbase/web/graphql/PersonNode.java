package org.mentorbase.web.graphql;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matchmaking.Participation;
import org.mentorbase.member.Member;
import org.mentorbase.preference.Preferences;

/** A learner or a mentor with the fields of the schema. */
final class PersonNode {

    private PersonNode() {}

    static Map<String, @Nullable Object> of(Participation participation, Party as) {
        Preferences preferences = participation.preferences();
        String username = preferences.username().value();
        Username manager = preferences.manager();
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("id", NodeIds.of(type(as), username));
        node.put("email", username);
        node.put(
                "timestamp",
                participation
                        .statedAt()
                        .map(instant -> SubmissionTime.written(
                                instant.atOffset(ZoneOffset.UTC).toLocalDateTime()))
                        .orElse(null));
        node.put("role", type(as));
        node.put("availability", joined(preferences.availability()));
        node.put("orgLevel", preferences.level());
        node.put("org", preferences.organisation());
        node.put("interest", joined(preferences.interests()));
        node.put("expertise", joined(preferences.expertise()));
        node.put("changeTrack", preferences.changeTrack());
        node.put("outsideOrg", preferences.outsideOrganisation());
        node.put("fullName", fullName(participation.member()));
        node.put("requests", as == Party.MENTEE ? preferences.mentorRequirements() : preferences.menteeRequirements());
        node.put("managerEmail", manager == null ? null : manager.value());
        return node;
    }

    static String type(Party as) {
        return as == Party.MENTEE ? "Learner" : "Mentor";
    }

    private static @Nullable String joined(Set<String> tags) {
        return tags.isEmpty() ? null : String.join(",", tags);
    }

    private static @Nullable String fullName(Member member) {
        String name = Stream.of(Optional.ofNullable(member.preferredName()), Optional.ofNullable(member.surname()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }
}
