package org.mentorbase.webhook;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;

/** Makes messages that endpoints can verify. */
record Signing(SecretKeeper keeper) {

    static final String UNREADABLE = "The secret of the webhook cannot be read: it was stored with another"
            + " MENTORBASE_SECRET_KEY. Set that, or rotate the secret.";

    /** Empty when the present secret cannot be read. */
    Optional<Posting> posting(Webhook webhook, String id, Payload payload, Instant now) {
        ImmutableList<SigningSecret> secrets = webhook.secrets().valid(now).stream()
                .flatMap(stored -> keeper.open(stored, webhook.id()).stream())
                .collect(ImmutableList.toImmutableList());
        return keeper.open(webhook.secrets().current(), webhook.id())
                .map(current -> new Posting(webhook.url().value(), id, now, payload, secrets));
    }
}
