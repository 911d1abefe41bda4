package org.mentorbase.cli.input;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.mentorbase.cli.failure.RefusedInput;
import org.mentorbase.cli.failure.Unreachable;
import org.mentorbase.cli.terminal.Visible;

/** Fetches a file from a web server, within limits; follows redirects, but never from https down to http. */
final class Download {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final DownloadLimits limits;
    private final HttpClient client;

    Download(DownloadLimits limits) {
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .connectTimeout(limits.connecting())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Without what may be secret: the user's name and password, and the query. */
    static String shown(URI url) {
        String port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return Visible.text(url.getScheme() + "://" + url.getHost() + port + url.getPath());
    }

    void fetch(URI url, Spool spool) {
        long deadline = System.nanoTime() + limits.total().toNanos();
        URI at = url;
        for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
            HttpResponse<?> answer = get(at, spool, Duration.ofNanos(deadline - System.nanoTime()));
            if (answer.statusCode() == 200) {
                return;
            }
            if (!REDIRECTS.contains(answer.statusCode())) {
                throw new Unreachable(shown(at) + " answered with status " + answer.statusCode() + " instead of 200.");
            }
            at = target(at, answer);
        }
        throw new Unreachable(shown(url) + " redirects more than " + limits.redirects() + " times.");
    }

    private static URI target(URI from, HttpResponse<?> answer) {
        String location = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new Unreachable(shown(from) + " redirects, but does not say where to."));
        URI to;
        try {
            to = from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new Unreachable(shown(from) + " redirects to something that is not a URL.", e);
        }
        String scheme = String.valueOf(to.getScheme()).toLowerCase(Locale.ROOT);
        boolean secure = "https".equalsIgnoreCase(from.getScheme());
        if (to.getHost() == null || !(scheme.equals("https") || (scheme.equals("http") && !secure))) {
            throw new Unreachable(
                    shown(from) + " redirects to " + Visible.text(scheme) + "://, which is not followed.");
        }
        return to;
    }

    private HttpResponse<?> get(URI url, Spool spool, Duration remaining) {
        try (OutputStream out = spool.openForWriting()) {
            HttpRequest request = HttpRequest.newBuilder(url)
                    .header("Accept", "text/csv, */*;q=0.5")
                    .build();
            CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(request, body(url, out));
            try {
                return answer.get(Math.max(1, remaining.toMillis()), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                answer.cancel(true);
                throw new Unreachable(
                        shown(url) + " did not send everything within " + seconds(limits.total()) + ".", e);
            } catch (ExecutionException e) {
                throw failure(url, e.getCause() == null ? e : e.getCause());
            } catch (InterruptedException e) {
                answer.cancel(true);
                Thread.currentThread().interrupt();
                throw new Unreachable("The download was interrupted.", e);
            }
        } catch (IOException e) {
            throw new Unreachable("The download could not be stored: " + e.getMessage(), e);
        }
    }

    private BodyHandler<Void> body(URI url, OutputStream out) {
        BoundedWriter writer = new BoundedWriter(shown(url), out, limits.bytes());
        return head -> head.statusCode() == 200
                ? BodySubscribers.ofByteArrayConsumer(writer)
                : BodySubscribers.replacing(null);
    }

    private RuntimeException failure(URI url, Throwable cause) {
        if (cause instanceof RefusedInput tooLarge) {
            return tooLarge;
        } else if (cause instanceof HttpTimeoutException) {
            return new Unreachable(
                    "There was no connection to " + shown(url) + " within " + seconds(limits.connecting()) + ".",
                    cause);
        } else if (Throwables.getRootCause(cause) instanceof UnresolvedAddressException) {
            return new Unreachable("There is no host called " + url.getHost() + ".", cause);
        } else if (cause instanceof ConnectException) {
            return new Unreachable("There is no connection to " + shown(url) + ": is the server running?", cause);
        } else if (cause instanceof SSLException) {
            return new Unreachable(
                    "There is no secure connection to " + shown(url) + ": " + cause.getMessage() + ".", cause);
        }
        return new Unreachable("The download of " + shown(url) + " failed: " + cause.getMessage(), cause);
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() / 1000.0 + " seconds";
    }
}
