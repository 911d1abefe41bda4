package org.mentorbase.webhook;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mentorbase.refusal.Problem;

/** What has become of telling an endpoint of an event. */
public enum DeliveryState {
    WAITING,
    DELIVERED,
    /** Tried too often. */
    FAILED;

    /** As people type it, for example {@code waiting}; refuses what is no state. */
    public static DeliveryState parse(String text) {
        return Arrays.stream(values())
                .filter(state -> state.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> Problem.of(WebhookReason.DELIVERY_STATE_UNKNOWN)
                        .field("state")
                        .value(text)
                        .with(
                                "known",
                                Arrays.stream(values())
                                        .map(state -> state.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")))
                        .refusal());
    }
}
