package org.mentorbase.courier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.mentorbase.webhook.Courier;
import org.mentorbase.webhook.Payload;
import org.mentorbase.webhook.Posting;

/**
 * Posts a message over a connection of its own, and reads no more of the answer than its status (RFC 9112): redirects are not
 * followed, and nothing that an endpoint answers is kept. An HTTP client of the JDK looks names up itself, after any check.
 */
public final class HttpCourier implements Courier {

    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(15);
    private static final int LONGEST_LINE = 8192;
    private static final int MOST_LINES = 200;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
    private static final int GONE = 410;

    private final Connecting connecting;
    private final Function<Payload, String> json;
    private final Duration patience;

    /** @param json how a message is written */
    public HttpCourier(AddressGuard guard, Function<Payload, String> json) {
        this(guard, InetAddress::getAllByName, json, USUAL_PATIENCE);
    }

    HttpCourier(AddressGuard guard, Connecting.Lookup lookup, Function<Payload, String> json, Duration patience) {
        this.connecting = new Connecting(guard, lookup, (SSLSocketFactory) SSLSocketFactory.getDefault());
        this.json = json;
        this.patience = patience;
    }

    @Override
    public Outcome post(Posting posting) {
        Deadline deadline = Deadline.in(patience);
        try (Socket socket = connecting.to(posting.url(), deadline)) {
            OutputStream out = socket.getOutputStream();
            out.write(request(posting));
            out.flush();
            return outcome(status(socket, deadline));
        } catch (Connecting.Refused refused) {
            return Outcome.failed(String.valueOf(refused.getMessage()));
        } catch (UnknownHostException unknown) {
            return Outcome.failed("The name " + posting.url().getHost() + " is not known.");
        } catch (SocketTimeoutException late) {
            return Outcome.failed("It did not answer within " + patience.toMillis() + " ms.");
        } catch (EOFException closed) {
            return Outcome.failed("It closed the connection without an answer.");
        } catch (SSLException untrusted) {
            return Outcome.failed("There is no trustworthy connection: " + oneLine(untrusted));
        } catch (IOException failure) {
            return Outcome.failed("It cannot be reached: " + oneLine(failure));
        }
    }

    private byte[] request(Posting posting) {
        URI url = posting.url();
        String body = json.apply(posting.payload());
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String target = url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
        String port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return String.join(
                        "\r\n",
                        "POST " + target + " HTTP/1.1",
                        "Host: " + url.getHost() + port,
                        "User-Agent: Mentorbase",
                        "Content-Type: application/json",
                        "Content-Length: " + body.getBytes(UTF_8).length,
                        "Connection: close",
                        "webhook-id: " + posting.id(),
                        "webhook-timestamp: " + posting.at().getEpochSecond(),
                        "webhook-signature: " + posting.signature(body),
                        "",
                        body)
                .getBytes(UTF_8);
    }

    private static Outcome outcome(int status) {
        String answered = "It answered " + status + ".";
        if (status >= 200 && status < 300) {
            return Outcome.DONE;
        } else if (status == GONE) {
            return new Outcome(Result.GONE, answered);
        }
        return Outcome.failed(
                status >= 300 && status < 400
                        ? "It answered " + status + ", and redirections are not followed."
                        : answered);
    }

    /** Of the final answer: those before it, like 103, are passed over. */
    private static int status(Socket socket, Deadline deadline) throws IOException {
        InputStream in = socket.getInputStream();
        for (int line = 0; line < MOST_LINES; line++) {
            Matcher status = STATUS.matcher(line(in, socket, deadline));
            if (status.matches() && !status.group(1).startsWith("1")) {
                return Integer.parseInt(status.group(1));
            } else if (line == 0 && !status.matches()) {
                break;
            }
        }
        throw new IOException("what answers does not speak HTTP/1.1");
    }

    private static String line(InputStream in, Socket socket, Deadline deadline) throws IOException {
        byte[] bytes = new byte[LONGEST_LINE];
        for (int length = 0; length < LONGEST_LINE; length++) {
            socket.setSoTimeout(deadline.millisLeft());
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            } else if (next == '\n') {
                return CharMatcher.is('\r').trimTrailingFrom(new String(bytes, 0, length, ISO_8859_1));
            }
            bytes[length] = (byte) next;
        }
        throw new IOException("the answer has a line that is too long");
    }

    private static String oneLine(IOException failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).trimAndCollapseFrom(message, ' ');
    }
}
