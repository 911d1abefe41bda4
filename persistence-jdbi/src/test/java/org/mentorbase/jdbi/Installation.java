package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.mentorbase.member.Division;
import org.mentorbase.member.ResearchGroup;

/** An open database that can be made as new, faster than a new one can be made. */
final class Installation {

    private static final ImmutableList<String> MAIN_TABLES = ImmutableList.of(
            "remembered_answer",
            "notice",
            "notice_settings",
            "notice_unsubscription",
            "webhook_delivery",
            "webhook",
            "wait",
            "event_further_person",
            "event",
            "pairing_unpaired",
            "pairing_forbidden_pair",
            "pairing_pair",
            "pairing",
            "meeting_feedback",
            "meeting",
            "appointment",
            "invitation",
            "relationship",
            "preferences",
            "do_not_match",
            "member",
            "research_group",
            "division",
            "programme WHERE programme_key <> 'main'");

    private static final ImmutableList<String> AUTH_TABLES =
            ImmutableList.of("auth.token", "auth.permission", "auth.account WHERE username <> 'operator'");

    private final Database database;
    private final Jdbi main;
    private final Jdbi auth;
    private final List<Division> divisions;
    private final List<ResearchGroup> researchGroups;

    private Installation(Database database, DatabaseAddress main, DatabaseAddress auth) {
        this.database = database;
        this.main = plain(main);
        this.auth = plain(auth);
        this.divisions = database.mentoring()
                .read(repositories -> repositories.divisions().all());
        this.researchGroups = database.mentoring()
                .read(repositories -> repositories.divisions().researchGroups());
    }

    static Installation on(DatabaseAddress address) {
        return new Installation(Database.open(address, null), address, address);
    }

    static Installation on(DatabaseAddress main, DatabaseAddress auth) {
        return new Installation(Database.open(main, auth), main, auth);
    }

    Database database() {
        return database;
    }

    /** Past the program, for looking at what is stored and for breaking it. */
    Jdbi main() {
        return main;
    }

    Installation asNew() {
        main.useHandle(handle -> {
            MAIN_TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
            handle.execute("UPDATE event_counter SET last_event = 0");
            handle.execute("UPDATE notice_checkpoint SET last_event = 0, told_from = NULL");
        });
        auth.useHandle(handle -> AUTH_TABLES.forEach(table -> handle.execute("DELETE FROM " + table)));
        database.mentoring().execute(repositories -> {
            divisions.forEach(repositories.divisions()::save);
            repositories.divisions().addResearchGroups(researchGroups);
            return repositories;
        });
        return this;
    }

    private static Jdbi plain(DatabaseAddress address) {
        String url = H2Url.isH2(address.url()) ? H2Url.complete(address.url()) : address.url();
        return address.user() == null
                ? Jdbi.create(url, "sa", "")
                : Jdbi.create(url, address.user(), address.password());
    }
}
