package org.mentorbase.architecture.bad.http.cli;

import io.javalin.http.Context;

/** A command that answers requests itself. */
record HandlesRequest(Context request) {}
