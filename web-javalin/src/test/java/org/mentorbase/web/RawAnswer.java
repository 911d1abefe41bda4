package org.mentorbase.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** All that a server sent on a connection, byte by byte. */
record RawAnswer(String text) {

    private static final int PATIENCE_MILLIS = 20_000;

    /** Sends the text as it is, and nothing more. */
    static RawAnswer to(int port, String request) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.shutdownOutput();
            socket.getInputStream().transferTo(answer);
        } catch (IOException e) {
            if (answer.size() == 0) {
                throw new UncheckedIOException(e);
            }
        }
        return new RawAnswer(answer.toString(ISO_8859_1));
    }

    int status() {
        return Integer.parseInt(text.split(" ", 3)[1]);
    }

    String header(String name) {
        return head().lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse(null);
    }

    String body() {
        return text.substring(Math.min(text.length(), head().length() + 4));
    }

    private String head() {
        int end = text.indexOf("\r\n\r\n");
        return end < 0 ? text : text.substring(0, end);
    }
}
