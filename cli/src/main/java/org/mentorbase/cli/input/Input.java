package org.mentorbase.cli.input;

import com.google.common.io.ByteSource;
import java.util.Set;
import java.util.function.Function;
import org.mentorbase.cli.failure.RefusedInput;
import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Refusal;

/**
 * What a command reads: a file, or what was spooled from standard input or a web server, which is deleted when closed.
 *
 * @param name for people
 */
public record Input(String name, ByteSource content, Runnable disposal) implements AutoCloseable {

    private static final Set<Kind> ABOUT_CONTENT = Set.of(Kind.MALFORMED, Kind.INVALID, Kind.TOO_LARGE);

    /** Gives the content to the reader; what it refuses about the content names the input. */
    public <T> T read(Function<ByteSource, T> reader) {
        try {
            return reader.apply(content);
        } catch (Refusal refusal) {
            throw ABOUT_CONTENT.contains(refusal.kind()) ? new RefusedInput(name, refusal) : refusal;
        }
    }

    @Override
    public void close() {
        disposal.run();
    }
}
