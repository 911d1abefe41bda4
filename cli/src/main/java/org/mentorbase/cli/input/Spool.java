package org.mentorbase.cli.input;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary file, readable by its owner only, for what can be read only once but may have to be read again. */
final class Spool implements AutoCloseable {

    private final Path file;

    private Spool(Path file) {
        this.file = file;
    }

    static Spool create() {
        try {
            Path file = Files.createTempFile("mentorbase-", ".csv");
            file.toFile().deleteOnExit();
            return new Spool(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OutputStream openForWriting() throws IOException {
        return Files.newOutputStream(file);
    }

    ByteSource content() {
        return MoreFiles.asByteSource(file);
    }

    /** Hands the file over: it is deleted when the input is closed. */
    Input asInput(String name, ByteSource shown) {
        return new Input(name, shown, this::close);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
