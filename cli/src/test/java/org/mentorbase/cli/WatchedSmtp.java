package org.mentorbase.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.UnaryOperator;

/** Stands between a program and a mail server, and may change what the server answers to a command, or hang up instead. */
final class WatchedSmtp implements AutoCloseable {

    /** Instead of an answer: the connection is lost. */
    static final String LOST = "";

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int server;
    private volatile Watch watch = (command, answer) -> answer.apply(command);

    WatchedSmtp(int server) throws IOException {
        this.server = server;
        Thread thread = new Thread(this::accept, "watched mail server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Decides what is answered to a command, having asked the server or not; {@code .} is the end of a mail. */
    interface Watch {

        String answer(String command, UnaryOperator<String> server);
    }

    void watching(Watch changed) {
        watch = changed;
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread thread = new Thread(() -> talk(client), "watched mail client");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException over) {
                // the next one, if any
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                Socket real = new Socket(InetAddress.getLoopbackAddress(), server)) {
            BufferedReader commands = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
            BufferedReader answers = new BufferedReader(new InputStreamReader(real.getInputStream(), US_ASCII));
            say(client.getOutputStream(), read(answers));
            boolean inMail = false;
            for (String line = commands.readLine(); line != null; line = commands.readLine()) {
                if (inMail && !line.equals(".")) {
                    say(real.getOutputStream(), line + "\r\n");
                    continue;
                }
                String answer = watch.answer(line, command -> ask(real, answers, command));
                if (answer.equals(LOST)) {
                    return;
                }
                say(client.getOutputStream(), answer);
                inMail = answer.startsWith("354");
            }
        } catch (IOException over) {
            // hung up
        }
    }

    private static String ask(Socket real, BufferedReader answers, String command) {
        try {
            say(real.getOutputStream(), command + "\r\n");
            return read(answers);
        } catch (IOException lost) {
            return LOST;
        }
    }

    /** All lines of one answer. */
    private static String read(BufferedReader answers) throws IOException {
        StringBuilder answer = new StringBuilder();
        String line;
        do {
            line = answers.readLine();
            if (line == null) {
                throw new IOException("hung up");
            }
            answer.append(line).append("\r\n");
        } while (line.length() > 3 && line.charAt(3) == '-');
        return answer.toString();
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
