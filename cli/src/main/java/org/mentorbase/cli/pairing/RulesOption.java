package org.mentorbase.cli.pairing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.mentorbase.cli.input.Input;
import org.mentorbase.cli.session.Session;
import org.mentorbase.interchange.YamlRules;
import org.mentorbase.matchmaking.ChosenRules;
import picocli.CommandLine.Option;

/** By which rules. */
public final class RulesOption {

    /** More than rules can have. */
    private static final long MOST_BYTES = 1 << 21;

    @Option(
            names = "--rules",
            paramLabel = "NAME|FILE",
            description = "The rules: mozilla, or a YAML file of your own. Default: mozilla.")
    private String source = ChosenRules.USUAL.name();

    public ChosenRules chosen(Session session) {
        if (!source.contains(".") && !source.contains("/")) {
            return ChosenRules.shipped(source);
        }
        try (Input input = session.inputs().open(source)) {
            return input.read(RulesOption::read);
        }
    }

    private static ChosenRules read(ByteSource content) {
        ByteSource yaml = content.slice(0, MOST_BYTES);
        String name = new YamlRules().read(yaml).name();
        try {
            return new ChosenRules(name, yaml.asCharSource(UTF_8).read());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
