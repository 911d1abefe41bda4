package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is to be told to people, before it is put into words by {@link RuleSentences}. */
public record Sentence(String key, ImmutableMap<String, Object> values) {

    public static Sentence of(String key) {
        return new Sentence(key, ImmutableMap.of());
    }

    public Sentence with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Sentence(key, ImmutableMap.copyOf(more));
    }
}
