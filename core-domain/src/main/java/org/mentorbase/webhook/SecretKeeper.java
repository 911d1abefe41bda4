package org.mentorbase.webhook;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Refusal;

/**
 * Seals secrets, so that who reads the database or a backup does not have them: AES-256 in Galois/counter mode, with a random
 * nonce of 96 bits before the cipher text (NIST SP 800-38D).
 */
public final class SecretKeeper {

    /** Has no key: refuses to seal, and opens nothing. */
    public static final SecretKeeper WITHOUT_KEY = new SecretKeeper(null);

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final @Nullable SecretKey key;
    private final SecureRandom random = new SecureRandom();

    private SecretKeeper(@Nullable SecretKey key) {
        this.key = key;
    }

    /**
     * @param key 32 bytes in Base64
     * @throws IllegalArgumentException that does not show it
     */
    public static SecretKeeper withKey(String key) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(key.strip());
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("The key is not in Base64.");
        }
        checkArgument(bytes.length == KEY_BYTES, "The key has %s bytes, not %s.", bytes.length, KEY_BYTES);
        return new SecretKeeper(new SecretKeySpec(bytes, "AES"));
    }

    /** @param owner whose secret it is: it is opened for the same only */
    String seal(SigningSecret secret, WebhookId owner) {
        if (key == null) {
            throw Refusal.of(WebhookReason.SECRET_KEY_MISSING);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] cipherText = cipher(Cipher.ENCRYPT_MODE, key, nonce, owner)
                    .doFinal(secret.value().getBytes(UTF_8));
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipherText.length);
            System.arraycopy(cipherText, 0, sealed, NONCE_BYTES, cipherText.length);
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty when it was sealed with another key or for another owner. */
    Optional<SigningSecret> open(String sealed, WebhookId owner) {
        if (key == null) {
            return Optional.empty();
        }
        byte[] bytes = Base64.getDecoder().decode(sealed);
        try {
            byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
            byte[] secret = cipher(Cipher.DECRYPT_MODE, key, nonce, owner)
                    .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return Optional.of(new SigningSecret(new String(secret, UTF_8)));
        } catch (GeneralSecurityException otherKey) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, WebhookId owner)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(("webhook " + owner).getBytes(UTF_8));
        return cipher;
    }
}
