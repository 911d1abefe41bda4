package org.mentorbase.architecture.bad.now;

import java.time.Instant;

/** Decides by a clock that nobody can set. */
final class LooksAtWatch {

    Instant time() {
        return Instant.now();
    }
}
