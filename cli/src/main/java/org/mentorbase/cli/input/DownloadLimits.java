package org.mentorbase.cli.input;

import java.time.Duration;

/** How long a download may take, and how much it may bring. */
record DownloadLimits(Duration connecting, Duration total, int redirects, long bytes) {

    static final DownloadLimits USUAL =
            new DownloadLimits(Duration.ofSeconds(10), Duration.ofMinutes(10), 5, 512L * 1024 * 1024);
}
