package org.mentorbase.invitation;

import org.jspecify.annotations.Nullable;

/** What the two parties have answered so far; null for not yet. */
public record Responses(@Nullable Response mentor, @Nullable Response mentee) {

    public static final Responses NONE = new Responses(null, null);
    public static final Responses BOTH_ACCEPT = new Responses(Response.ACCEPT, Response.ACCEPT);

    @Nullable
    Response of(Party party) {
        return party == Party.MENTOR ? mentor : mentee;
    }

    Responses with(Party party, Response response) {
        return party == Party.MENTOR ? new Responses(response, mentee) : new Responses(mentor, response);
    }
}
