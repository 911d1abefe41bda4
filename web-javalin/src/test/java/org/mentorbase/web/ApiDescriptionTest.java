package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.fixture.TestMentorbase;

class ApiDescriptionTest {

    private static final Path CHECKED_IN = Path.of("..", "docs", "openapi.json");
    private static final String UPDATE = "openapi.update";

    private final TestServer server = TestServer.of(new TestMentorbase());

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_server_answers_what_is_checked_in() throws IOException {
        String answered = server.anonymous().get("/openapi.json").isOk().body();
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(CHECKED_IN, answered);
        }

        assertThat(Files.readString(CHECKED_IN))
                .as(
                        "docs/openapi.json; if the change of the API is meant, run ./mvnw test -pl web-javalin -am"
                                + " -Dtest=ApiDescriptionTest -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
                        UPDATE)
                .isEqualTo(answered);
    }

    @Test
    void every_route_is_described_and_everything_described_is_a_route() {
        List<String> routes = server.operations().stream()
                .map(operation -> operation.contract().method() + " "
                        + operation.contract().path())
                .toList();
        List<String> described = new ArrayList<>();
        DescribedApi.document()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                described.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(routes).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void every_operation_has_a_summary_and_a_name_of_its_own() {
        List<String> names = new ArrayList<>();
        DescribedApi.document()
                .get("paths")
                .forEach(path -> path.forEach(operation -> {
                    names.add(operation.get("operationId").asText());
                    assertThat(operation.get("summary").asText()).endsWith(".");
                }));

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void the_page_for_people_asks_nothing_of_other_hosts() {
        TestAnswer page = server.anonymous().get("/docs").isOk();

        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("http", "unsafe");
        assertThat(page.body()).contains("/docs/swagger-ui-bundle.js").doesNotContain("http:", "https:", "//");
    }

    @Test
    void the_files_of_the_page_are_there_and_no_others() {
        TestClient anybody = server.anonymous();
        for (String file : List.of("swagger-ui.css", "swagger-ui-bundle.js", "documentation.js", "favicon-32x32.png")) {
            assertThat(anybody.get("/docs/" + file).isOk().body()).isNotEmpty();
        }

        anybody.get("/docs/documentation.html").isRefused(404, "route-unknown");
        anybody.get("/docs/..%2f..%2fWebServer.class").isRefused(404, "route-unknown");
    }
}
