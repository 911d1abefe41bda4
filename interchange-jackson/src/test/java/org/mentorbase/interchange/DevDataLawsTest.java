package org.mentorbase.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.io.ByteSource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorbase.actor.Actor;
import org.mentorbase.devdata.ExportingDevData;
import org.mentorbase.devdata.Kind;
import org.mentorbase.devdata.LoadReport;
import org.mentorbase.devdata.LoadingDevData;
import org.mentorbase.devdata.Progress;
import org.mentorbase.devdata.Thing;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.Expiry;
import org.mentorbase.matchmaking.devdata.PairingsInDevData;
import org.mentorbase.memory.InMemoryDevData;
import org.mentorbase.memory.InMemoryMatchmaking;
import org.mentorbase.webhook.SecretKeeper;

/** What holds for all trees of dev data. */
class DevDataLawsTest {

    private static final int TREES = 25;
    private static final LoadingDevData.Terms TERMS = new LoadingDevData.Terms(
            Expiry.USUAL, SecretKeeper.withKey(Base64.getEncoder().encodeToString(new byte[32])));

    static LongStream seeds() {
        return LongStream.range(0, TREES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_was_exported_loads_as_the_same(long seed) {
        Installation first = new Installation();
        load(first, written(tree(first, seed), seed));
        String exported = export(first, true);

        Installation second = new Installation();
        load(second, exported);

        assertThat(export(second, true)).as("seed %s", seed).isEqualTo(exported);
        assertThat(loaded(second, exported).counts())
                .as("seed %s", seed)
                .allMatch(count -> count.created() == 0 && count.replaced() == 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_what_is_described_does_not_matter(long seed) {
        Installation first = new Installation();
        Installation second = new Installation();
        load(first, written(tree(first, seed), seed));
        load(second, written(tree(second, seed), seed + 1000));

        assertThat(items(export(first, true))).as("seed %s", seed).isEqualTo(items(export(second, true)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void loading_twice_or_after_a_crash_is_as_loading_once(long seed) {
        Installation once = new Installation();
        String tree = written(tree(once, seed), seed);
        load(once, tree);
        Installation crashed = new Installation();
        String empty = export(crashed, true);
        Random random = new Random(seed);

        assertThatThrownBy(() -> loading(crashed)
                        .load(Actor.OPERATOR, new LoadingDevData.Command(file(tree), false, (done, all) -> {
                            if (done >= all * random.nextDouble()) {
                                throw new IllegalStateException("crash");
                            }
                        })))
                .hasMessage("crash");
        assertThat(export(crashed, true)).isEqualTo(empty);
        load(crashed, tree);
        LoadReport again = loaded(crashed, tree);

        assertThat(export(crashed, true)).as("seed %s", seed).isEqualTo(export(once, true));
        assertThat(again.counts()).as("seed %s", seed).allMatch(count -> count.created() == 0 && count.replaced() == 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_export_without_names_can_be_loaded_and_names_nobody(long seed) {
        Installation first = new Installation();
        load(first, written(tree(first, seed), seed));
        String exported = export(first, false);

        assertThat(exported).doesNotContain("@example.com").doesNotContainPattern("\\bu\\d");
        Installation second = new Installation();
        load(second, exported);
        assertThat(items(export(second, true))).hasSameSizeAs(items(export(first, true)));
    }

    /** With pairings. */
    private record Installation(TestMentorbase base, PairingsInDevData pairings) {

        Installation() {
            this(new TestMentorbase());
        }

        private Installation(TestMentorbase base) {
            this(base, new PairingsInDevData(new InMemoryMatchmaking(base.mentoring()), new YamlRules()));
        }
    }

    private static List<Thing> tree(Installation test, long seed) {
        return new RandomDevData(seed, test.base().clock().today()).shuffled(seed);
    }

    /** The kinds in an order of their own, and all of one kind in theirs. */
    private static String written(List<Thing> things, long seed) {
        List<Kind> kinds = new ArrayList<>(Arrays.asList(Kind.values()));
        Collections.shuffle(kinds, new Random(seed));
        List<Thing> sorted = new ArrayList<>(things);
        Collections.shuffle(sorted, new Random(seed));
        sorted.sort(Comparator.comparing(thing -> kinds.indexOf(thing.kind())));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (YamlDevDataWriter writer = new YamlDevDataWriter(bytes)) {
            sorted.forEach(writer);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static LoadingDevData loading(Installation test) {
        return new LoadingDevData(
                new InMemoryDevData(test.base().mentoring()),
                test.base().accounts(),
                test.pairings(),
                TERMS,
                test.base().clock());
    }

    private static YamlDevData file(String yaml) {
        return new YamlDevData(ByteSource.wrap(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static void load(Installation test, String yaml) {
        assertThat(loaded(test, yaml).counts()).isNotEmpty();
    }

    private static LoadReport loaded(Installation test, String yaml) {
        return loading(test).load(Actor.OPERATOR, new LoadingDevData.Command(file(yaml), false, Progress.UNWATCHED));
    }

    private static String export(Installation test, boolean real) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (YamlDevDataWriter writer = new YamlDevDataWriter(bytes)) {
            new ExportingDevData(
                            new InMemoryDevData(test.base().mentoring()),
                            test.base().accounts(),
                            test.pairings())
                    .export(Actor.OPERATOR, new ExportingDevData.Command(Optional.empty(), real, 1), writer);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<String> items(String yaml) {
        return Splitter.on("\n- ")
                .splitToStream(yaml)
                .map(item -> item.stripTrailing().replaceAll("\n\\w+:$", ""))
                .sorted()
                .toList();
    }
}
