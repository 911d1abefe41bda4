package org.mentorbase.webhook;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * A message to an endpoint.
 *
 * @param id the same for every attempt
 * @param at when this attempt is made
 */
public record Posting(URI url, String id, Instant at, Payload payload, ImmutableList<SigningSecret> secrets) {

    /** By every secret that is valid, as the header {@code webhook-signature} has it. */
    public String signature(String body) {
        return secrets.stream().map(secret -> secret.sign(id, at, body)).collect(Collectors.joining(" "));
    }
}
