package org.mentorbase.idempotency;

import java.time.Instant;
import org.mentorbase.actor.Username;

/**
 * An answer that is given again when its request is repeated.
 *
 * @param key chosen by the client; each username has its own keys
 * @param request a digest of what was asked for, so that the key is not taken for another request's
 */
public record RememberedAnswer(Username username, String key, String request, Answer answer, Instant at) {}
