package org.mentorbase.notice;

import org.jspecify.annotations.Nullable;

/**
 * What mails are written on.
 *
 * @param url where people reach this installation, without a slash at the end; null where they do not: then mails have no
 *     links
 */
public record Stationery(Templates templates, @Nullable String url) {

    /** With the templates that are built in, and no links. */
    public static final Stationery PLAIN = new Stationery(new BuiltInTemplates(), null);

    private static final UnsubscribeKey EXAMPLE = new UnsubscribeKey("EXAMPLE");

    /** Where the holder of the key can switch off what it is for; null where there are no links. */
    @Nullable
    String link(UnsubscribeKey key) {
        return url == null ? null : url + "/unsubscribe/" + key.value();
    }

    /** As such a link looks, without the secret that only the mail has. */
    @Nullable
    String exampleOfLink() {
        return link(EXAMPLE);
    }
}
