package org.mentorbase.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentorbase.fixture.Refused.assertRefused;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningTest {

    private static final WebhookId ID = new WebhookId(7);
    private static final SigningSecret SECRET = SigningSecret.random(new SecureRandom());

    /** The examples of Standard Webhooks' own libraries and of Svix's documentation. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw | msg_p5jXN8AQM9LWM0D4loKWxJek | 1614265330 | {"test": 2432232314}                           | g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
                    plJ3nmyCDGBKInavdOK15jsl         | msg_loFOjxBNrRLzqYUf         | 1731705121 | {"event_type":"ping","data":{"success":true}} | rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=
                    """)
    void signatures_are_those_of_the_standard(String secret, String id, long at, String body, String signature) {
        assertThat(new SigningSecret("whsec_" + secret).sign(id, Instant.ofEpochSecond(at), body))
                .isEqualTo("v1," + signature);
    }

    @Test
    void a_secret_is_long_and_does_not_show() {
        assertThat(Base64.getDecoder().decode(SECRET.value().substring("whsec_".length())))
                .hasSize(32);
        assertThat(SECRET.toString()).isEqualTo("whsec_…");
    }

    @Test
    void a_sealed_secret_is_opened_with_the_same_key_for_the_same_webhook() {
        SecretKeeper keeper = SecretKeeper.withKey(key(1));
        String sealed = keeper.seal(SECRET, ID);

        assertThat(sealed).isNotEqualTo(keeper.seal(SECRET, ID));
        assertThat(new String(Base64.getDecoder().decode(sealed), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("whsec");
        assertThat(SecretKeeper.withKey(key(1)).open(sealed, ID)).contains(SECRET);
        assertThat(SecretKeeper.withKey(key(2)).open(sealed, ID)).isEmpty();
        assertThat(keeper.open(sealed, new WebhookId(8))).isEmpty();
        assertThat(SecretKeeper.WITHOUT_KEY.open(sealed, ID)).isEmpty();
    }

    @Test
    void without_a_key_nothing_is_sealed() {
        assertRefused(WebhookReason.SECRET_KEY_MISSING, () -> SecretKeeper.WITHOUT_KEY.seal(SECRET, ID));
    }

    @Test
    void a_key_has_32_bytes_and_is_not_shown() {
        assertThatThrownBy(() -> SecretKeeper.withKey("c2hvcnQ="))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("c2hvcnQ");
        assertThatThrownBy(() -> SecretKeeper.withKey("no base64!"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("base64!");
    }

    static String key(int filledWith) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) filledWith);
        return Base64.getEncoder().encodeToString(key);
    }
}
