package org.mentorbase.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorbase.cli.RunningCommand;
import org.mentorbase.cli.Shell;

class DemoTest {

    private static final Pattern CURL = Pattern.compile("curl -H 'Authorization: (Bearer \\S+)' '(http://\\S+)'");

    @TempDir
    Path home;

    @TempDir
    Path elsewhere;

    private static Shell shellIn(Path home) {
        return Shell.withoutHome().with("HOME", home.toString());
    }

    @Test
    void it_tells_the_same_story_every_time() {
        String first = shellIn(home).done("demo --no-serve").out();
        String second = shellIn(home).done("demo --no-serve").out();

        assertThat(second).isEqualTo(first);
        assertThat(first)
                .contains(
                        "189 created",
                        "14 members (186 unchanged)",
                        "Best by its objective  yes",
                        "is accepted by both",
                        "What is due next?")
                .containsPattern("Members +1\\d\\d active");
        assertThat(home.resolve(".mentorbase/demo/mail")).isDirectoryContaining("glob:**.eml");
    }

    @Test
    void each_command_that_it_shows_does_what_it_shows() throws IOException {
        JsonNode report = shellIn(home).done("demo --no-serve --json").json();
        Files.createDirectories(elsewhere.resolve(".mentorbase/demo"));
        Files.copy(home.resolve(".mentorbase/demo/members.csv"), elsewhere.resolve(".mentorbase/demo/members.csv"));

        assertThat(report.get("steps")).hasSizeGreaterThan(15).allSatisfy(step -> {
            TypedCommand typed = TypedCommand.of(step.get("command").asText());
            Shell shell = shellIn(elsewhere);
            for (Map.Entry<String, String> variable : typed.variables().entrySet()) {
                shell = shell.with(variable.getKey(), elsewhere(variable.getValue()));
            }
            String[] words = typed.words().stream().skip(1).map(this::elsewhere).toArray(String[]::new);
            assertThat(shell.runWords(words).done().out().stripTrailing())
                    .isEqualTo(step.get("answer").asText().replace(home.toString(), elsewhere.toString()));
        });
    }

    private String elsewhere(String word) {
        return word.startsWith("~/") || word.startsWith("file:~/") ? word.replace("~/", elsewhere + "/") : word;
    }

    @Test
    void it_leaves_the_database_of_the_user_alone() {
        shellIn(home).done("programmes create mine --name=Mine");
        shellIn(home)
                .with("MENTORBASE_DB", "jdbc:h2:mem:unused")
                .with("MENTORBASE_AS", "nobody")
                .done("demo --no-serve");

        assertThat(shellIn(home).done("programmes show mine").out()).contains("Mine");
        assertThat(shellIn(home).done("members list").out()).contains("There are none.");
    }

    @Test
    void it_serves_in_the_end_and_shows_requests_that_work() throws Exception {
        try (RunningCommand demo = new RunningCommand(shellIn(home), "demo")) {
            String told = demo.out().await("invitations?for=");

            Matcher curls = CURL.matcher(told);
            assertThat(curls.results().map(curl -> get(curl.group(2), curl.group(1))))
                    .hasSize(2)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200))
                    .extracting(HttpResponse::body)
                    .satisfiesExactly(
                            member -> assertThat(member).contains("\"preferredName\":"),
                            invitations -> assertThat(invitations).contains("\"state\":\"PENDING\""));

            shellIn(home).done("--db=jdbc:h2:file:~/.mentorbase/demo/db members list");
            assertThat(shellIn(home).done("demo --no-serve").out()).contains("~/.mentorbase/demo-2/db");
            assertThat(demo.interrupt()).isZero();
        }
    }

    private static HttpResponse<String> get(String url, String authorization) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                    .header("Authorization", authorization)
                    .build();
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(url, e);
        }
    }
}
