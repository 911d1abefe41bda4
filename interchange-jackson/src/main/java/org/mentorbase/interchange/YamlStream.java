package org.mentorbase.interchange;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML document of any length, whose top level is keys with values, read value by value. Only texts, lists and keys with
 * values are read: nothing that names a type, and nothing that repeats what stands elsewhere.
 */
final class YamlStream {

    private static final int DEEPEST = 20;

    private final LimitedText text;
    private final Iterator<Event> events;
    private @Nullable Event next;
    private @Nullable Location last;

    private YamlStream(LimitedText text) {
        this.text = text;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.events = new Yaml(options).parse(text).iterator();
    }

    /** What is done with the entries of the top level. */
    interface Entries {

        /** Whether the value of the key is a list whose items are wanted one by one. */
        boolean isList(String key);

        void value(YamlValue key, YamlValue value);

        /** Such a list begins. */
        void list(YamlValue key);

        /** @param key of the list */
        void item(String key, YamlValue item);

        /** Whether enough was seen. */
        boolean isEnough();
    }

    static void read(ByteSource content, Entries entries) {
        try (Reader reader = Utf8Text.reader(content)) {
            new YamlStream(new LimitedText(reader)).read(entries);
        } catch (CharacterCodingException malformed) {
            throw Utf8Text.refusal(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (MarkedYAMLException malformed) {
            throw Problem.of(YamlReason.YAML_MALFORMED)
                    .with("found", String.valueOf(malformed.getProblem()))
                    .at(YamlDocument.location(malformed.getProblemMark()))
                    .refusal();
        } catch (YAMLException malformed) {
            if (malformed.getCause() instanceof CharacterCodingException) {
                throw Utf8Text.refusal(content);
            }
            throw Problem.of(YamlReason.YAML_MALFORMED)
                    .with("found", String.valueOf(malformed.getMessage()))
                    .refusal();
        }
    }

    private Event take() {
        Event taken = peek();
        next = null;
        return taken;
    }

    private Event peek() {
        if (next == null) {
            try {
                next = events.next();
            } catch (Refusal tooLong) {
                throw new Refusal(tooLong.problems().stream()
                        .map(problem -> problem.at(last))
                        .toList());
            }
            last = YamlDocument.location(next.getEndMark());
            text.progress();
        }
        return next;
    }

    private void read(Entries entries) {
        take();
        if (peek().is(Event.ID.StreamEnd)) {
            return;
        }
        take();
        Event first = take();
        if (!(first instanceof MappingStartEvent)) {
            requirePlain(first);
            throw new YamlValue("", composed(first, 0)).isNot("keys with values");
        }
        while (!peek().is(Event.ID.MappingEnd) && !entries.isEnough()) {
            YamlValue key = new YamlValue("key", composed(take(), 0));
            if (entries.isList(key.text()) && peek() instanceof SequenceStartEvent) {
                entries.list(key);
                requirePlain(take());
                while (!peek().is(Event.ID.SequenceEnd) && !entries.isEnough()) {
                    entries.item(key.text(), new YamlValue(key.text(), composed(take(), 0)));
                }
                if (!entries.isEnough()) {
                    take();
                }
            } else {
                entries.value(key, new YamlValue(key.text(), composed(take(), 0)));
            }
        }
        if (!entries.isEnough()) {
            end();
        }
    }

    private void end() {
        take();
        take();
        Event end = take();
        if (!end.is(Event.ID.StreamEnd)) {
            throw Problem.of(YamlReason.YAML_MALFORMED)
                    .with("found", "a second document begins")
                    .at(YamlDocument.location(end.getStartMark()))
                    .refusal();
        }
    }

    private Node composed(Event first, int depth) {
        requirePlain(first);
        if (depth == DEEPEST) {
            throw problem(YamlReason.YAML_TOO_DEEP, first).with("most", DEEPEST).refusal();
        }
        if (first instanceof ScalarEvent scalar) {
            return new ScalarNode(
                    Tag.STR, scalar.getValue(), scalar.getStartMark(), scalar.getEndMark(), scalar.getScalarStyle());
        } else if (first instanceof SequenceStartEvent list) {
            List<Node> items = new ArrayList<>();
            while (!peek().is(Event.ID.SequenceEnd)) {
                items.add(composed(take(), depth + 1));
            }
            return new SequenceNode(
                    Tag.SEQ, true, items, list.getStartMark(), take().getEndMark(), list.getFlowStyle());
        } else if (first instanceof MappingStartEvent map) {
            List<NodeTuple> entries = new ArrayList<>();
            while (!peek().is(Event.ID.MappingEnd)) {
                Node key = composed(take(), depth + 1);
                entries.add(new NodeTuple(key, composed(take(), depth + 1)));
            }
            return new MappingNode(Tag.MAP, true, entries, map.getStartMark(), take().getEndMark(), map.getFlowStyle());
        }
        throw new IllegalStateException(first + " begins no value");
    }

    private static void requirePlain(Event event) {
        if (event instanceof AliasEvent alias) {
            throw problem(YamlReason.YAML_WITH_ALIAS, event)
                    .value(alias.getAnchor())
                    .refusal();
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : null;
        if (tag != null) {
            throw problem(YamlReason.YAML_WITH_TAG, event)
                    .value(tag.replace("tag:yaml.org,2002:", "!!"))
                    .refusal();
        }
    }

    private static Problem problem(YamlReason reason, Event event) {
        return Problem.of(reason).at(YamlDocument.location(event.getStartMark()));
    }
}
