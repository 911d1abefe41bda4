package org.mentorbase.web;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;

/** Makes a request of an operation that is mostly, but not quite, what its contract asks for. */
final class RandomRequest {

    private static final Pattern IN_BRACES = Pattern.compile("\\{(\\w+)}");

    private static final ImmutableList<String> VALUES = ImmutableList.of(
            "ada",
            "bob",
            "cleo",
            "nobody",
            "ADA",
            "main",
            "none",
            "1",
            "10",
            "11",
            "12",
            "-1",
            "0",
            "3601",
            "45",
            "9223372036854775807",
            "9223372036854775808",
            "1e400",
            "true",
            "false",
            "null",
            "ACCEPT",
            "DECLINE",
            "2026-03-02",
            "2026-02-30",
            "9999-12-31",
            "",
            " ",
            "*",
            "\"",
            "\\",
            "'",
            "'; DROP TABLE member; --",
            "%",
            "_",
            "\u0000",
            "\u0007",
            "\u202e",
            "\uFFFF",
            "é",
            "e\u0301",
            "ß",
            "İ",
            "😀",
            "\ud800",
            "a b",
            "a/b",
            "..",
            "a;b=c",
            "<script>",
            "{}",
            "[]",
            "${jndi:x}",
            "\r\nX-Injected: 1",
            "operator",
            "x".repeat(300),
            "A".repeat(5_000));

    private static final ImmutableList<String> PEOPLE = ImmutableList.of("ada", "bob", "cleo", "dan");

    /** JSON that fits the field of that name, or text that fits the parameter. */
    private static final ImmutableMap<String, ImmutableList<String>> FITTING =
            ImmutableMap.<String, ImmutableList<String>>builder()
                    .put("username", PEOPLE)
                    .put("mentor", PEOPLE)
                    .put("mentee", PEOPLE)
                    .put("for", PEOPLE)
                    .put("about", PEOPLE)
                    .put("manager", PEOPLE)
                    .put("programme", ImmutableList.of("main"))
                    .put("key", ImmutableList.of("main", "a", "b", "c"))
                    .put(
                            "id",
                            IntStream.rangeClosed(1, 20)
                                    .mapToObj(Integer::toString)
                                    .collect(toImmutableList()))
                    .put("heldOn", ImmutableList.of("2026-03-02"))
                    .put("durationMinutes", ImmutableList.of("1", "45", "3600"))
                    .put("response", ImmutableList.of("ACCEPT", "DECLINE"))
                    .put("secondOnDate", ImmutableList.of("true", "false"))
                    .put("seekingMentor", ImmutableList.of("true", "false"))
                    .put("capacity", ImmutableList.of("0", "1", "1000"))
                    .put("changeTrack", ImmutableList.of("1", "5"))
                    .put("interests", ImmutableList.of("[]", "[\"cars\"]"))
                    .put("active", ImmutableList.of("true", "false"))
                    .put("limit", ImmutableList.of("1", "1000"))
                    .put("since", ImmutableList.of("0", "3"))
                    .put("startsOn", ImmutableList.of("2026-03-02"))
                    .buildOrThrow();

    private static final ImmutableList<String> JSON = ImmutableList.of(
            "null",
            "true",
            "7",
            "-0",
            "1.5",
            "1e999",
            "\"\"",
            "[]",
            "{}",
            "[null]",
            "[\"a\",\"b\"]",
            "[[[]]]",
            "{\"a\":{\"b\":[]}}",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "nul",
            "NaN",
            "\"",
            "00",
            "[1,",
            "2147483648");

    private static final ImmutableList<String> TAGS = ImmutableList.of(
            "*",
            "\"1\"",
            "\"0\"",
            "W/\"1\"",
            "\"1\", \"2\"",
            "1",
            "\"",
            "\"é\"",
            "",
            ",,,",
            "\"99999999999999999999\"");

    private static final ImmutableList<String> MEDIA_TYPES = ImmutableList.of(
            "application/json",
            "application/json",
            "application/json",
            "text/csv",
            "text/csv",
            "text/plain",
            "",
            "application/json;charset=utf-16",
            "application/json;charset=nonsense",
            ";",
            "multipart/form-data");

    private final RandomGenerator random;
    private final ImmutableList<String> tokens;
    private final Contract contract;

    RandomRequest(RandomGenerator random, List<Operation> operations, ImmutableList<String> tokens) {
        this.random = random;
        this.tokens = tokens;
        this.contract = operations.get(random.nextInt(operations.size())).contract();
    }

