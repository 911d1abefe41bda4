package org.mentorbase.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is delivered, in a process of its own. */
class JarIT {

    private static final Path JAR = Path.of("target", "mentorbase.jar");

    @TempDir
    Path home;

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HOME", home.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("MENTORBASE_") || name.startsWith("JAVA_TOOL"));
        return builder.redirectError(home.resolve("err").toFile()).start();
    }

    private String run(int exitCode, String input, String... words) throws IOException, InterruptedException {
        Process process = start(words);
        process.outputWriter(UTF_8).append(input).close();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as("%s%s", out, err()).isEqualTo(exitCode);
        return out;
    }

    private String err() throws IOException {
        return Files.readString(home.resolve("err"));
    }

    @Test
    void it_runs_without_saying_anything_that_was_not_asked_for() throws Exception {
        run(0, "crsid,surname\nab123,Müller\n", "members", "import");

        assertThat(err()).isEmpty();
        assertThat(run(0, "", "members", "show", "ab123", "--json")).contains("\"surname\":\"Müller\"");
        assertThat(err()).isEmpty();
    }

    @Test
    void it_knows_its_version() throws Exception {
        assertThat(run(0, "", "--version")).matches("mentorbase \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void exit_codes_reach_the_caller() throws Exception {
        run(2, "", "members");
        run(3, "", "members", "show", "nobody");
        run(1, "", "members", "import", "nowhere.csv");
        assertThat(err()).isEqualToIgnoringNewLines("mentorbase: There is no file nowhere.csv.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void it_serves_beside_other_commands_and_ends_in_order_when_told_to() throws Exception {
        Process serving = start("serve", "--port=0");
        try (BufferedReader out = serving.inputReader(UTF_8)) {
            String url = out.readLine().replaceAll("Serving on (\\S+)\\. .*", "$1");

            run(0, "crsid\nab123\n", "members", "import");
            String token = run(0, "", "tokens", "create", "operator")
                    .lines()
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/v1/members/ab123"))
                    .header("Authorization", "Bearer " + token)
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);

            serving.destroy();
            assertThat(serving.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(serving.exitValue()).isZero();
        } finally {
            serving.destroyForcibly();
        }
        assertThat(run(0, "", "members", "list")).contains("ab123");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_is_not_read_to_the_end_is_no_reason_to_complain() throws Exception {
        String people = "crsid\n" + "u%05d\n".repeat(20_000).formatted(numbers(20_000));
        run(0, people, "members", "import");
        Process listing = start("members", "list");
        listing.inputReader(UTF_8).readLine();
        listing.getInputStream().close();

        assertThat(listing.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(err()).isEmpty();
    }

    private static Object[] numbers(int count) {
        return IntStream.range(0, count).boxed().toArray();
    }
}
