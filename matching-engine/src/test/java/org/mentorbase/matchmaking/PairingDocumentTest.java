package org.mentorbase.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The documents leave nothing out. */
class PairingDocumentTest {

    private static final Path SOURCES = Path.of("src/main/java/org/mentorbase/matchmaking");
    private static final Pattern EVENT_TYPE = Pattern.compile("change\\(\"([a-z-]+)\"");

    private final String pairings = contentOf(Path.of("../docs/pairings.md").toFile());
    private final String domain = contentOf(Path.of("../docs/domain.md").toFile());

    @ParameterizedTest
    @EnumSource
    void every_reason_is_named_with_its_kind(PairingReason reason) {
        assertThat(pairings).contains("| `" + reason.code() + "` | " + reason.kind() + " | ");
    }

    @Test
    void every_type_of_event_is_named() {
        assertThat(EVENT_TYPE
                        .matcher(
                                contentOf(SOURCES.resolve("PairingChanges.java").toFile()))
                        .results()
                        .map(type -> type.group(1)))
                .hasSize(3)
                .allSatisfy(type -> assertThat(domain).contains("| `" + type + "` | "));
    }
}
