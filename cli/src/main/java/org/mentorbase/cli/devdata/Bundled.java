package org.mentorbase.cli.devdata;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.net.URL;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.input.Input;

/** Dev data that comes with the program, by name. */
final class Bundled {

    static final ImmutableSet<String> NAMES = ImmutableSet.of("test-instance");

    private Bundled() {}

    static Optional<Input> open(String folder, String file) {
        @Nullable URL found = Bundled.class.getResource(folder + "/" + file);
        return Optional.ofNullable(found)
                .map(url -> new Input(folder + "/" + file, Resources.asByteSource(url), () -> {}));
    }
}
