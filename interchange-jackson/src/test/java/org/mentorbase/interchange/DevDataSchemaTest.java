package org.mentorbase.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.interchange.RefusedFile.refused;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentorbase.actor.Permission;
import org.mentorbase.devdata.Kind;
import org.mentorbase.matching.pairing.Objective;
import org.mentorbase.matchmaking.Objectives;
import org.mentorbase.refusal.Problem;

/** The schema and the program know the same keys. */
class DevDataSchemaTest {

    private final JsonNode schema = schema();

    private static JsonNode schema() {
        try {
            return Json.mapper().readTree(DevDataSchema.content().read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void it_knows_every_kind_of_thing() {
        Set<String> sections = new TreeSet<>(ImmutableSet.of("version", "programme"));
        Arrays.stream(Kind.values()).map(Kind::section).forEach(sections::add);

        assertThat(keys(schema.at("/$defs/data"))).isEqualTo(sections);
        assertThat(known("zzz: 1")).isEqualTo(sections);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "divisions | letter: A",
                "groups | division: A, name: B",
                "programmes | key: a",
                "members | username: a",
                "preferences | username: a",
                "noticeSettings | username: a",
                "accounts | username: a",
                "invitations | mentor: a, mentee: b",
                "relationships | mentor: a, mentee: b",
                "meetings | mentor: a, mentee: b, heldOn: today",
                "appointments | mentor: a, mentee: b, startsOn: today",
                "tokens | username: a",
                "webhooks | url: https://a.example"
            })
    void it_knows_the_keys_of_each_kind(String section, String needed) {
        assertThat(keys(item(section))).isEqualTo(known(section + ": [{" + needed + ", zzz: 1}]"));
        assertThat(ImmutableSet.copyOf(item(section).get("required")))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(Splitter.on(", ")
                        .splitToStream(needed)
                        .map(pair -> pair.substring(0, pair.indexOf(':')))
                        .toList());
    }

    @Test
    void it_knows_the_keys_of_pairings() {
        assertThat(keys(item("pairings"))).isEqualTo(known("pairings: [{zzz: 1}]"));
        assertThat(keys(item("pairings").at("/properties/pairs/items")))
                .isEqualTo(known("pairings: [{pairs: [{mentor: a, mentee: b, zzz: 1}]}]"));
        assertThat(keys(item("pairings").at("/properties/pins/items")))
                .isEqualTo(known("pairings: [{pins: [{mentor: a, mentee: b, zzz: 1}]}]"));
        assertThat(item("pairings").at("/properties/objective/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(
                        Arrays.stream(Objective.values()).map(Objectives::name).toList());
    }

    @Test
    void it_knows_the_keys_of_what_stands_within_others() {
        assertThat(keys(item("members").at("/properties/preferences")))
                .isEqualTo(known("members: [{username: a, preferences: {zzz: 1}}]"));
        assertThat(keys(item("relationships").at("/properties/meetings/items")))
                .isEqualTo(known("relationships: [{mentor: a, mentee: b, meetings: [{heldOn: today, zzz: 1}]}]"));
        assertThat(keys(item("relationships").at("/properties/appointments/items")))
                .isEqualTo(known("relationships: [{mentor: a, mentee: b, appointments: [{startsOn: today, zzz: 1}]}]"));
    }

    @ParameterizedTest
    @EnumSource
    void it_knows_every_permission(Permission permission) {
        assertThat(item("accounts").at("/properties/permissions/oneOf/1/items/enum"))
                .extracting(JsonNode::asText)
                .contains(permission.code());
    }

    @Test
    void it_knows_the_keys_of_a_list_of_files() {
        assertThat(keys(schema.at("/$defs/topLevel")))
                .isEqualTo(knownTo(() -> YamlDevDataTree.read(yaml("version: 1\nfiles: [a]\nzzz: 1"))));
        assertThat(keys(schema.at("/$defs/topLevel/properties/files/items/oneOf/1")))
                .isEqualTo(knownTo(() -> YamlDevDataTree.read(yaml("version: 1\nfiles: [{path: a, zzz: 1}]"))));
        assertThat(keys(schema.at("/$defs/topLevel/properties/targets/additionalProperties/oneOf/1")))
                .isEqualTo(knownTo(
                        () -> YamlDevDataTree.read(yaml("version: 1\ntargets: {t: {db: a, zzz: 1}}\nfiles: [a]"))));
    }

    @Test
    void it_is_of_the_latest_version() {
        assertThat(schema.at("/$defs/data/properties/version/const").asInt()).isEqualTo(YamlDevData.LATEST_VERSION);
    }

    private JsonNode item(String section) {
        JsonNode items = schema.at("/$defs/data/properties/" + section + "/items");
        return items.has("oneOf") ? items.at("/oneOf/1") : items;
    }

    private static Set<String> keys(JsonNode object) {
        assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
        return new TreeSet<>(ImmutableSet.copyOf(object.get("properties").fieldNames()));
    }

    /** What the program says that it knows, where it does not know zzz. */
    private static Set<String> known(String yaml) {
        return knownTo(() -> new YamlDevData(yaml("version: 1\n" + yaml)).read(thing -> {}));
    }

    private static Set<String> knownTo(ThrowingCallable reading) {
        Problem problem = refused(reading)
                .because(YamlReason.YAML_KEY_UNKNOWN)
                .refusal()
                .problems()
                .get(0);
        return new TreeSet<>(
                Splitter.on(", ").splitToList(String.valueOf(problem.values().get("known"))));
    }

    private static ByteSource yaml(String text) {
        return ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
