package org.mentorbase.interchange;

import com.google.common.io.ByteSource;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** One YAML document as a tree that knows where everything stands; aliases are not written out. */
final class YamlDocument {

    static final int MOST_CHARACTERS = 1 << 18;
    private static final int DEEPEST = 20;

    private YamlDocument() {}

    static YamlValue read(ByteSource content) {
        Node root = compose(content);
        if (root == null
                || (root instanceof ScalarNode scalar && scalar.getValue().isEmpty())) {
            throw Refusal.of(RulesReason.RULES_EMPTY);
        }
        return new YamlValue("", root);
    }

    private static @Nullable Node compose(ByteSource content) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(MOST_CHARACTERS);
        try {
            return new Yaml(options).compose(new CharArrayReader(characters(content)));
        } catch (MarkedYAMLException malformed) {
            throw Problem.of(YamlReason.YAML_MALFORMED)
                    .with("found", String.valueOf(malformed.getProblem()))
                    .at(location(malformed.getProblemMark()))
                    .refusal();
        } catch (YAMLException malformed) {
            throw Problem.of(YamlReason.YAML_MALFORMED)
                    .with("found", String.valueOf(malformed.getMessage()))
                    .refusal();
        }
    }

    private static char[] characters(ByteSource content) {
        CharBuffer buffer = CharBuffer.allocate(MOST_CHARACTERS + 1);
        try (Reader reader = Utf8Text.reader(content)) {
            for (int read = 0; read >= 0 && buffer.hasRemaining(); ) {
                read = reader.read(buffer);
            }
        } catch (CharacterCodingException malformed) {
            throw Utf8Text.refusal(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (!buffer.hasRemaining()) {
            throw Problem.of(RulesReason.RULES_TOO_LARGE)
                    .with("most", MOST_CHARACTERS)
                    .refusal();
        }
        char[] characters = new char[buffer.flip().remaining()];
        buffer.get(characters);
        return characters;
    }

    static @Nullable Location location(@Nullable Mark mark) {
        return mark == null ? null : new Location(mark.getLine() + 1L, mark.getColumn() + 1L);
    }
}
