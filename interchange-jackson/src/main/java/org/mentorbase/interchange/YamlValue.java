package org.mentorbase.interchange;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Nearest;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value in a YAML document, which is asked for what it should be.
 *
 * @param key under which it stands, or that of the list in which it is
 */
record YamlValue(String key, Node node) {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d{1,9}");
    private static final int MOST_ITEMS = 1000;

    @Nullable
    Location location() {
        return YamlDocument.location(node.getStartMark());
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    /** Whether nothing is written, or what YAML calls null. */
    boolean isNull() {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && (scalar.getValue().isEmpty()
                        || scalar.getValue().equals("~")
                        || scalar.getValue().equals("null"));
    }

    boolean truth() {
        return oneOf(ImmutableList.of(true, false, true, false), ImmutableList.of("true", "false", "yes", "no"));
    }

    /** Whatever is written, be it {@code no} or {@code 7}; not blank. */
    String text() {
        String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (CharMatcher.whitespace().matchesAllOf(text)) {
            throw isNot("a text");
        }
        return text;
    }

    int number() {
        String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            throw isNot("a whole number");
        }
        return Integer.parseInt(text);
    }

    <E> E oneOf(ImmutableList<E> values, ImmutableList<String> names) {
        int found = isText() ? names.indexOf(text()) : -1;
        if (found < 0) {
            throw isNot("one of " + String.join(", ", names));
        }
        return values.get(found);
    }

    ImmutableList<YamlValue> items() {
        return items(MOST_ITEMS);
    }

    ImmutableList<YamlValue> items(int most) {
        if (!(node instanceof SequenceNode sequence)) {
            throw isNot("a list");
        }
        if (sequence.getValue().size() > most) {
            throw isNot("a list of at most " + most);
        }
        return sequence.getValue().stream()
                .map(item -> new YamlValue(key, item))
                .collect(ImmutableList.toImmutableList());
    }

    /** What stands under the keys, in the order in which it stands there; no key is there twice. */
    ImmutableList<YamlValue> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw isNot("keys with values");
        }
        List<Problem> problems = new ArrayList<>();
        Set<String> keys = new TreeSet<>();
        ImmutableList.Builder<YamlValue> entries = ImmutableList.builder();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlValue key = new YamlValue("key", tuple.getKeyNode());
            String name = key.text();
            if (!keys.add(name)) {
                problems.add(Problem.of(YamlReason.YAML_KEY_TWICE).value(name).at(key.location()));
            }
            entries.add(new YamlValue(name, tuple.getValueNode()));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return entries.build();
    }

    /** Where the key stands under which one of {@link #entries()} is. */
    @Nullable
    Location locationOfKey(String name) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode found
                        && found.getValue().equals(name)) {
                    return YamlDocument.location(found.getStartMark());
                }
            }
        }
        return location();
    }

    /** The key of one of {@link #entries()} as a number. */
    int keyAsNumber(YamlValue entry) {
        if (!WHOLE_NUMBER.matcher(entry.key()).matches()) {
            throw Problem.of(YamlReason.YAML_VALUE_MALFORMED)
                    .field(key)
                    .value(entry.key())
                    .with("wanted", "a whole number")
                    .at(locationOfKey(entry.key()))
                    .refusal();
        }
        return Integer.parseInt(entry.key());
    }

    /** What the text stands for. */
    <T> T keyIn(Map<String, ? extends T> named) {
        return keyIn(named, named.keySet());
    }

    <T> T keyIn(Map<String, ? extends T> named, Set<String> possible) {
        T found = named.get(text());
        if (found == null) {
            throw unknown(text(), possible).at(location()).refusal();
        }
        return found;
    }

    /** The problem of a word that is none of those. */
    static Problem unknown(String word, Iterable<String> possible) {
        return Problem.of(YamlReason.YAML_KEY_UNKNOWN)
                .value(word)
                .with("nearest", Nearest.to(word, possible).orElse(""))
                .with("known", String.join(", ", possible));
    }

    Refusal isNot(String wanted) {
        return Problem.of(YamlReason.YAML_VALUE_MALFORMED)
                .field(key.isEmpty() ? "the file" : key)
                .value(shown())
                .with("wanted", wanted)
                .at(location())
                .refusal();
    }

    private String shown() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        return isList() ? "a list" : "keys with values";
    }
}
