package org.mentorbase.cli.devdata;

import java.time.Clock;
import org.mentorbase.cli.session.Session;
import org.mentorbase.devdata.ExportingDevData;
import org.mentorbase.devdata.FurtherThings;
import org.mentorbase.devdata.LoadingDevData;
import org.mentorbase.interchange.YamlRules;
import org.mentorbase.jdbi.Database;
import org.mentorbase.matchmaking.devdata.PairingsInDevData;

/** The use cases of dev data on a database, pairings included. */
final class DevData {

    private DevData() {}

    static LoadingDevData loading(Session on, Clock clock) {
        Database database = on.database();
        return new LoadingDevData(
                database.devData(),
                database.accounts(),
                pairings(database),
                new LoadingDevData.Terms(on.reminderRules().expiry(), on.keeper()),
                clock);
    }

    static ExportingDevData exporting(Session from) {
        Database database = from.database();
        return new ExportingDevData(database.devData(), database.accounts(), pairings(database));
    }

    private static FurtherThings pairings(Database database) {
        return new PairingsInDevData(database.matchmaking(), new YamlRules());
    }
}
