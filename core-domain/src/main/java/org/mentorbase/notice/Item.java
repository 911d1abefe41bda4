package org.mentorbase.notice;

import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that a notice tells.
 *
 * @param code what its words are called
 * @param values of the names in them
 * @param quote what somebody said about it, or null
 * @param calendar what it is in a calendar, or null
 */
record Item(
        String code,
        ImmutableMap<String, String> values,
        @Nullable String quote,
        @Nullable CalendarEntry calendar) {}
