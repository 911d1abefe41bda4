package org.mentorbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentorbase.actor.Permission;
import org.mentorbase.event.EventTypes;
import org.mentorbase.fixture.Reasons;
import org.mentorbase.preference.PreferenceField;
import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Reason;

/** {@code docs/domain.md} leaves nothing out. */
class DomainDocumentTest {

    private static final Pattern EVENT_TYPE = Pattern.compile("(?:Change\\.of|change)\\(\"([a-z-]+)\"");

    private final String document = contentOf(Path.of("../docs/domain.md").toFile());

    @Test
    void it_names_every_reason_with_its_kind() throws IOException {
        for (Reason reason : Reasons.ofTheDomain()) {
            assertThat(document).contains("| `" + reason.code() + "` | " + reason.kind() + " | ");
        }
    }

    @Test
    void it_names_no_reason_that_is_gone() throws IOException {
        List<String> codes = Reasons.ofTheDomain().stream().map(Reason::code).toList();
        String kinds =
                String.join("|", Arrays.stream(Kind.values()).map(Kind::name).toList());

        assertThat(Pattern.compile("\\| `([a-z0-9-]+)` \\| (" + kinds + ") \\|")
                        .matcher(document)
                        .results())
                .extracting(row -> row.group(1))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @EnumSource
    void it_names_every_permission(Permission permission) {
        assertThat(document).contains("| `" + permission.code() + "` | ");
    }

    @ParameterizedTest
    @EnumSource
    void it_names_every_preference(PreferenceField field) {
        assertThat(document).contains("`" + field.fieldName() + "`");
    }

    @Test
    void it_names_every_type_of_event() throws IOException {
        for (String type : EventTypes.ALL) {
            assertThat(document).contains("| `" + type + "` | ");
        }
    }

    @Test
    void every_type_of_event_is_known_and_no_other() throws IOException {
        assertThat(EventTypes.ALL)
                .containsExactlyInAnyOrderElementsOf(
                        Sets.union(typesIn("src/main/java"), typesIn("../matching-engine/src/main/java")));
    }

    private static Set<String> typesIn(String folder) throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of(folder))) {
            return sources.filter(Files::isRegularFile)
                    .flatMap(source ->
                            EVENT_TYPE.matcher(contentOf(source.toFile())).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }
}
