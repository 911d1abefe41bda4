package org.mentorbase.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Asks a server on this machine for one member after another, over connections that stay open. Little more than sockets, so
 * that it leaves the processors to the server.
 */
final class LoadGenerator {

    static final int CONNECTIONS = 16;

    private static final long LONGEST_IN_SECONDS = 20;

    private final int port;
    private final List<byte[]> requests;

    LoadGenerator(int port, String token, List<String> usernames) {
        this.port = port;
        this.requests = usernames.stream()
                .map(username -> ("GET /api/v1/members/" + username + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                                + "\r\nAuthorization: Bearer " + token + "\r\nAccept: application/json\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII))
                .toList();
    }

    /** Returns how many requests were answered in a second. Ends after so many of them, or after some seconds. */
    double requestsPerSecond(int count) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Callable<Integer>> clients = new ArrayList<>();
            long begin = System.nanoTime();
            for (int i = 0; i < CONNECTIONS; i++) {
                int first = i * requests.size() / CONNECTIONS;
                clients.add(() -> ask(first, count / CONNECTIONS, begin));
            }
            int answered = 0;
            for (Future<Integer> client : threads.invokeAll(clients)) {
                answered += client.get();
            }
            return answered * 1e9 / (System.nanoTime() - begin);
        } finally {
            threads.shutdownNow();
        }
    }

    private int ask(int first, int count, long begin) throws IOException {
        long end = begin + TimeUnit.SECONDS.toNanos(LONGEST_IN_SECONDS);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(10_000);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            int answered = 0;
            while (answered < count && System.nanoTime() < end) {
                out.write(requests.get((first + answered) % requests.size()));
                readAnswer(in);
                answered++;
            }
            return answered;
        }
    }

    private static void readAnswer(InputStream in) throws IOException {
        String status = readLine(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("answered with " + status);
        }
        int length = -1;
        for (String header = readLine(in); !header.isEmpty(); header = readLine(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring("content-length:".length()).strip());
            }
        }
        if (length <= 0 || in.readNBytes(length).length < length) {
            throw new IOException("answered without a body of known length");
        }
    }

    private static String readLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
