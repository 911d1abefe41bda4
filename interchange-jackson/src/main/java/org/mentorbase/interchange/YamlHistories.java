package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorbase.appointment.AppointmentState;
import org.mentorbase.devdata.SomeAppointment;
import org.mentorbase.devdata.SomeInvitation;
import org.mentorbase.devdata.SomeMeeting;
import org.mentorbase.devdata.SomeRelationship;
import org.mentorbase.devdata.Thing;
import org.mentorbase.invitation.InvitationView.State;
import org.mentorbase.invitation.Response;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;
import org.mentorbase.validation.TimeZones;

/** Reads invitations, relationships, meetings and appointments. */
final class YamlHistories {

    private static final ImmutableMap<String, State> STATES = YamlFields.byLowerCase(State.values());
    private static final ImmutableMap<String, Response> RESPONSES = YamlFields.byLowerCase(Response.values());
    private static final ImmutableMap<String, AppointmentState> APPOINTMENT_STATES =
            YamlFields.byLowerCase(AppointmentState.values());

    private YamlHistories() {}

    static Thing invitation(YamlMap map) {
        SomeInvitation invitation = new SomeInvitation(
                map.value().location(),
                YamlFields.programme(map, "programme"),
                YamlFields.pair(map),
                map.said("createdBy")
                        .map(value -> YamlFields.username(value, "createdBy"))
                        .orElse(null),
                YamlFields.day(map, "createdOn"),
                YamlFields.day(map, "expiresOn"),
                map.said("state").map(value -> YamlFields.oneOf(value, STATES)).orElse(null),
                map.said("mentorResponse")
                        .map(value -> YamlFields.oneOf(value, RESPONSES))
                        .orElse(null),
                map.said("menteeResponse")
                        .map(value -> YamlFields.oneOf(value, RESPONSES))
                        .orElse(null),
                YamlFields.day(map, "deactivatedOn"),
                YamlFields.textOrNull(map, "reason"));
        return invitation.state() == State.ACCEPTED ? accepted(invitation) : invitation;
    }

    /** An accepted invitation and the relationship that it began are one thing. */
    private static SomeRelationship accepted(SomeInvitation invitation) {
        return new SomeRelationship(
                invitation.at(),
                invitation.programme(),
                invitation.pair(),
                invitation.createdBy(),
                invitation.createdOn(),
                invitation.deactivatedOn(),
                null,
                null,
                null,
                null,
                ImmutableList.of(),
                ImmutableList.of());
    }

    static SomeRelationship relationship(YamlMap map) {
        ImmutableList<SomeMeeting> meetings = inner(map, "meetings", held -> meeting(held, null, null));
        ImmutableList<SomeAppointment> appointments =
                inner(map, "appointments", agreed -> appointment(agreed, null, null));
        return new SomeRelationship(
                map.value().location(),
                YamlFields.programme(map, "programme"),
                YamlFields.pair(map),
                map.said("invitedBy")
                        .map(value -> YamlFields.username(value, "invitedBy"))
                        .orElse(null),
                YamlFields.day(map, "invitedOn"),
                YamlFields.day(map, "startedOn"),
                map.said("active").map(YamlValue::truth).orElse(null),
                YamlFields.day(map, "endedOn"),
                map.said("endedBy")
                        .map(value -> YamlFields.username(value, "endedBy"))
                        .orElse(null),
                YamlFields.textOrNull(map, "endReason"),
                meetings,
                appointments);
    }

    private static <T> ImmutableList<T> inner(YamlMap map, String key, Function<YamlMap, T> reading) {
        return map.said(key).map(YamlValue::items).orElse(ImmutableList.of()).stream()
                .map(item -> YamlFields.complete(item, reading))
                .collect(ImmutableList.toImmutableList());
    }

    static SomeMeeting meeting(YamlMap map) {
        return meeting(map, YamlFields.pair(map), YamlFields.programme(map, "programme"));
    }

    static SomeAppointment appointment(YamlMap map) {
        return appointment(map, YamlFields.pair(map), YamlFields.programme(map, "programme"));
    }

    private static SomeMeeting meeting(YamlMap map, @Nullable Pair pair, @Nullable ProgrammeKey programme) {
        return new SomeMeeting(
                map.value().location(),
                programme,
                pair,
                YamlFields.day(map.get("heldOn")),
                map.said("durationMinutes").map(YamlValue::number).orElse(null),
                map.said("happened").map(YamlValue::truth).orElse(null),
                map.said("helpedMentor").map(YamlValue::truth).orElse(null),
                map.said("helpedMentee").map(YamlValue::truth).orElse(null));
    }

    private static SomeAppointment appointment(YamlMap map, @Nullable Pair pair, @Nullable ProgrammeKey programme) {
        return new SomeAppointment(
                map.value().location(),
                programme,
                pair,
                YamlFields.day(map.get("startsOn")),
                map.said("startsAt").map(YamlHistories::time).orElse(null),
                map.said("timeZone")
                        .map(zone -> YamlFields.placed(zone, value -> TimeZones.parse("timeZone", value.text())))
                        .orElse(null),
                map.said("durationMinutes").map(YamlValue::number).orElse(null),
                YamlFields.textOrNull(map, "place"),
                map.said("state")
                        .map(value -> YamlFields.oneOf(value, APPOINTMENT_STATES))
                        .orElse(null),
                YamlFields.day(map, "agreedOn"),
                YamlFields.day(map, "cancelledOn"));
    }

    private static LocalTime time(YamlValue value) {
        try {
            return LocalTime.parse(value.text());
        } catch (DateTimeParseException malformed) {
            throw value.isNot("a time like 14:00");
        }
    }
}
