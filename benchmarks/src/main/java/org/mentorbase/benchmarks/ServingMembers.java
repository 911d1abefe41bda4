package org.mentorbase.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mentorbase.member.MembershipRow;

/** Asks for single members under load, beside a bare handler with one SELECT. */
final class ServingMembers {

    private static final String MENTORBASE = "GET /api/v1/members/{username}";
    private static final String BARE = "bare handler";
    private static final int PEOPLE = 10_000;
    private static final int REQUESTS = 40_000;

    private ServingMembers() {}

    static void run(Path folder, int warmUps, int rounds) throws Exception {
        Path file = MembershipList.write(PEOPLE, folder.resolve("served.csv"));
        List<String> usernames =
                MemberTable.rows(file).stream().map(MembershipRow::username).toList();
        Measurements measured = new Measurements(
                "Serving one of " + PEOPLE + " members over " + LoadGenerator.CONNECTIONS + " connections", System.out);
        try (ChildJvm mentorbase = server(MentorbaseServer.class, folder.resolve("mentorbase"), file);
                ChildJvm bare = server(BareServer.class, folder.resolve("bare"), file)) {
            LoadGenerator askingMentorbase = asking(mentorbase, usernames);
            LoadGenerator askingBare = asking(bare, usernames);
            measured.rounds(
                    warmUps,
                    rounds,
                    () -> measured.add(MENTORBASE, askingMentorbase.requestsPerSecond(REQUESTS)),
                    () -> measured.add(BARE, askingBare.requestsPerSecond(REQUESTS)));
        }
        measured.print("requests/s");
        measured.printRatio(MENTORBASE, BARE, "aim: at least 0.7");
        Files.delete(file);
    }

    private static ChildJvm server(Class<?> main, Path database, Path file) throws Exception {
        return ChildJvm.start(
                List.of("-Xmx512m"),
                main,
                "jdbc:h2:file:" + database + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0",
                file.toString());
    }

    private static LoadGenerator asking(ChildJvm server, List<String> usernames) throws Exception {
        int port = Integer.parseInt(server.readLine());
        return new LoadGenerator(port, server.readLine(), usernames);
    }
}
