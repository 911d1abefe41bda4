package org.mentorbase.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import org.mentorbase.refusal.Problem;

/** Where a webhook is. Whether that may be connected to is decided when it is. */
public record WebhookUrl(URI value) {

    private static final int LONGEST = 2000;

    /** Refuses what is no address of HTTP, and what carries a user or a password. */
    public static WebhookUrl parse(String text) {
        try {
            URI uri = new URI(text);
            boolean isHttp = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (isHttp
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && uri.getPort() != 0
                    && uri.getPort() <= 65_535
                    && text.length() <= LONGEST) {
                return new WebhookUrl(URI.create(uri.toASCIIString()));
            }
        } catch (URISyntaxException malformed) {
            // said below
        }
        throw Problem.of(WebhookReason.WEBHOOK_URL_MALFORMED)
                .field("url")
                .value(text)
                .with("longest", LONGEST)
                .refusal();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
