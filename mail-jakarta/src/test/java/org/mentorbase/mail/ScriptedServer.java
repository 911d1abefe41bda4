package org.mentorbase.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A mail server that answers each command as it is told to: {@link #DROP} hangs up, {@link #SILENCE} says nothing. */
final class ScriptedServer implements AutoCloseable {

    static final String DROP = "drop";
    static final String SILENCE = "silence";

    private final ServerSocket socket;
    private final Map<String, String> answers = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    ScriptedServer() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted mail server");
        thread.setDaemon(true);
        thread.start();
    }

    /** @param beginning of the commands that are answered so; {@code .} is the end of a mail */
    ScriptedServer answering(String beginning, String answer) {
        answers.put(beginning, answer);
        return this;
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> heard() {
        return heard;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException over) {
                // the next one, if any
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8));
        OutputStream out = client.getOutputStream();
        say(out, "220 ready");
        boolean inMail = false;
        String line;
        while ((line = in.readLine()) != null) {
            if (inMail && !line.equals(".")) {
                continue;
            }
            String answer = answer(line);
            heard.add(line);
            if (answer.equals(DROP)) {
                return;
            }
            if (!answer.equals(SILENCE)) {
                say(out, answer);
            }
            inMail = answer.startsWith("354");
        }
    }

    private String answer(String line) {
        return answers.entrySet().stream()
                .filter(entry -> line.toUpperCase(Locale.ROOT).startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> line.startsWith("DATA") ? "354 go on" : "250 ok");
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
