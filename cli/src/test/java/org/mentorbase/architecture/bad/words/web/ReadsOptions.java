package org.mentorbase.architecture.bad.words.web;

import picocli.CommandLine;

/** A route with options. */
record ReadsOptions(CommandLine options) {}