    /** In ISO-8859-1, so that every character is a byte. */
    String text() {
        String method = rarely() ? oneOf(List.of("PUT", "POST", "HEAD", "OPTIONS", "PATCH", "get")) : contract.method();
        String body = method.equals("GET") || method.equals("HEAD") ? "" : damaged(body());
        StringBuilder request = new StringBuilder();
        request.append(method).append(' ').append(damaged(path() + query())).append(" HTTP/1.1\r\n");
        request.append("Host: test\r\nConnection: close\r\n");
        if (!rarely()) {
            request.append("Authorization: Bearer ").append(oneOf(tokens)).append("\r\n");
        }
        maybeHeader(request, "If-Match", oneOf(TAGS));
        maybeHeader(request, "If-None-Match", oneOf(TAGS));
        maybeHeader(request, "Idempotency-Key", oneOf(List.of("a", "b", "c", "a b", "", "x".repeat(500))));
        maybeHeader(request, oneOf(VALUES), oneOf(VALUES));
        if (!body.isEmpty()) {
            String usual = contract.upload() == null ? "application/json" : contract.upload();
            request.append("Content-Type: ")
                    .append(rarely() ? oneOf(MEDIA_TYPES) : usual)
                    .append("\r\n");
            request.append("Content-Length: ")
                    .append(rarely() ? random.nextInt(100) : body.length())
                    .append("\r\n");
        }
        return new String(request.append("\r\n").append(body).toString().getBytes(ISO_8859_1), ISO_8859_1);
    }

    private String path() {
        return IN_BRACES
                .matcher(contract.path())
                .replaceAll(found -> Matcher.quoteReplacement(encoded(found.group(1))));
    }

    private String query() {
        StringBuilder query = new StringBuilder();
        for (Parameter parameter : contract.query()) {
            if (random.nextInt(3) == 0) {
                query.append(query.isEmpty() ? "?" : "&")
                        .append(parameter.name())
                        .append('=')
                        .append(encoded(parameter.name()));
            }
        }
        return rarely() ? query + "&" + encoded("") + "=" + encoded("") : query.toString();
    }

    private String encoded(String name) {
        String value = fits() ? oneOf(FITTING.getOrDefault(name, VALUES)) : oneOf(VALUES);
        return rarely()
                ? value.replaceAll("[\\s\u0000]", "")
                : URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }

    private String body() {
        if (contract.upload() != null) {
            return bytes("crsid,division,arrived,pref_name\n" + cell() + "," + cell() + "," + cell() + "," + cell()
                    + "\n" + cell() + ",A,Yes," + cell() + "\n");
        } else if (contract.body() == null) {
            return rarely() ? oneOf(JSON) : "";
        }
        StringBuilder body = new StringBuilder("{");
        for (RecordComponent component : contract.body().type().getRecordComponents()) {
            if (random.nextInt(4) > 0) {
                body.append(body.length() > 1 ? "," : "")
                        .append('"')
                        .append(component.getName())
                        .append("\":")
                        .append(value(component));
            }
        }
        return bytes(body + (rarely() ? ",\"" + oneOf(VALUES) + "\":1}" : "}"));
    }

    private String value(RecordComponent component) {
        ImmutableList<String> fitting = FITTING.get(component.getName());
        if (fitting != null && fits()) {
            String value = oneOf(fitting);
            return isText(component) ? "\"" + value + "\"" : value;
        }
        return random.nextInt(3) == 0
                ? oneOf(JSON)
                : "\"" + oneOf(VALUES).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static boolean isText(RecordComponent component) {
        return !Set.of(Integer.class, Boolean.class, List.class).contains(component.getType());
    }

    private String cell() {
        String value = fits() ? oneOf(PEOPLE) : oneOf(VALUES);
        return rarely() ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }

    /** Now and then with a character too many, one too few, or another one. */
    private String damaged(String text) {
        if (text.isEmpty() || random.nextInt(10) > 0) {
            return text;
        }
        int at = random.nextInt(text.length());
        String other = random.nextBoolean() ? "" : Character.toString((char) random.nextInt(256));
        return text.substring(0, at) + other + text.substring(at + random.nextInt(2));
    }

    private void maybeHeader(StringBuilder request, String name, String value) {
        if (rarely()) {
            request.append(bytes(name)).append(": ").append(bytes(value)).append("\r\n");
        }
    }

    private static String bytes(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    private boolean fits() {
        return random.nextInt(4) > 0;
    }

    private boolean rarely() {
        return random.nextInt(12) == 0;
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
