package org.mentorbase.interchange;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.io.ByteSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mentorbase.devdata.DevDataFile;
import org.mentorbase.devdata.Kind;
import org.mentorbase.devdata.Problems;
import org.mentorbase.devdata.Thing;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;

/** A file of dev data in YAML, read item by item; see {@code docs/dev-data.md}. */
public record YamlDevData(ByteSource content) implements DevDataFile {

    /** The version of the files that this program writes; it reads all from 1 on. */
    public static final int LATEST_VERSION = 1;

    static final String VERSION = "version";
    static final String PROGRAMME = "programme";

    private static final ImmutableMap<String, Kind> SECTIONS =
            Maps.uniqueIndex(Arrays.asList(Kind.values()), Kind::section);

    @Override
    public ProgrammeKey read(Consumer<? super Thing> consumer) {
        Reading reading = new Reading(consumer);
        YamlStream.read(content, reading);
        return reading.end();
    }

    @Override
    public List<Problem> placed(List<Problem> problems) {
        FieldPlaces places = new FieldPlaces(problems);
        YamlStream.read(content, places);
        return problems.stream().map(places::placed).toList();
    }

    /** Refuses a version that this program does not know. */
    static void requireKnown(YamlValue version) {
        int number = version.number();
        if (number < 1 || number > LATEST_VERSION) {
            throw Problem.of(DevDataFileReason.DEV_DATA_VERSION_UNKNOWN)
                    .field(VERSION)
                    .value(number)
                    .with("latest", LATEST_VERSION)
                    .at(version.location())
                    .refusal();
        }
    }

    private static final class Reading implements YamlStream.Entries {

        private final YamlThings things;
        private final Problems problems = new Problems();
        private final Set<String> keys = new HashSet<>();
        private ProgrammeKey programme = ProgrammeKey.MAIN;

        Reading(Consumer<? super Thing> consumer) {
            this.things = new YamlThings(consumer);
        }

        @Override
        public boolean isList(String key) {
            return SECTIONS.containsKey(key);
        }

        @Override
        public void value(YamlValue key, YamlValue value) {
            requireFirst(key.text(), key.location());
            switch (key.text()) {
                case VERSION -> problems.trying(() -> requireKnown(value));
                case PROGRAMME -> problems.trying(() -> programme = YamlFields.programmeKey(value));
                default -> {
                    if (!SECTIONS.containsKey(key.text())) {
                        Set<String> known = new TreeSet<>(SECTIONS.keySet());
                        known.addAll(List.of(VERSION, PROGRAMME));
                        problems.add(YamlValue.unknown(key.text(), known).at(key.location()));
                    } else if (!value.isNull()) {
                        problems.trying(value::items);
                    }
                }
            }
        }

        @Override
        public void item(String key, YamlValue item) {
            Kind kind = SECTIONS.get(key);
            if (kind != null) {
                problems.trying(() -> things.read(kind, item));
            }
        }

        @Override
        public void list(YamlValue key) {
            requireFirst(key.text(), key.location());
        }

        private void requireFirst(String key, @Nullable Location at) {
            if (!keys.add(key)) {
                problems.add(Problem.of(YamlReason.YAML_KEY_TWICE).value(key).at(at));
            }
        }

        @Override
        public boolean isEnough() {
            return problems.isFull();
        }

        ProgrammeKey end() {
            if (!keys.contains(VERSION)) {
                problems.add(
                        Problem.of(YamlReason.YAML_KEY_MISSING).field(VERSION).at(Location.line(1)));
            }
            problems.refuseAny();
            return programme;
        }
    }

    /** Finds where the fields of things stand, whose own places are known. */
    private static final class FieldPlaces implements YamlStream.Entries {

        private final Set<Location> wanted = new HashSet<>();
        private final Map<Location, YamlValue> found = new HashMap<>();

        FieldPlaces(List<Problem> problems) {
            problems.stream().map(Problem::location).filter(Objects::nonNull).forEach(wanted::add);
        }

        Problem placed(Problem problem) {
            YamlValue thing = problem.location() == null ? null : found.get(problem.location());
            if (thing == null || problem.field() == null || !thing.isMap()) {
                return problem;
            }
            return thing.entries().stream()
                    .filter(entry -> entry.key().equals(problem.field()))
                    .findFirst()
                    .map(entry -> problem.at(entry.location()))
                    .orElse(problem);
        }

        @Override
        public boolean isList(String key) {
            return SECTIONS.containsKey(key);
        }

        @Override
        public void value(YamlValue key, YamlValue value) {}

        @Override
        public void list(YamlValue key) {}

        @Override
        public void item(String key, YamlValue item) {
            if (item.location() != null && wanted.contains(item.location())) {
                found.putIfAbsent(item.location(), item);
            }
            if (item.isMap()) {
                item.entries().forEach(entry -> item(entry.key(), entry));
            } else if (item.isList()) {
                item.items().forEach(each -> item(key, each));
            }
        }

        @Override
        public boolean isEnough() {
            return found.size() == wanted.size();
        }
    }
}
