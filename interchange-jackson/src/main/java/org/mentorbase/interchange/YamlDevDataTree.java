package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.mentorbase.devdata.Kind;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Nearest;
import org.mentorbase.refusal.Problem;

/**
 * A top-level file in YAML: lists files of dev data, or further such lists, in the order in which they are loaded.
 *
 * @param targets databases by name
 */
public record YamlDevDataTree(ImmutableMap<String, Target> targets, ImmutableList<Entry> files) {

    private static final String FILES = "files";
    private static final String TARGETS = "targets";

    /**
     * @param db its JDBC URL
     * @param auth that of the database with its accounts, if they are elsewhere
     */
    public record Target(String db, Optional<String> auth) {}

    /**
     * @param path from the folder of the file that lists it
     * @param target the name of a target, or null for the database that is used without one
     */
    public record Entry(
            String path, @Nullable String target, @Nullable Location at) {}

    /** Whether the content is such a list, rather than dev data itself. */
    public static boolean isOne(ByteSource content) {
        AtomicBoolean lists = new AtomicBoolean();
        AtomicBoolean decided = new AtomicBoolean();
        YamlStream.read(content, new YamlStream.Entries() {
            @Override
            public boolean isList(String key) {
                if (Arrays.stream(Kind.values()).anyMatch(kind -> kind.section().equals(key))) {
                    decided.set(true);
                }
                if (key.equals(FILES) || key.equals(TARGETS)) {
                    decided.set(true);
                    lists.set(true);
                }
                return decided.get();
            }

            @Override
            public void list(YamlValue key) {}

            @Override
            public void value(YamlValue key, YamlValue value) {}

            @Override
            public void item(String key, YamlValue item) {}

            @Override
            public boolean isEnough() {
                return decided.get();
            }
        });
        return lists.get();
    }

    /** Refuses what is no such list, with line and column. */
    public static YamlDevDataTree read(ByteSource content) {
        YamlMap map = new YamlMap(YamlDocument.read(content));
        YamlDevData.requireKnown(map.get(YamlDevData.VERSION));
        ImmutableMap.Builder<String, Target> named = ImmutableMap.builder();
        map.said(TARGETS).ifPresent(all -> all.entries().forEach(each -> named.put(each.key(), target(each))));
        ImmutableMap<String, Target> targets = named.buildOrThrow();
        ImmutableList.Builder<Entry> files = ImmutableList.builder();
        map.get(FILES).items().forEach(item -> files.add(entry(item, targets)));
        map.refuseOthers();
        return new YamlDevDataTree(targets, files.build());
    }

    private static Target target(YamlValue value) {
        if (value.isText()) {
            return new Target(value.text(), Optional.empty());
        }
        YamlMap map = new YamlMap(value);
        Target target = new Target(map.text("db"), map.said("auth").map(YamlValue::text));
        map.refuseOthers();
        return target;
    }

    private static Entry entry(YamlValue item, ImmutableMap<String, Target> targets) {
        if (item.isText()) {
            return new Entry(item.text(), null, item.location());
        }
        YamlMap map = new YamlMap(item);
        Optional<YamlValue> target = map.said("target");
        Entry entry = new Entry(
                map.text("path"),
                target.map(YamlValue::text).orElse(null),
                map.get("path").location());
        map.refuseOthers();
        target.filter(named -> !targets.containsKey(named.text())).ifPresent(unknown -> {
            throw Problem.of(DevDataFileReason.DEV_DATA_TARGET_UNKNOWN)
                    .field("target")
                    .value(unknown.text())
                    .with(
                            "nearest",
                            Nearest.to(unknown.text(), targets.keySet()).orElse("none"))
                    .with("known", String.join(", ", targets.keySet()))
                    .at(unknown.location())
                    .refusal();
        });
        return entry;
    }
}
