package org.mentorbase.jdbi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.mentorbase.appointment.Appointment;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.appointment.AppointmentQuery;
import org.mentorbase.appointment.Appointments;
import org.mentorbase.jdbi.Positions.SecondAndId;
import org.mentorbase.page.Page;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

final class JdbiAppointments implements Appointments {

    private final Handle handle;

    JdbiAppointments(Handle handle) {
        this.handle = handle;
    }

    @Override
    public AppointmentId nextId() {
        return new AppointmentId(handle.createQuery("SELECT NEXTVAL('appointment_id')")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void add(Appointment appointment) {
        LostRace.ifDuplicate(
                "appointments of relationship " + appointment.relationship(),
                () -> changing(appointment, """
                        INSERT INTO appointment (
                            id, relationship_id, programme, mentor, mentee, starts_at, time_zone, duration_minutes, place,
                            state, agreed, sequence, agreed_at, changed_at, version)
                        VALUES (
                            :id, :relationship, :programme, :mentor, :mentee, :startsAt, :timeZone, :durationMinutes, :place,
                            :state, :agreed, :sequence, :agreedAt, :changedAt, 1)
                        """)
                        .bind("relationship", appointment.relationship())
                        .bind("programme", appointment.programme())
                        .bind("mentor", appointment.pair().mentor())
                        .bind("mentee", appointment.pair().mentee())
                        .bind("agreedAt", appointment.agreedAt())
                        .execute());
    }

    @Override
    public Optional<Versioned<Appointment>> find(AppointmentId id) {
        return handle.createQuery("SELECT " + AppointmentRow.COLUMNS + " FROM appointment WHERE id = :id")
                .bind("id", id)
                .map(AppointmentRow::toVersioned)
                .findOne();
    }

    @Override
    public ImmutableMap<AppointmentId, Appointment> findAll(Collection<AppointmentId> ids) {
        return handle.createQuery("SELECT " + AppointmentRow.COLUMNS + """
                         FROM UNNEST(CAST(:ids AS BIGINT ARRAY)) AS given(wanted) JOIN appointment ON id = wanted
                        """)
                .bind(
                        "ids",
                        DomainArguments.numbers(ids.stream()
                                .map(AppointmentId::value)
                                .distinct()
                                .toList()))
                .map(AppointmentRow::toDomain)
                .collect(ImmutableMap.toImmutableMap(Appointment::id, appointment -> appointment));
    }

    @Override
    public ImmutableSet<RelationshipId> upcomingAmong(Collection<RelationshipId> relationships, Instant now) {
        return handle.createQuery("""
                        SELECT DISTINCT relationship_id FROM appointment
                        WHERE agreed = TRUE AND starts_at > :now
                            AND relationship_id IN (SELECT given.id FROM UNNEST(CAST(:ids AS BIGINT ARRAY)) AS given(id))
                        """)
                .bind("now", now)
                .bind(
                        "ids",
                        DomainArguments.numbers(relationships.stream()
                                .map(RelationshipId::value)
                                .toList()))
                .mapTo(Long.class)
                .map(RelationshipId::new)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Versioned<Appointment> update(Appointment appointment, long version) {
        LostRace.ifDuplicate("appointments of relationship " + appointment.relationship(), () -> {
            int updated = changing(appointment, """
                            UPDATE appointment
                            SET starts_at = :startsAt, time_zone = :timeZone, duration_minutes = :durationMinutes,
                                place = :place, state = :state, agreed = :agreed, sequence = :sequence,
                                changed_at = :changedAt, version = version + 1
                            WHERE id = :id AND version = :version
                            """).bind("version", version).execute();
            if (updated == 0) {
                throw new StaleVersion("appointment " + appointment.id());
            }
        });
        return new Versioned<>(appointment, version + 1);
    }

    private Update changing(Appointment appointment, String sql) {
        return handle.createUpdate(sql)
                .bind("id", appointment.id())
                .bind("startsAt", appointment.plan().start().at())
                .bind("timeZone", appointment.plan().start().zone().getId())
                .bind("durationMinutes", appointment.plan().durationMinutes())
                .bind("place", appointment.plan().place())
                .bind("state", appointment.state())
                .bind("agreed", Columns.marker(appointment.isAgreed()))
                .bind("sequence", appointment.sequence())
                .bind("changedAt", appointment.changedAt());
    }

    @Override
    public ImmutableList<Versioned<Appointment>> upcoming(RelationshipId relationship, Instant now) {
        return handle.createQuery("SELECT " + AppointmentRow.COLUMNS + """
                         FROM appointment
                        WHERE relationship_id = :relationship AND agreed = TRUE AND starts_at > :now
                        ORDER BY starts_at
                        """)
                .bind("relationship", relationship)
                .bind("now", now)
                .map(AppointmentRow::toVersioned)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Page<Appointment> page(AppointmentQuery query) {
        Optional<SecondAndId> after = Positions.secondAndId(query.page());
        return new Selection(handle, AppointmentRow.COLUMNS, "appointment")
                .where("programme = :programme", "programme", query.programme())
                .where("relationship_id = :relationship", "relationship", query.relationship())
                .where("agreed = TRUE AND starts_at > :upcomingAt", "upcomingAt", query.upcomingAt())
                .where(ofParty("party"), "party", query.party())
                .where(ofParty("concerned"), "concerned", query.concerning())
                .after("afterStart", after.map(SecondAndId::second))
                .after("afterId", after.map(SecondAndId::id))
                .page(
                        query.page(),
                        "(starts_at, id) > (:afterStart, :afterId)",
                        "starts_at, id",
                        AppointmentRow::toDomain,
                        appointment -> new SecondAndId(
                                        appointment.plan().start().at(),
                                        appointment.id().value())
                                .toString());
    }

    private static String ofParty(String name) {
        return """
                id IN (
                    SELECT id FROM appointment WHERE mentor = :%1$s
                    UNION SELECT id FROM appointment WHERE mentee = :%1$s)
                """.formatted(name);
    }
}
