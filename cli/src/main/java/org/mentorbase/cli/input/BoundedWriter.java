package org.mentorbase.cli.input;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.mentorbase.cli.failure.CommandReason;
import org.mentorbase.cli.failure.RefusedInput;
import org.mentorbase.refusal.Problem;

/** Takes the pieces of a body until there are too many. */
final class BoundedWriter implements Consumer<Optional<byte[]>> {

    private final String name;
    private final OutputStream out;
    private final long most;
    private long written;

    BoundedWriter(String name, OutputStream out, long most) {
        this.name = name;
        this.out = out;
        this.most = most;
    }

    @Override
    public void accept(Optional<byte[]> piece) {
        piece.ifPresent(bytes -> {
            written += bytes.length;
            if (written > most) {
                throw new RefusedInput(
                        name,
                        Problem.of(CommandReason.INPUT_TOO_LARGE)
                                .with("megabytes", most >> 20)
                                .refusal());
            }
            try {
                out.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
