package org.mentorbase.cli.input;

import com.google.common.io.ByteSource;
import com.google.common.io.ByteStreams;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.failure.Unreachable;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.cli.terminal.Terminal;
import org.mentorbase.cli.terminal.Visible;

/** Opens what a command is told to read: a file, an http or https URL, or standard input. */
public final class Inputs {

    private static final String STANDARD_INPUT = "standard input";
    private static final Pattern URL = Pattern.compile("(\\p{Alpha}[\\p{Alnum}+.-]*)://.*", Pattern.DOTALL);

    private final InputStream standardInput;
    private final Terminal terminal;
    private final PrintStream err;

    public Inputs(InputStream standardInput, Terminal terminal, PrintStream err) {
        this.standardInput = standardInput;
        this.terminal = terminal;
        this.err = err;
    }

    /** @param source a file, a URL, or null or {@code -} for standard input */
    public Input open(@Nullable String source) {
        if (source == null || source.equals("-")) {
            return openStandardInput();
        }
        return URL.matcher(source).matches() ? download(source) : openFile(source);
    }

    private Input openStandardInput() {
        if (terminal.in()) {
            err.println("Reading from the terminal; end with Ctrl-D.");
        }
        return spooled(STANDARD_INPUT, standardInput);
    }

    private Input openFile(String name) {
        Path file = pathOf(name);
        if (Files.isDirectory(file)) {
            throw new Unreachable(Visible.text(name) + " is a directory, not a file.");
        }
        if (!Files.exists(file)) {
            throw new Unreachable("There is no file " + Visible.text(name) + ".");
        }
        if (!Files.isReadable(file)) {
            throw new Unreachable("The file " + Visible.text(name) + " may not be read.");
        }
        if (!Files.isRegularFile(file)) {
            return openPipe(name, file);
        }
        return new Input(name, watched(MoreFiles.asByteSource(file)), () -> {});
    }

    private Input openPipe(String name, Path pipe) {
        try (InputStream in = Files.newInputStream(pipe)) {
            return spooled(name, in);
        } catch (IOException e) {
            throw new Unreachable("The file " + Visible.text(name) + " could not be read: " + e.getMessage(), e);
        }
    }

    private Input spooled(String name, InputStream in) {
        Spool spool = Spool.create();
        try (OutputStream out = spool.openForWriting()) {
            ByteStreams.copy(in, out);
        } catch (IOException e) {
            spool.close();
            throw new Unreachable("Reading " + Visible.text(name) + " failed: " + e.getMessage(), e);
        }
        return spool.asInput(name, watched(spool.content()));
    }

    private Input download(String url) {
        Spool spool = Spool.create();
        try {
            new Download(DownloadLimits.USUAL).fetch(uriOf(url), spool);
        } catch (RuntimeException failed) {
            spool.close();
            throw failed;
        }
        return spool.asInput(Download.shown(uriOf(url)), watched(spool.content()));
    }

    private ByteSource watched(ByteSource content) {
        return terminal.err() ? new WatchedContent(content, err) : content;
    }

    private static Path pathOf(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Unreachable("“" + Visible.text(name) + "” cannot be the name of a file.", e);
        }
    }

    private static URI uriOf(String text) {
        try {
            URI uri = new URI(text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new WrongUsage("A URL must begin with http:// or https://, not " + Visible.text(scheme) + "://.");
            }
            if (uri.getHost() == null) {
                throw new WrongUsage("The URL names no host.");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new WrongUsage("“" + Visible.text(text) + "” is not a URL: " + e.getReason() + ".");
        }
    }
}
