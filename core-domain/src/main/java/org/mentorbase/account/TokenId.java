package org.mentorbase.account;

import static com.google.common.base.Preconditions.checkArgument;

import org.mentorbase.refusal.Ids;

public record TokenId(long value) {

    public TokenId {
        checkArgument(value > 0, "token id %s is not positive", value);
    }

    /** Refuses text that is no number as malformed, and a number that can be no id as unknown. */
    public static TokenId parse(String text) {
        return new TokenId(Ids.parse(text, AccountReason.TOKEN_ID_MALFORMED, AccountReason.TOKEN_UNKNOWN));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
