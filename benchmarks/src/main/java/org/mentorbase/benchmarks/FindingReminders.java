package org.mentorbase.benchmarks;

import com.google.common.collect.Lists;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.mentorbase.Mentorbase;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.SettableClock;
import org.mentorbase.jdbi.Database;
import org.mentorbase.jdbi.DatabaseAddress;
import org.mentorbase.jdbi.Schema;
import org.mentorbase.member.MembershipRow;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;
import org.mentorbase.reminder.Wait;
import org.mentorbase.reminder.WaitKind;
import org.mentorbase.reminder.Waits;

/** Finds out which of many people are to be reminded, when many are, and when nobody is. */
final class FindingReminders {

    private static final Duration STEP = Duration.ofDays(3);
    private static final int BATCH = 1000;

    private final Path folder;
    private final int people;
    private final int due;

    /** @param due how many reminders, two for each invitation */
    FindingReminders(Path folder, int people, int due) {
        this.folder = folder;
        this.people = people;
        this.due = due;
    }

    void run(int rounds) throws Exception {
        Path file = MembershipList.write(people, folder.resolve("members.csv"));
        Measurements h2 = measurements("H2 (file)");
        for (int round = 0; round < rounds; round++) {
            measure(h2, DatabaseAddress.of("jdbc:h2:file:" + folder.resolve("db" + round)), file);
        }
        h2.print("s");
        Measurements postgres = measurements("PostgreSQL");
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            for (int round = 0; round < rounds; round++) {
                measure(postgres, newDatabase(server), file);
            }
        }
        postgres.print("s");
        Files.delete(file);
    }

    private Measurements measurements(String product) {
        return new Measurements("Reminding " + people + " people of " + due + " things, " + product, System.out);
    }

    private void measure(Measurements measured, DatabaseAddress address, Path file) throws Exception {
        SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
        try (Database database = Database.open(address, null)) {
            Mentorbase mentorbase = new Mentorbase(database.mentoring(), database.accounts(), clock);
            Importing.requireCreated(Importing.run(database, file), people);
            for (List<Pair> some : Lists.partition(pairs(file), BATCH)) {
                mentorbase.creatingInvitation().createAll(Actor.OPERATOR, ProgrammeKey.MAIN, some);
                clock.advance(Duration.ofSeconds(1));
            }
            measured.seconds("reading what happened", () -> fill(mentorbase, due));
            clock.advance(STEP);
            measured.seconds("finding what is due, by itself", () -> find(database, clock.instant()));
            measured.seconds("finding it and adding the notices", () -> fill(mentorbase, due));
            measured.seconds("when nothing is due", () -> fill(mentorbase, 0));
        }
    }

    /** As a round does, without remembering it. */
    private void find(Database database, Instant now) {
        Instant from = Instant.EPOCH;
        int found = 0;
        List<Wait> some;
        do {
            Waits.Due query = new Waits.Due(WaitKind.INVITATION, from, now.minus(STEP), STEP, BATCH);
            some = database.mentoring()
                    .read(repositories -> repositories.waits().due(query));
            found += some.size();
            from = some.isEmpty() ? from : some.get(some.size() - 1).since();
        } while (some.size() >= BATCH);
        require(found, due / 2);
    }

    private static void fill(Mentorbase mentorbase, long expected) {
        require(mentorbase.deliveringNotices().fill(Actor.OPERATOR).created(), expected);
    }

    private static void require(long actual, long expected) {
        if (actual != expected) {
            throw new IllegalStateException(actual + " instead of " + expected);
        }
    }

    private List<Pair> pairs(Path file) {
        List<Username> names = MemberTable.rows(file).stream()
                .map(MembershipRow::username)
                .map(Username::new)
                .toList();
        return IntStream.range(0, due / 2)
                .mapToObj(i -> new Pair(names.get(2 * i), names.get(2 * i + 1)))
                .toList();
    }

    private static DatabaseAddress newDatabase(EmbeddedPostgres server) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS benchmark WITH (FORCE)");
            statement.execute("CREATE DATABASE benchmark");
        }
        DatabaseAddress address = new DatabaseAddress(
                "jdbc:postgresql://localhost:" + server.getPort() + "/benchmark", "postgres", "postgres");
        Schema.migrate(address, null);
        return address;
    }
}
