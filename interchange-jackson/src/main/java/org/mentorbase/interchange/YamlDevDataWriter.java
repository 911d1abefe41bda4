package org.mentorbase.interchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mentorbase.devdata.Kind;
import org.mentorbase.devdata.Thing;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes things, which come kind by kind, as {@link YamlDevData} reads them. */
public final class YamlDevDataWriter implements Consumer<Thing>, AutoCloseable {

    private final Writer out;
    private final Yaml yaml;
    private @Nullable Kind section;

    public YamlDevDataWriter(OutputStream stream) {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        DumperOptions options = new DumperOptions();
        options.setSplitLines(false);
        yaml = new Yaml(options);
        write("# yaml-language-server: $schema=" + DevDataSchema.FILE + "\n");
        write(YamlDevData.VERSION + ": " + YamlDevData.LATEST_VERSION + "\n");
    }

    @Override
    public void accept(Thing thing) {
        if (thing.kind() != section) {
            section = thing.kind();
            write(section.section() + ":\n");
        }
        yaml.serialize(YamlItems.of(thing).inList(), out);
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
