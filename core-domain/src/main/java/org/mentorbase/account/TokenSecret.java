package org.mentorbase.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret that its holder shows. Only its hash is stored; with 256 random bits, a plain SHA-256 cannot be searched.
 */
public record TokenSecret(String value) {

    private static final String PREFIX = "mb_";
    private static final int BYTES = 32;

    public static TokenSecret random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new TokenSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 in hexadecimal. */
    public String hash() {
        return Hashing.sha256().hashString(value, UTF_8).toString();
    }

    /** Never the secret, so that no log gets it by accident. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
