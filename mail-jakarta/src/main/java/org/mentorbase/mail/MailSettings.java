package org.mentorbase.mail;

import org.jspecify.annotations.Nullable;

/**
 * Where mail goes, and in whose name.
 *
 * @param target {@code print:}, {@code file:DIR}, {@code smtp://[USER@]HOST[:PORT]}, {@code smtps://…}; see {@link Mailers}
 * @param from the sender, for example {@code Mentoring <mentoring@example.org>}; needed for SMTP
 * @param user whom to sign in as, unless the target says; null for nobody
 * @param password never part of the target, which is shown when something is wrong
 */
public record MailSettings(
        String target,
        @Nullable String from,
        @Nullable String user,
        @Nullable String password) {

    @Override
    public String toString() {
        return "mail to " + target;
    }
}
