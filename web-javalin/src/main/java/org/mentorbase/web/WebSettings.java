package org.mentorbase.web;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;

/**
 * How the server listens, and what it puts up with.
 *
 * @param host the name or address to listen on
 * @param port 0 for any that is free
 * @param failuresPerMinute how many wrong tokens an address may show
 * @param requestsPerMinute how many requests an account may make; 0 for any number
 * @param behindProxy whether all requests come through a proxy that adds X-Forwarded-For
 * @param largestUpload of a file, in bytes
 * @param patience how long stopping waits for requests that are running
 */
public record WebSettings(
        String host,
        int port,
        int failuresPerMinute,
        int requestsPerMinute,
        boolean behindProxy,
        long largestUpload,
        Duration patience) {

    /** The largest JSON body, in bytes. */
    public static final int LARGEST_BODY = 1_000_000;

    public WebSettings {
        checkArgument(port >= 0 && port <= 65_535, "%s is not a port", port);
        checkArgument(failuresPerMinute > 0, "%s failures a minute are not possible", failuresPerMinute);
        checkArgument(requestsPerMinute >= 0, "%s requests a minute are not possible", requestsPerMinute);
    }

    public static WebSettings at(String host, int port) {
        return new WebSettings(host, port, 60, 0, false, 256_000_000, Duration.ofSeconds(10));
    }

    public WebSettings withFailuresPerMinute(int number) {
        return new WebSettings(host, port, number, requestsPerMinute, behindProxy, largestUpload, patience);
    }

    public WebSettings withRequestsPerMinute(int number) {
        return new WebSettings(host, port, failuresPerMinute, number, behindProxy, largestUpload, patience);
    }

    public WebSettings withProxy(boolean inFront) {
        return new WebSettings(host, port, failuresPerMinute, requestsPerMinute, inFront, largestUpload, patience);
    }

    public WebSettings withLargestUpload(long bytes) {
        return new WebSettings(host, port, failuresPerMinute, requestsPerMinute, behindProxy, bytes, patience);
    }

    public WebSettings withPatience(Duration duration) {
        return new WebSettings(host, port, failuresPerMinute, requestsPerMinute, behindProxy, largestUpload, duration);
    }
}
