package org.mentorbase.event;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.mentorbase.actor.Username;

/**
 * What an event says has changed. Each feature has a class that makes the changes it knows.
 *
 * @param type a past tense in lower-case words joined by hyphens, for example {@code invitation-accepted}
 * @param about whom it concerns, the mentor before the mentee: at most two people
 * @param data references and values of closed sets: strings, whole numbers, booleans and lists of strings; never a name, an
 *     address or free text, so that a person can be erased without touching the log
 */
public record Change(String type, ImmutableList<Username> about, ImmutableMap<String, Object> data) {

    public Change {
        checkArgument(about.size() <= 2, "a change is about at most two people, not %s", about);
    }

    public static Change of(String type, Username... about) {
        return new Change(type, ImmutableList.copyOf(about), ImmutableMap.of());
    }

    public Change with(String name, Object value) {
        return new Change(
                type,
                about,
                ImmutableMap.<String, Object>builder()
                        .putAll(data)
                        .put(name, value)
                        .buildOrThrow());
    }
}
