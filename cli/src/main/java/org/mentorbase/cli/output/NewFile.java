package org.mentorbase.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.mentorbase.cli.failure.Unreachable;
import org.mentorbase.cli.terminal.Visible;

/** A file that takes its place, and that of an older one, only when it is complete. */
public final class NewFile implements AutoCloseable {

    private final Path place;
    private final Path unfinished;
    private final OutputStream stream;

    private NewFile(Path place, Path unfinished) throws IOException {
        this.place = place;
        this.unfinished = unfinished;
        this.stream = new BufferedOutputStream(Files.newOutputStream(unfinished));
    }

    public static NewFile replacing(String name) {
        try {
            Path place = Path.of(name).toAbsolutePath();
            if (Files.isDirectory(place)) {
                throw new Unreachable(Visible.text(name) + " is a directory, not a file.");
            }
            Path folder = place.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new Unreachable("There is no folder " + folder + ".");
            }
            Path unfinished = Files.createTempFile(folder, ".mentorbase-", ".csv");
            unfinished.toFile().deleteOnExit();
            return new NewFile(place, unfinished);
        } catch (IOException | InvalidPathException e) {
            throw new Unreachable("The file " + Visible.text(name) + " cannot be written: " + e.getMessage(), e);
        }
    }

    public OutputStream stream() {
        return stream;
    }

    public void complete() {
        try {
            stream.close();
            move();
        } catch (IOException e) {
            throw new Unreachable("The file " + place + " could not be written: " + e.getMessage(), e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new Unreachable("The file " + unfinished + " could not be removed: " + e.getMessage(), e);
        }
    }
}
