package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.preference.AllPreferences;
import org.mentorbase.preference.Preferences;
import org.mentorbase.preference.PreferencesQuery;
import org.mentorbase.preference.StatedPreferences;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.Versioned;

final class JdbiPreferences implements AllPreferences {

    private static final String FIND = """
            SELECT programme, username, seeking_mentor, seeking_mentee, mentor_requirements, mentee_requirements,
                availability, interests, expertise, organisation, level, change_track, outside_organisation, capacity,
                manager, attributes, version
            FROM preferences
            WHERE programme = :programme AND username = :username
            """;

    private static final String COLUMNS = """
            programme, preferences.username AS username, seeking_mentor, seeking_mentee, mentor_requirements,
            mentee_requirements, availability, interests, expertise, organisation, level, change_track,
            outside_organisation, capacity, manager, attributes, preferences.version AS version
            """;

    private static final String OF_EVERYBODY = "SELECT " + COLUMNS + """
            , COALESCE(member.active, FALSE) AS active
            FROM preferences LEFT JOIN member ON member.username = preferences.username
            WHERE programme = :programme
            ORDER BY preferences.username
            """;

    private static final String ADD = """
            INSERT INTO preferences (
                programme, username, seeking_mentor, seeking_mentee, mentor_requirements, mentee_requirements,
                availability, interests, expertise, organisation, level, change_track, outside_organisation, capacity,
                manager, attributes, version)
            VALUES (
                :programme, :username, :seekingMentor, :seekingMentee, :mentorRequirements, :menteeRequirements,
                :availability, :interests, :expertise, :organisation, :level, :changeTrack, :outsideOrganisation, :capacity,
                :manager, :attributes, 1)
            """;

    private static final String UPDATE = """
            UPDATE preferences SET
                seeking_mentor = :seekingMentor, seeking_mentee = :seekingMentee,
                mentor_requirements = :mentorRequirements, mentee_requirements = :menteeRequirements,
                availability = :availability, interests = :interests, expertise = :expertise,
                organisation = :organisation, level = :level, change_track = :changeTrack,
                outside_organisation = :outsideOrganisation, capacity = :capacity, manager = :manager,
                attributes = :attributes, version = version + 1
            WHERE programme = :programme AND username = :username AND version = :version
            """;

    private static final int BATCH = 10_000;

    private final Handle handle;

    JdbiPreferences(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Versioned<Preferences> of(ProgrammeKey programme, Username username) {
        return handle.createQuery(FIND)
                .bind("programme", programme)
                .bind("username", username)
                .map(PreferencesRow::toDomain)
                .findOne()
                .orElseGet(() -> new Versioned<>(Preferences.unset(programme, username), 0));
    }

    @Override
    public Versioned<Preferences> save(Preferences preferences, long version) {
        return Saving.save(
                "preferences of " + preferences.username(),
                preferences,
                version,
                () -> PreferencesRow.from(preferences, handle.createUpdate(ADD)),
                () -> PreferencesRow.from(preferences, handle.createUpdate(UPDATE)));
    }

    @Override
    public ImmutableSet<Username> seekingMentor(ProgrammeKey programme, Collection<Username> people) {
        return handle.createQuery("""
                        SELECT username FROM preferences
                        WHERE programme = :programme AND seeking_mentor
                            AND username IN (SELECT person FROM UNNEST(CAST(:people AS VARCHAR ARRAY)) AS given(person))
                        """)
                .bind("programme", programme)
                .bind(
                        "people",
                        DomainArguments.texts(
                                people.stream().map(Username::value).toList()))
                .mapTo(String.class)
                .map(Username::new)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public void forEach(ProgrammeKey programme, Consumer<StatedPreferences> consumer) {
        try (Stream<StatedPreferences> stated = handle
                .createQuery(OF_EVERYBODY)
                .bind("programme", programme)
                .setFetchSize(BATCH)
                .map(PreferencesRow::toStated)
                .stream()) {
            stated.forEach(consumer);
        }
    }

    @Override
    public Page<Preferences> page(PreferencesQuery query) {
        return new Selection(handle, COLUMNS, "preferences JOIN member ON member.username = preferences.username")
                .where("programme = :programme", "programme", query.programme())
                .where("member.active")
                .where(query.seeking() == PreferencesQuery.Seeking.MENTOR ? "seeking_mentor" : "seeking_mentee")
                .where("preferences.username = :concerned", "concerned", query.concerning())
                .after("after", Positions.username(query.page()))
                .page(
                        query.page(),
                        "preferences.username > :after",
                        "preferences.username",
                        (row, context) -> PreferencesRow.toDomain(row, context).value(),
                        preferences -> preferences.username().value());
    }
}
