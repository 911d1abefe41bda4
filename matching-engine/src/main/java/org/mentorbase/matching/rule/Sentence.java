package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableMap;

/** What is to be told to people, before it is put into words by {@link RuleSentences}. */
public record Sentence(String key, ImmutableMap<String, Object> values) {

    public static Sentence of(String key) {
        return new Sentence(key, ImmutableMap.of());
    }

    public Sentence with(String name, Object value) {
        return new Sentence(
                key,
                ImmutableMap.<String, Object>builderWithExpectedSize(values.size() + 1)
                        .putAll(values)
                        .put(name, value)
                        .buildKeepingLast());
    }

    /** Empty where nothing was said. */
    Object value(String name) {
        return values.getOrDefault(name, "");
    }
}
