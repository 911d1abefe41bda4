package org.mentorbase.devdata;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Location;
import org.mentorbase.relationship.Pair;

/**
 * A relationship with the invitation from which it came, its meetings and its appointments. Ended if it is not active, or has an end.
 *
 * @param invitedBy the mentee, if nobody else is named
 * @param endedBy the mentee, if nobody else is named
 */
public record SomeRelationship(
        @Nullable Location at,
        @Nullable ProgrammeKey programme,
        Pair pair,
        @Nullable Username invitedBy,
        @Nullable Day invitedOn,
        @Nullable Day startedOn,
        @Nullable Boolean active,
        @Nullable Day endedOn,
        @Nullable Username endedBy,
        @Nullable String endReason,
        ImmutableList<SomeMeeting> meetings,
        ImmutableList<SomeAppointment> appointments)
        implements Thing {

    private static final int USUAL_DAYS = 180;
    private static final Day STARTED_WHEN_ACTIVE = Day.daysAgo(90);
    private static final Day ENDED = Day.daysAgo(30);

    /** Active. */
    public static SomeRelationship aRelationship(String mentor, String mentee) {
        Pair pair = new Pair(new Username(mentor), new Username(mentee));
        return new SomeRelationship(
                null, null, pair, null, null, null, null, null, null, null, ImmutableList.of(), ImmutableList.of());
    }

    public SomeRelationship in(ProgrammeKey key) {
        return new SomeRelationship(
                at,
                key,
                pair,
                invitedBy,
                invitedOn,
                startedOn,
                active,
                endedOn,
                endedBy,
                endReason,
                meetings,
                appointments);
    }

    public SomeRelationship invited(@Nullable Username by, @Nullable Day day) {
        return new SomeRelationship(
                at, programme, pair, by, day, startedOn, active, endedOn, endedBy, endReason, meetings, appointments);
    }

    public SomeRelationship started(@Nullable Day day) {
        return new SomeRelationship(
                at,
                programme,
                pair,
                invitedBy,
                invitedOn,
                day,
                active,
                endedOn,
                endedBy,
                endReason,
                meetings,
                appointments);
    }

    public SomeRelationship ended(@Nullable Day day, @Nullable Username by, @Nullable String why) {
        return new SomeRelationship(
                at, programme, pair, invitedBy, invitedOn, startedOn, false, day, by, why, meetings, appointments);
    }

    public SomeRelationship with(SomeMeeting... held) {
        return withAll(ImmutableList.copyOf(held));
    }

    public SomeRelationship withAll(Iterable<SomeMeeting> held) {
        return new SomeRelationship(
                at,
                programme,
                pair,
                invitedBy,
                invitedOn,
                startedOn,
                active,
                endedOn,
                endedBy,
                endReason,
                ImmutableList.<SomeMeeting>builder()
                        .addAll(meetings)
                        .addAll(held)
                        .build(),
                appointments);
    }

    public SomeRelationship with(SomeAppointment... agreed) {
        return withAppointments(ImmutableList.copyOf(agreed));
    }

    public SomeRelationship withAppointments(Iterable<SomeAppointment> agreed) {
        return new SomeRelationship(
                at,
                programme,
                pair,
                invitedBy,
                invitedOn,
                startedOn,
                active,
                endedOn,
                endedBy,
                endReason,
                meetings,
                ImmutableList.<SomeAppointment>builder()
                        .addAll(appointments)
                        .addAll(agreed)
                        .build());
    }

    @Override
    public Kind kind() {
        return Kind.RELATIONSHIP;
    }

    @Override
    public String named() {
        return "relationship of " + pair.mentor() + " as mentor of " + pair.mentee();
    }

    boolean isActive() {
        return active != null ? active : endedOn == null;
    }

    Username invitedByOrUsual() {
        return invitedBy == null ? pair.mentee() : invitedBy;
    }

    Username endedByOrUsual() {
        return endedBy == null ? pair.mentee() : endedBy;
    }

    /** Of one that is not active. */
    Day endedOnOrUsual() {
        return endedOn != null ? endedOn : ENDED;
    }

    /** Early enough for its meetings and appointments, if it is not said. */
    Day startedOnOrUsual(LocalDate today) {
        if (startedOn != null) {
            return startedOn;
        } else if (invitedOn != null) {
            return invitedOn;
        }
        Day usual = isActive() ? STARTED_WHEN_ACTIVE : endedOnOrUsual().plusDays(-USUAL_DAYS);
        return Stream.concat(
                        meetings.stream().map(SomeMeeting::heldOn),
                        appointments.stream().map(each -> Day.on(each.within(today))))
                .min(Comparator.comparing(day -> day.asOf(today)))
                .filter(first -> first.asOf(today).isBefore(usual.asOf(today)))
                .orElse(usual);
    }

    Day invitedOnOrUsual(LocalDate today) {
        return invitedOn != null ? invitedOn : startedOnOrUsual(today);
    }
}
