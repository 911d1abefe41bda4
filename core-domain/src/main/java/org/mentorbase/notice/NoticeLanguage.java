package org.mentorbase.notice;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages in which notices can be written. */
public enum NoticeLanguage {
    ENGLISH(Locale.ENGLISH),
    GERMAN(Locale.GERMAN);

    static final ImmutableMap<String, NoticeLanguage> BY_CODE =
            Maps.uniqueIndex(Arrays.asList(values()), NoticeLanguage::code);

    @SuppressWarnings("ImmutableEnumChecker") // Locale is immutable
    private final Locale locale;

    NoticeLanguage(Locale locale) {
        this.locale = locale;
    }

    /** The one of that code, which must be one of them. */
    public static NoticeLanguage of(String code) {
        return Optional.ofNullable(BY_CODE.get(code)).orElseThrow();
    }

    public Locale locale() {
        return locale;
    }

    /** Of ISO 639, for example {@code en}. */
    public String code() {
        return locale.getLanguage();
    }
}
