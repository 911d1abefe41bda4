package org.mentorbase.matching.participant;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Somebody who is matched. What has not been stated is absent: no tag, no category, no ordinal, no link.
 *
 * <p>Attributes stand in maps of the JDK, which keep names and values in one array: those who rank many people spend most of their
 * time on fetching them from memory.
 *
 * @param id compared exactly; the same id on both sides is the same person
 * @param capacity how many partners the participant can take now; 0 is none
 */
public record Participant(
        String id,
        Map<String, ImmutableSet<Tag>> tags,
        Map<String, Tag> categories,
        Map<String, Integer> ordinals,
        Map<String, ImmutableSet<String>> links,
        int capacity) {

    public Participant {
        checkArgument(!id.isBlank(), "the id of a participant is blank");
        checkArgument(capacity >= 0, "%s has the capacity %s", id, capacity);
        tags = Map.copyOf(tags);
        categories = Map.copyOf(categories);
        ordinals = Map.copyOf(ordinals);
        links = Map.copyOf(links);
    }

    public static Builder called(String id) {
        return new Builder(id);
    }

    public ImmutableSet<Tag> tags(String attribute) {
        return tags.getOrDefault(attribute, ImmutableSet.of());
    }

    public Optional<Tag> category(String attribute) {
        return Optional.ofNullable(categories.get(attribute));
    }

    public OptionalInt ordinal(String attribute) {
        Integer ordinal = ordinals.get(attribute);
        return ordinal == null ? OptionalInt.empty() : OptionalInt.of(ordinal);
    }

    public ImmutableSet<String> links(String attribute) {
        return links.getOrDefault(attribute, ImmutableSet.of());
    }

    /** The capacity is 1 unless said otherwise. */
    public static final class Builder {

        private final String id;
        private final Map<String, ImmutableSet<Tag>> tags = new HashMap<>();
        private final Map<String, Tag> categories = new HashMap<>();
        private final Map<String, Integer> ordinals = new HashMap<>();
        private final Map<String, ImmutableSet<String>> links = new HashMap<>();
        private int capacity = 1;

        private Builder(String id) {
            this.id = id;
        }

        public Builder tags(String attribute, String... values) {
            return tags(attribute, List.of(values));
        }

        /** Blank values are left out. */
        public Builder tags(String attribute, Iterable<String> values) {
            tags.put(attribute, ImmutableSet.copyOf(Iterables.transform(notBlank(values), Tag::of)));
            return this;
        }

        /** The same tags may be shared by many. */
        public Builder tags(String attribute, ImmutableSet<Tag> values) {
            tags.put(attribute, values);
            return this;
        }

        public Builder tagged(String attribute, ImmutableSet<Tag> values) {
            tags.put(attribute, values);
            return this;
        }

        /** A blank value is an absent one. */
        public Builder category(String attribute, String value) {
            if (!Tag.isBlank(value)) {
                categories.put(attribute, Tag.of(value));
            }
            return this;
        }

        public Builder ordinal(String attribute, int value) {
            ordinals.put(attribute, value);
            return this;
        }

        public Builder links(String attribute, String... ids) {
            return links(attribute, List.of(ids));
        }

        public Builder links(String attribute, Iterable<String> ids) {
            links.put(attribute, ImmutableSet.copyOf(notBlank(ids)));
            return this;
        }

        public Builder capacity(int partners) {
            capacity = partners;
            return this;
        }

        public Participant build() {
            return new Participant(id, tags, categories, ordinals, links, capacity);
        }

        private static Iterable<String> notBlank(Iterable<String> values) {
            return Iterables.filter(values, value -> !Tag.isBlank(value));
        }
    }
}
