package org.mentorbase.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret in the link of a mail that lets its reader switch off what it tells. Only its hash is stored. */
public record UnsubscribeKey(String value) {

    private static final int BYTES = 24;

    static UnsubscribeKey random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new UnsubscribeKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 in hexadecimal; with 192 random bits, it cannot be searched. */
    String hash() {
        return Hashing.sha256().hashString(value, UTF_8).toString();
    }

    /** Never the secret, so that no log gets it by accident. */
    @Override
    public String toString() {
        return "…";
    }
}
