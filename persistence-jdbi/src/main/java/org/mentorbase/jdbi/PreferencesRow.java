package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.preference.Preferences;
import org.mentorbase.preference.StatedPreferences;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.Versioned;

/** How preferences are stored. */
final class PreferencesRow {

    private PreferencesRow() {}

    static Versioned<Preferences> toDomain(ResultSet row, StatementContext context) throws SQLException {
        String manager = row.getString("manager");
        Preferences preferences = new Preferences(
                new ProgrammeKey(row.getString("programme")),
                new Username(row.getString("username")),
                row.getBoolean("seeking_mentor"),
                row.getBoolean("seeking_mentee"),
                row.getString("mentor_requirements"),
                row.getString("mentee_requirements"),
                tags(row.getArray("availability")),
                tags(row.getArray("interests")),
                tags(row.getArray("expertise")),
                row.getString("organisation"),
                row.getString("level"),
                row.getObject("change_track", Integer.class),
                row.getObject("outside_organisation", Integer.class),
                row.getObject("capacity", Integer.class),
                manager == null ? null : new Username(manager),
                attributes(row.getString("attributes")));
        return new Versioned<>(preferences, row.getLong("version"));
    }

    static StatedPreferences toStated(ResultSet row, StatementContext context) throws SQLException {
        return new StatedPreferences(toDomain(row, context).value(), row.getBoolean("active"));
    }

    static Update from(Preferences preferences, Update update) {
        return update.bind("programme", preferences.programme())
                .bind("username", preferences.username())
                .bind("seekingMentor", preferences.seekingMentor())
                .bind("seekingMentee", preferences.seekingMentee())
                .bind("mentorRequirements", preferences.mentorRequirements())
                .bind("menteeRequirements", preferences.menteeRequirements())
                .bind(
                        "availability",
                        DomainArguments.texts(preferences.availability().asList()))
                .bind("interests", DomainArguments.texts(preferences.interests().asList()))
                .bind("expertise", DomainArguments.texts(preferences.expertise().asList()))
                .bind("organisation", preferences.organisation())
                .bind("level", preferences.level())
                .bind("changeTrack", preferences.changeTrack())
                .bind("outsideOrganisation", preferences.outsideOrganisation())
                .bind("capacity", preferences.capacity())
                .bind("manager", nameOf(preferences.manager()))
                .bind("attributes", EventData.write(preferences.attributes()));
    }

    private static @Nullable String nameOf(@Nullable Username manager) {
        return manager == null ? null : manager.value();
    }

    private static ImmutableMap<String, ImmutableList<String>> attributes(String stored) {
        return ImmutableMap.copyOf(Maps.transformValues(
                EventData.read(stored),
                values -> values instanceof List<?> several
                        ? ImmutableList.copyOf(Iterables.filter(several, String.class))
                        : ImmutableList.of()));
    }

    private static ImmutableSet<String> tags(Array array) throws SQLException {
        Object[] values = (Object[]) array.getArray();
        return Arrays.stream(values).map(Object::toString).collect(ImmutableSet.toImmutableSet());
    }
}
