package org.mentorbase.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import org.mentorbase.Mentorbase;
import org.mentorbase.actor.Actor;
import org.mentorbase.interchange.CsvMembershipFormat;
import org.mentorbase.interchange.Json;
import org.mentorbase.interchange.YamlRules;
import org.mentorbase.jdbi.Database;
import org.mentorbase.jdbi.DatabaseAddress;
import org.mentorbase.matchmaking.Matchmaking;
import org.mentorbase.web.WebServer;
import org.mentorbase.web.WebSettings;

/** Mentorbase itself, with the members of a file. Prints its port and a token, and ends with its standard input. */
final class MentorbaseServer {

    private MentorbaseServer() {}

    public static void main(String[] arguments) throws Exception {
        try (Database database = Database.open(DatabaseAddress.of(arguments[0]), null)) {
            Importing.run(database, Path.of(arguments[1]));
            Mentorbase mentorbase = Importing.mentorbase(database);
            String token = mentorbase
                    .creatingToken()
                    .create(Actor.OPERATOR, Actor.OPERATOR.username(), 1)
                    .secret()
                    .value();
            try (WebServer server = new WebServer(
                            mentorbase,
                            new Matchmaking(database.matchmaking(), new YamlRules(), Clock.systemUTC()),
                            Json.mapper(),
                            new CsvMembershipFormat(),
                            database::isReady,
                            WebSettings.at("127.0.0.1", 0))
                    .start()) {
                System.out.println(server.port());
                System.out.println(token);
                while (System.in.read() >= 0) {
                    // until whoever started this closes it
                }
            }
        }
    }
}
