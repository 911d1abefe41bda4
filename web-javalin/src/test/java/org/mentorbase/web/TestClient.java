package org.mentorbase.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the server, on behalf of whoever the token belongs to. */
final class TestClient {

    private static final String JSON = "application/json";

    private final HttpClient http;
    private final URI server;
    private final Map<String, String> headers = new LinkedHashMap<>();

    TestClient(HttpClient http, URI server, @Nullable String token) {
        this.http = http;
        this.server = server;
        if (token != null) {
            headers.put("Authorization", "Bearer " + token);
        }
    }

    /** Shows no token. */
    static TestClient of(int port) {
        return new TestClient(HttpClient.newHttpClient(), URI.create("http://127.0.0.1:" + port), null);
    }

    private TestClient(TestClient other, String name, String value) {
        this.http = other.http;
        this.server = other.server;
        headers.putAll(other.headers);
        headers.put(name, value);
    }

    TestClient with(String header, String value) {
        return new TestClient(this, header, value);
    }

    TestAnswer get(String path) {
        return ask("GET", path, BodyPublishers.noBody());
    }

    TestAnswer head(String path) {
        return ask("HEAD", path, BodyPublishers.noBody());
    }

    TestAnswer post(String path, String json) {
        return with("Content-Type", headers.getOrDefault("Content-Type", JSON))
                .ask("POST", path, BodyPublishers.ofString(json));
    }

    TestAnswer post(String path) {
        return ask("POST", path, BodyPublishers.noBody());
    }

    TestAnswer put(String path, String json) {
        return with("Content-Type", headers.getOrDefault("Content-Type", JSON))
                .ask("PUT", path, BodyPublishers.ofString(json));
    }

    TestAnswer upload(String path, String csv) {
        return with("Content-Type", "text/csv").ask("POST", path, BodyPublishers.ofString(csv));
    }

    TestAnswer ask(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return TestAnswer.of(method, path, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
