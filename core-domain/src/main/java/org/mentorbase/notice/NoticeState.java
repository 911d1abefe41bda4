package org.mentorbase.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mentorbase.refusal.Problem;

public enum NoticeState {
    /** Will be sent, or tried again, when its time comes. */
    WAITING,
    SENT,
    /** Was tried as often as is worth it, or refused for good; waits for somebody to retry or cancel it. */
    PARKED,
    /** Is not sent: somebody cancelled it, or there was nothing left to tell. */
    CANCELLED;

    /** As people type it, for example {@code waiting}; refuses what is no state. */
    public static NoticeState parse(String text) {
        return Arrays.stream(values())
                .filter(state -> state.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> Problem.of(NoticeReason.NOTICE_STATE_UNKNOWN)
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
