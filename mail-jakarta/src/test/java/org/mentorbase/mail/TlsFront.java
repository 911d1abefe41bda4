package org.mentorbase.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Stands before a mail server that has no TLS, and has it for it: from the start, or when clients say STARTTLS (RFC 3207). */
final class TlsFront implements AutoCloseable {

    private final ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final AtomicInteger encrypted = new AtomicInteger();
    private final int behind;
    private final SSLContext tls;
    private final boolean fromStart;

    TlsFront(int behind, SSLContext tls, boolean fromStart) throws IOException {
        this.behind = behind;
        this.tls = tls;
        this.fromStart = fromStart;
        inBackground(this::serve);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** How many connections went on with TLS. */
    int encrypted() {
        return encrypted.get();
    }

    private void serve() throws IOException {
        while (true) {
            Socket client = listening.accept();
            inBackground(() -> {
                try (client;
                        Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
                    talk(client, server);
                }
            });
        }
    }

    private void talk(Socket client, Socket server) throws IOException {
        if (!fromStart && !isAskedForTls(client, server)) {
            return;
        }
        try (SSLSocket secret = (SSLSocket) tls.getSocketFactory().createSocket(client, null, true)) {
            secret.setUseClientMode(false);
            secret.startHandshake();
            encrypted.incrementAndGet();
            inBackground(() -> relay(server.getInputStream(), secret.getOutputStream()));
            relay(secret.getInputStream(), server.getOutputStream());
        }
    }

    /** Hands lines to and fro until the client asks. */
    private static boolean isAskedForTls(Socket client, Socket server) throws IOException {
        BufferedReader said = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
        BufferedReader answered = new BufferedReader(new InputStreamReader(server.getInputStream(), ISO_8859_1));
        say(client, answer(answered));
        String line;
        while ((line = said.readLine()) != null) {
            String command = line.toUpperCase(Locale.ROOT);
            if (command.equals("STARTTLS")) {
                say(client, "220 go ahead\r\n");
                return true;
            }
            say(server, line + "\r\n");
            say(client, (command.startsWith("EHLO") ? "250-here\r\n250-STARTTLS\r\n" : "") + answer(answered));
        }
        return false;
    }

    /** All lines of it. */
    private static String answer(BufferedReader from) throws IOException {
        StringBuilder answer = new StringBuilder();
        String line;
        do {
            line = from.readLine();
            answer.append(line).append("\r\n");
        } while (line != null && line.length() > 3 && line.charAt(3) == '-');
        return answer.toString();
    }

    private static void say(Socket to, String lines) throws IOException {
        to.getOutputStream().write(lines.getBytes(ISO_8859_1));
        to.getOutputStream().flush();
    }

    private static void relay(InputStream from, OutputStream to) throws IOException {
        byte[] bytes = new byte[8192];
        int count;
        while ((count = from.read(bytes)) >= 0) {
            to.write(bytes, 0, count);
            to.flush();
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // one of the two has hung up, or the test is over
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
