package org.mentorbase.matching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorbase.matching.fixture.ProgrammePeople;
import org.mentorbase.matching.fixture.RandomRules;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.rule.Overlap;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.ShippedRules;
import org.mentorbase.matching.rule.Side;

/** What is worked out for many pairs at once is what is found out by asking every rule for every pair. */
class CompiledScoresTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void random_rules_for_random_people(long seed) {
        RandomRules random = new RandomRules(seed);
        RuleSet rules = random.rules();
        Pool pool = random.pool(1 + (int) (seed % 20), (int) (seed % 150));

        assertSame(rules, pool);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 3", "3, 0", "1, 1", "1, 63", "1, 64", "1, 65", "40, 700"})
    void the_shipped_sets(int mentees, int mentors) {
        Pool pool = new ProgrammePeople(mentors).pool(mentees, mentors);

        assertSame(ShippedRules.mozilla(), pool);
        assertSame(ShippedRules.gradeAndProfession(), pool);
        assertSame(ShippedRules.techStack(), pool);
    }

    @Test
    void a_million_points() {
        RuleSet rules = RuleSet.named("large")
                .tags("interests", "expertise")
                .score("overlap", Side.BOTH, Overlap.of("interests", "expertise", 999_999, 1_000_000))
                .build();

        assertSame(rules, new ProgrammePeople(1).pool(10, 100));
    }

    @Test
    void scores_that_are_no_bytes_are_not_read_as_bytes() {
        RuleSet rules = RuleSet.named("large")
                .tags("interests", "expertise")
                .score("overlap", Side.BOTH, Overlap.of("interests", "expertise", 10, 64))
                .build();
        ScoreTable table =
                ScoreTables.of(rules, new ProgrammePeople(1).pool(1, 1)).total();

        assertThat(table.highest()).isEqualTo(128);
        assertThatThrownBy(() -> table.readRow(0, new byte[1])).isInstanceOf(IllegalStateException.class);
    }

    private static void assertSame(RuleSet rules, Pool pool) {
        ScoreTables asked = ScoreTables.asked(rules, pool);
        ScoreTables compiled = ScoreTables.of(rules, pool);
        assertSame(asked.total(), compiled.total());
        assertSame(asked.mentee(), compiled.mentee());
        assertSame(asked.mentor(), compiled.mentor());
        assertSameColumns(asked.total(), compiled.total());
        if (asked.total().highest() <= Byte.MAX_VALUE) {
            assertSameReading(asked.total(), compiled.total());
        }
        for (Party party : Party.values()) {
            assertSameBest(asked, rules, pool, party);
        }
    }

    private static void assertSame(ScoreTable asked, ScoreTable compiled) {
        assertThat(compiled.rows()).isEqualTo(asked.rows());
        assertThat(compiled.columns()).isEqualTo(asked.columns());
        assertThat(compiled.highest()).isEqualTo(asked.highest());
        int columns = asked.columns();
        for (int row = 0; row < asked.rows(); row++) {
            int[] expected = new int[columns];
            asked.readRow(row, expected);
            int[] found = new int[columns];
            compiled.readRow(row, found);
            assertThat(found).as("row %s", row).isEqualTo(expected);
            if (asked.highest() <= Byte.MAX_VALUE) {
                byte[] bytes = new byte[columns + 1];
                bytes[columns] = 77;
                compiled.readRow(row, bytes);
                assertThat(IntStream.range(0, columns)
                                .map(column -> bytes[column])
                                .toArray())
                        .isEqualTo(expected);
                assertThat(bytes[columns]).isEqualTo((byte) 77);
            }
        }
    }

    private static void assertSameColumns(ScoreTable asked, ScoreTable compiled) {
        for (int column = 0; column < asked.columns(); column++) {
            int[] expected = new int[asked.rows()];
            asked.readColumn(column, expected);
            int[] found = new int[asked.rows()];
            compiled.readColumn(column, found);
            assertThat(found).as("column %s", column).isEqualTo(expected);
        }
    }

    private static void assertSameReading(ScoreTable asked, ScoreTable compiled) {
        int columns = asked.columns();
        int[] without = columns > 2 ? new int[] {0, columns / 2} : new int[0];
        ScoreReader slow = new ByteReader(asked, without);
        ScoreReader fast = compiled.reader(without);
        for (int row = 0; row < asked.rows(); row++) {
            for (int score : new int[] {0, 5, Byte.MAX_VALUE}) {
                assertThat(fast.best(row, score, columns)).isEqualTo(slow.best(row, score, columns));
                int[] some = fast.best(row, score, 7);
                int from = fast.bestFrom();
                assertThat(some).isEqualTo(slow.best(row, from, 0));
                assertThat(from).isLessThanOrEqualTo(score);
                assertThat(some.length >= 7 || from == 0).isTrue();
            }
            ColumnNumbers numbers = numbers(columns, row);
            assertThat(fast.equal(row, numbers)).isEqualTo(slow.equal(row, numbers));
            assertThat(fast.isWithin(row, numbers)).isEqualTo(slow.isWithin(row, numbers));
            ColumnNumbers high = new ColumnNumbers(
                    IntStream.generate(asked::highest).limit(columns).toArray());
            assertThat(fast.isWithin(row, high)).isTrue();
            assertThat(slow.isWithin(row, high)).isTrue();
        }
    }

    private static ColumnNumbers numbers(int columns, int seed) {
        return new ColumnNumbers(new Random(seed).ints(columns, -1, 20).toArray());
    }

    private static void assertSameBest(ScoreTables asked, RuleSet rules, Pool pool, Party party) {
        RowReader reader = new CompiledRules(rules, pool).scores(party).reader();
        for (int row = 0; row < pool.of(party).size(); row++) {
            long[] all = all(asked, pool, party, row);
            for (int limit : new int[] {1, 7, 1000}) {
                long[] best = new long[pool.of(party.other()).size()];
                int found = reader.best(row, limit, best);

                assertThat(Arrays.copyOf(best, found))
                        .as("best %s of row %s", limit, row)
                        .isEqualTo(Arrays.copyOf(all, Math.min(limit, all.length)));
            }
        }
    }

    private static long[] all(ScoreTables asked, Pool pool, Party party, int row) {
        return IntStream.range(0, pool.of(party.other()).size())
                .filter(column -> score(asked.total(), party, row, column) != ScoreTable.IMPOSSIBLE)
                .mapToLong(column -> BestColumn.of(
                        score(asked.total(), party, row, column), score(asked.side(party), party, row, column), column))
                .sorted()
                .toArray();
    }

    private static int score(ScoreTable table, Party party, int row, int column) {
        return party == Party.MENTEE ? table.score(row, column) : table.score(column, row);
    }
}
