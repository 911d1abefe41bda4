package org.mentorbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorbase.actor.Permission;
import org.mentorbase.fixture.TestMentorbase;

class ImportTest {

    private static final String IMPORT = "/api/v1/members/import";
    private static final String TWO = "crsid,division\nada12,A\nbob34,B\n";

    private final TestMentorbase installation = new TestMentorbase();
    private final TestServer server = TestServer.of(installation, settings -> settings.withLargestUpload(3_000_000));
    private final TestClient coordinator =
            server.as("coordinator", Permission.MEMBER_IMPORT, Permission.MEMBER_READ_ALL);

    @AfterEach
    void stop() {
        server.close();
    }

    private String members() {
        return coordinator.get("/api/v1/members").isOk().at("total");
    }

    @Test
    void an_import_reports_what_it_did() {
        TestAnswer report =
                coordinator.upload(IMPORT + "?emailDomain=example.org", TWO).isOk();

        assertThat(report.body())
                .isEqualTo("{\"rows\":2,\"people\":2,\"created\":2,\"updated\":0,\"unchanged\":0,\"reactivated\":0,"
                        + "\"deactivated\":0,\"dryRun\":false}");
        assertThat(coordinator.get("/api/v1/members/ada12").at("email")).isEqualTo("ada12@example.org");
    }

    @Test
    void a_dry_run_reports_and_changes_nothing() {
        TestAnswer report = coordinator.upload(IMPORT + "?dryRun=true", TWO).isOk();

        assertThat(report.at("created")).isEqualTo("2");
        assertThat(report.at("dryRun")).isEqualTo("true");
        assertThat(members()).isEqualTo("0");
    }

    @Test
    void the_media_type_may_have_parameters() {
        coordinator
                .with("Content-Type", "Text/CSV; charset=\"UTF-8\"; header=present")
                .ask("POST", IMPORT, BodyPublishers.ofString(TWO))
                .isOk();
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/json", "text/csv; charset=iso-8859-1", "text/csvx", "nonsense", "''"})
    void other_media_types_are_refused(String type) {
        coordinator
                .with("Content-Type", type)
                .ask("POST", IMPORT, BodyPublishers.ofString(TWO))
                .isRefused(415, "media-type-unsupported");
    }

    @Test
    void an_empty_file_is_refused() {
        coordinator.upload(IMPORT, "").isRefused(422, "file-empty");
        coordinator.upload(IMPORT, "crsid\n").isRefused(422, "file-empty");
    }

    @Test
    void every_problem_is_named_with_its_line_and_nothing_changes() {
        TestAnswer answer = coordinator
                .upload(IMPORT, "crsid,division\nada12,A\na b,A\nbob34,ZZ\n")
                .isRefused(422, "username-malformed");

        assertThat(answer.at("errors/0/line")).isEqualTo("3");
        assertThat(answer.at("errors/0/field")).isEqualTo("crsid");
        assertThat(answer.at("errors/0/value")).isEqualTo("a b");
        assertThat(answer.at("errors/1/line")).isEqualTo("4");
        assertThat(answer.at("errors/1/value")).isEqualTo("ZZ");
        assertThat(answer.at("detail")).contains("line 3: ", "line 4: ");
        assertThat(members()).isEqualTo("0");
    }

    @Test
    void broken_quotes_and_other_encodings_are_malformed() {
        coordinator.upload(IMPORT, "crsid\n\"ada12\n").has(400);
        coordinator
                .with("Content-Type", "text/csv")
                .ask(
                        "POST",
                        IMPORT,
                        BodyPublishers.ofByteArray("crsid\nz\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isRefused(400, "file-not-utf8");
    }

    @Test
    void a_file_that_is_too_large_is_refused_with_and_without_its_length_announced() {
        byte[] large = new byte[3_000_001];

        coordinator
                .with("Content-Type", "text/csv")
                .ask("POST", IMPORT, BodyPublishers.ofByteArray(large))
                .isRefused(413, "body-too-large");
        coordinator
                .with("Content-Type", "text/csv")
                .ask("POST", IMPORT, BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)))
                .isRefused(413, "body-too-large");
    }

    @Test
    void a_large_file_that_is_not_too_large_is_imported() {
        StringBuilder csv = new StringBuilder("crsid,surname\n");
        for (int i = 0; i < 20_000; i++) {
            csv.append("person")
                    .append(i)
                    .append(",")
                    .append("a surname that makes the row longer than it needs to be")
                    .append("\n");
        }

        TestAnswer report = coordinator.upload(IMPORT, csv.toString()).isOk();

        assertThat(report.at("created")).isEqualTo("20000");
    }

    @ParameterizedTest
    @CsvSource({
        "dryRun=perhaps, not-one-of, dryRun",
        "emailDomain=a%20b, email-domain-malformed, emailDomain",
        "maxDeactivations=many, max-deactivations-malformed, maxDeactivations",
        "maxDeactivations=101%25, max-deactivations-malformed, maxDeactivations"
    })
    void wrong_parameters_are_named(String query, String reason, String field) {
        coordinator.upload(IMPORT + "?" + query, TWO).isRefused(422, reason).naming(field);
    }

    @Test
    void too_many_deactivations_are_refused_unless_they_are_allowed() {
        coordinator.upload(IMPORT, TWO + "cleo,A\n").isOk();

        coordinator.upload(IMPORT, "crsid\nada12\n").isRefused(422, "too-many-deactivations");
        coordinator.upload(IMPORT + "?maxDeactivations=2", "crsid\nada12\n").isOk();
    }

    @Test
    void who_lacks_the_permission_imports_nothing() {
        server.as("ada").upload(IMPORT, TWO).isRefused(403, "not-permitted");
    }

    @Test
    void a_repeated_import_with_the_same_key_is_answered_again() {
        TestClient retrying = coordinator.with("Idempotency-Key", "monday");
        TestAnswer first = retrying.upload(IMPORT, TWO).isOk();

        TestAnswer again = retrying.upload(IMPORT, TWO).isOk();

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        retrying.upload(IMPORT, TWO + "cleo,A\n").isRefused(422, "idempotency-key-reused");
        retrying.upload(IMPORT + "?dryRun=true", TWO).isRefused(422, "idempotency-key-reused");
    }
}
