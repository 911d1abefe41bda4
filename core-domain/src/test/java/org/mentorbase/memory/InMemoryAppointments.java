package org.mentorbase.memory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.mentorbase.appointment.Appointment;
import org.mentorbase.appointment.AppointmentId;
import org.mentorbase.appointment.AppointmentQuery;
import org.mentorbase.appointment.Appointments;
import org.mentorbase.memory.ListOrder.SecondAndId;
import org.mentorbase.page.Page;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.transaction.StaleVersion;
import org.mentorbase.transaction.Versioned;

record InMemoryAppointments(Tables tables) implements Appointments {

    @Override
    public AppointmentId nextId() {
        return new AppointmentId(tables.nextId());
    }

    @Override
    public void add(Appointment appointment) {
        requireApart(appointment);
        tables.appointments.add(appointment.id(), appointment);
    }

    @Override
    public Optional<Versioned<Appointment>> find(AppointmentId id) {
        return tables.appointments.find(id);
    }

    @Override
    public ImmutableMap<AppointmentId, Appointment> findAll(Collection<AppointmentId> ids) {
        return Set.copyOf(ids).stream()
                .flatMap(id -> find(id).stream())
                .map(Versioned::value)
                .collect(ImmutableMap.toImmutableMap(Appointment::id, appointment -> appointment));
    }

    @Override
    public ImmutableSet<RelationshipId> upcomingAmong(Collection<RelationshipId> relationships, Instant now) {
        return relationships.stream()
                .filter(relationship -> !upcoming(relationship, now).isEmpty())
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Versioned<Appointment> update(Appointment appointment, long version) {
        requireApart(appointment);
        return tables.appointments.update(appointment.id(), appointment, version);
    }

    @Override
    public ImmutableList<Versioned<Appointment>> upcoming(RelationshipId relationship, Instant now) {
        return tables.appointments
                .allVersioned()
                .filter(each -> each.value().relationship().equals(relationship)
                        && each.value().isUpcoming(now))
                .sorted(Comparator.comparing(each -> each.value().plan().start().at()))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Page<Appointment> page(AppointmentQuery query) {
        return ListOrder.SOONEST_FIRST.page(
                tables.appointments.all().filter(appointment -> matches(query, appointment)),
                appointment -> new SecondAndId(
                        appointment.plan().start().at().getEpochSecond(),
                        appointment.id().value()),
                query.page());
    }

    private void requireApart(Appointment appointment) {
        boolean taken = tables.appointments
                .all()
                .anyMatch(each -> appointment.isAgreed()
                        && each.isAgreed()
                        && !each.id().equals(appointment.id())
                        && each.relationship().equals(appointment.relationship())
                        && each.plan()
                                .start()
                                .at()
                                .equals(appointment.plan().start().at()));
        if (taken) {
            throw new StaleVersion("the appointments of " + appointment.pair());
        }
    }

    private static boolean matches(AppointmentQuery query, Appointment appointment) {
        return query.programme().map(appointment.programme()::equals).orElse(true)
                && query.relationship().map(appointment.relationship()::equals).orElse(true)
                && query.upcomingAt().map(appointment::isUpcoming).orElse(true)
                && query.party().map(appointment.pair()::includes).orElse(true)
                && query.concerning().map(appointment.pair()::includes).orElse(true);
    }
}
