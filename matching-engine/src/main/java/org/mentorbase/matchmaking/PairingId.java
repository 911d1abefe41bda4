package org.mentorbase.matchmaking;

import static com.google.common.base.Preconditions.checkArgument;

import org.mentorbase.refusal.Ids;

public record PairingId(long value) {

    public PairingId {
        checkArgument(value > 0, "pairing id %s is not positive", value);
    }

    /** Refuses text that is no number as malformed, and a number that can be no id as unknown. */
    public static PairingId parse(String text) {
        return new PairingId(Ids.parse(text, PairingReason.PAIRING_ID_MALFORMED, PairingReason.PAIRING_UNKNOWN));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
