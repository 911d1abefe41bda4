package org.mentorbase.cli.demo;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What a demo tells programs.
 *
 * @param http how to go on over HTTP, or null when it does not serve
 */
record DemoReport(
        String database,
        ImmutableList<Done> steps,
        DemoSummary summary,
        @Nullable Http http) {

    /** A command as it is typed, and what it answered. */
    record Done(String sentence, String command, String answer) {}

    /** @param commands that can be run as they are */
    record Http(String url, String token, ImmutableList<String> commands) {}
}
