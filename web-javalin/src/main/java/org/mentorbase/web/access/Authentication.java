package org.mentorbase.web.access;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.javalin.http.Context;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mentorbase.account.AccountReason;
import org.mentorbase.account.Authenticating;
import org.mentorbase.account.TokenSecret;
import org.mentorbase.actor.Actor;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.web.problem.WebReason;

/**
 * Finds out who asks. An address from which too many tokens were wrong has to wait; but not those of its callers whose
 * token was right before, because a whole department may share one address.
 */
public final class Authentication {

    private static final Pattern BEARER = Pattern.compile("[Bb][Ee][Aa][Rr][Ee][Rr] +([\\x21-\\x7E]+) *");
    private static final int MOST_REMEMBERED = 50_000;

    private final Authenticating authenticating;
    private final boolean limited;
    private final boolean behindProxy;
    private final RequestLimits failures;
    private final RequestLimits requests;
    private final Cache<String, Boolean> knownHashes =
            CacheBuilder.newBuilder().maximumSize(MOST_REMEMBERED).build();

    /**
     * @param failuresPerMinute of each address
     * @param requestsPerMinute of each account; 0 for any number
     * @param behindProxy whether all requests come through a proxy that adds X-Forwarded-For
     */
    public Authentication(
            Authenticating authenticating, int failuresPerMinute, int requestsPerMinute, boolean behindProxy) {
        this.authenticating = authenticating;
        this.limited = requestsPerMinute > 0;
        this.behindProxy = behindProxy;
        this.failures = new RequestLimits(failuresPerMinute, WebReason.TOO_MANY_FAILURES);
        this.requests = new RequestLimits(Math.max(1, requestsPerMinute), WebReason.TOO_MANY_REQUESTS);
    }

    /** Refuses whoever shows no valid token, and who asks too often. */
    public Actor authenticate(Context context) {
        String address = address(context);
        Actor actor = authenticate(context.header("Authorization"), address);
        if (limited) {
            requests.count(actor.username().value());
        }
        return actor;
    }

    private Actor authenticate(@Nullable String header, String address) {
        Matcher bearer = BEARER.matcher(header == null ? "" : header);
        if (!bearer.matches()) {
            failures.count(address);
            throw Refusal.of(AccountReason.TOKEN_MISSING);
        }
        TokenSecret secret = new TokenSecret(bearer.group(1));
        String hash = secret.hash();
        if (knownHashes.getIfPresent(hash) == null) {
            failures.check(address);
        }
        try {
            Actor actor = authenticating.authenticate(secret);
            knownHashes.put(hash, true);
            return actor;
        } catch (Refusal refusal) {
            knownHashes.invalidate(hash);
            failures.count(address);
            throw refusal;
        }
    }

    /** Behind a proxy, the last address in X-Forwarded-For is the one that the proxy saw; those before it anybody can invent. */
    private String address(Context context) {
        String forwarded = behindProxy ? context.header("X-Forwarded-For") : null;
        return forwarded == null
                ? context.req().getRemoteAddr()
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
