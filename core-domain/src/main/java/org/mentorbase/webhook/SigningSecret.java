package org.mentorbase.webhook;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;

/**
 * What an endpoint recognises us by.
 *
 * @param value {@code whsec_} and the secret in Base64
 * @see <a href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">Standard Webhooks</a>
 */
public record SigningSecret(String value) {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;

    public SigningSecret {
        checkArgument(value.startsWith(PREFIX), "no signing secret");
    }

    static SigningSecret random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SigningSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /** The signature, of version 1, of a message. */
    String sign(String id, Instant at, String body) {
        byte[] key = Base64.getDecoder().decode(value.substring(PREFIX.length()));
        String signed = id + "." + at.getEpochSecond() + "." + body;
        byte[] signature = Hashing.hmacSha256(key).hashString(signed, UTF_8).asBytes();
        return "v1," + Base64.getEncoder().encodeToString(signature);
    }

    /** Never the secret, so that no log gets it by accident. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
