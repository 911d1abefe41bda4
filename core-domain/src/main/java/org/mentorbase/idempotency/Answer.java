package org.mentorbase.idempotency;

import com.google.common.collect.ImmutableMap;

/** What was answered to a request: its status, its headers and its body. */
public record Answer(int status, ImmutableMap<String, String> headers, String body) {}
