package org.mentorbase.interchange;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import org.jspecify.annotations.Nullable;

/** Words that many may say: each is kept once. */
final class YamlWords {

    private final Interner<String> words = Interners.newStrongInterner();

    String word(YamlValue value) {
        return words.intern(value.text());
    }

    @Nullable
    String orNull(YamlMap map, String key) {
        return map.said(key).map(this::word).orElse(null);
    }
}
