package org.mentorbase.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorbase.devdata.Day;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Keys with values that are written as YAML. Text that looks like anything else is put into quotation marks. */
final class YamlItem {

    private final List<NodeTuple> entries = new ArrayList<>();

    /** @param value a list, keys with values, or whatever says what it is; nothing is written of null */
    YamlItem put(String key, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            YamlItem entry = new YamlItem();
            map.forEach((name, each) -> entry.put(name.toString(), each));
            entries.add(new NodeTuple(scalar(key), entry.node()));
        } else if (value instanceof Iterable<?> values) {
            List<Node> items = new ArrayList<>();
            values.forEach(each -> items.add(scalar(each)));
            entries.add(new NodeTuple(scalar(key), new SequenceNode(Tag.SEQ, items, FlowStyle.FLOW)));
        } else if (value instanceof YamlItem item) {
            entries.add(new NodeTuple(scalar(key), item.node()));
        } else if (value != null) {
            entries.add(new NodeTuple(scalar(key), scalar(value)));
        }
        return this;
    }

    void putItems(String key, List<YamlItem> values) {
        List<Node> items = new ArrayList<>();
        values.forEach(each -> items.add(each.node()));
        entries.add(new NodeTuple(scalar(key), new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK)));
    }

    /** The only item of a list. */
    Node inList() {
        return new SequenceNode(Tag.SEQ, List.of(node()), FlowStyle.BLOCK);
    }

    private Node node() {
        return new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK);
    }

    private static Node scalar(Object value) {
        return new ScalarNode(tag(value), value.toString(), null, null, ScalarStyle.PLAIN);
    }

    private static Tag tag(Object value) {
        if (value instanceof Boolean) {
            return Tag.BOOL;
        } else if (value instanceof Integer || value instanceof Long) {
            return Tag.INT;
        }
        return value instanceof Day day && day.date() != null ? Tag.TIMESTAMP : Tag.STR;
    }
}
