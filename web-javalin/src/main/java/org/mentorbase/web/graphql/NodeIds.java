package org.mentorbase.web.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** Ids that are unique over all types. */
final class NodeIds {

    private NodeIds() {}

    static String of(String type, String... names) {
        String text = type + ":" + String.join(":", names);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
