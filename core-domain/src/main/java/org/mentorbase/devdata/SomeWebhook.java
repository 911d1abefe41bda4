package org.mentorbase.devdata;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Location;
import org.mentorbase.webhook.WebhookUrl;

/**
 * A webhook. It gets a secret of its own, which is told when it is loaded, and is told of what happens after that.
 *
 * @param types of the events it is told of; empty for all
 */
public record SomeWebhook(
        @Nullable Location at,
        WebhookUrl url,
        @Nullable ImmutableSet<String> types,
        @Nullable Boolean enabled) implements Thing {

    public static SomeWebhook aWebhook(String url, String... types) {
        return new SomeWebhook(null, WebhookUrl.parse(url), ImmutableSet.copyOf(types), null);
    }

    public SomeWebhook disabled() {
        return new SomeWebhook(at, url, types, false);
    }

    @Override
    public Kind kind() {
        return Kind.WEBHOOK;
    }

    @Override
    public String named() {
        return "webhook " + url;
    }

    ImmutableSet<String> typesOrUsual() {
        return types == null ? ImmutableSet.of() : types;
    }

    boolean isEnabled() {
        return enabled == null || enabled;
    }
}
