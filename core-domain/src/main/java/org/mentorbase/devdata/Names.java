package org.mentorbase.devdata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.webhook.WebhookUrl;

/** What people are called in an export. */
public interface Names {

    /** As they are. */
    Names REAL = new Names() {

        @Override
        public List<Username> ordered(List<Username> people) {
            return people;
        }

        @Override
        public Username of(Username username) {
            return username;
        }

        @Override
        public SomeMember of(SomeMember member) {
            return member;
        }

        @Override
        public WebhookUrl of(WebhookUrl url) {
            return url;
        }

        @Override
        public @Nullable String of(@Nullable String text) {
            return text;
        }
    };

    /** In the order in which they are exported. */
    List<Username> ordered(List<Username> people);

    Username of(Username username);

    SomeMember of(SomeMember member);

    WebhookUrl of(WebhookUrl url);

    /** @param text in somebody's own words */
    @Nullable
    String of(@Nullable String text);
}
