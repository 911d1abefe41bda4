package org.mentorbase.devdata;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.appointment.Appointment;
import org.mentorbase.invitation.Expiry;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.relationship.Relationship;
import org.mentorbase.relationship.RelationshipView;

/**
 * What there is to do for a relationship that is stored already, with its meetings and appointments.
 *
 * @param apart whether only its meetings and appointments are described: they are then known by their dates only
 */
record RelationshipComparison(Work work, HistoryMaking making, StoredPairs stored, boolean apart) {

    /** Whether the relationship is to be made anew; otherwise, what is new of its meetings and appointments is planned. */
    boolean isToBeMadeAnew(SomeRelationship each, Relationship before) {
        List<Meeting> storedMeetings = each.meetings().isEmpty() ? List.of() : stored.meetings(before.id());
        IdentityHashMap<SomeMeeting, Meeting> meetings = sameMeetings().of(each.meetings(), storedMeetings);
        List<Appointment> storedAppointments =
                each.appointments().isEmpty() ? List.of() : stored.appointments(before.id());
        IdentityHashMap<SomeAppointment, Appointment> appointments =
                sameAppointments().of(each.appointments(), storedAppointments);
        RelationshipView view = RelationshipView.of(before);
        InvitationView origin = InvitationView.of(stored.origin(before), Expiry.NEVER);
        Differences differences = new Differences()
                .compare("active", each.isActive(), view.active())
                .compareDay("startedOn", each.startedOn(), view.startedOn())
                .compareDay("endedOn", each.endedOn(), view.endedOn())
                .compare("endedBy", text(each.endedBy()), view.endedBy())
                .compare("endReason", each.endReason(), view.endReason())
                .compare("invitedBy", text(each.invitedBy()), origin.createdBy())
                .compareDay("invitedOn", each.invitedOn(), origin.createdOn());
        meetings.forEach((described, found) -> differences
                .compare("durationMinutes", described.durationMinutes(), found.durationMinutes())
                .compare("happened", described.happened(), found.happened()));
        meetings.forEach((described, found) -> compareFeedback(differences, described, found));
        appointments.forEach((described, found) -> compare(differences, described, found));
        if (!view.active()) {
            differences
                    .compare("meetings", each.meetings().size(), meetings.size())
                    .compare("appointments", each.appointments().size(), appointments.size());
        }
        if (work.replaces(each, "relationship " + before.id(), differences)) {
            each.meetings().forEach(work.tally()::replaced);
            each.appointments().forEach(work.tally()::replaced);
            work.timeline()
                    .atTheBeginning(each.at(), () -> work.stored().removals().remove(before.id()));
            return true;
        } else if (!differences.any()) {
            meetings.keySet().forEach(known -> work.tally().unchanged(Kind.MEETING));
            appointments.keySet().forEach(known -> work.tally().unchanged(Kind.APPOINTMENT));
            add(each, before, meetings, appointments);
        }
        return false;
    }

    private void add(
            SomeRelationship each,
            Relationship before,
            IdentityHashMap<SomeMeeting, Meeting> meetings,
            IdentityHashMap<SomeAppointment, Appointment> appointments) {
        each.meetings().stream()
                .filter(meeting -> !meetings.containsKey(meeting))
                .forEach(meeting -> {
                    work.tally().created(meeting);
                    making.meeting(StoredPairs.date(before.startedAt()), meeting, before.pair(), before::id, 0);
                });
        List<SomeAppointment> added = each.appointments().stream()
                .filter(appointment -> !appointments.containsKey(appointment))
                .toList();
        added.forEach(work.tally()::created);
        making.appointments(StoredPairs.date(before.startedAt()), added, before.pair(), before::id, 0);
    }

    private void compareFeedback(Differences differences, SomeMeeting described, Meeting found) {
        if (described.helpedMentor() != null || described.helpedMentee() != null) {
            Map<Username, Boolean> helped = stored.helped(found);
            differences
                    .compare(
                            "helpedMentor",
                            described.helpedMentor(),
                            helped.get(found.pair().mentor()))
                    .compare(
                            "helpedMentee",
                            described.helpedMentee(),
                            helped.get(found.pair().mentee()));
        }
    }

    private static void compare(Differences differences, SomeAppointment described, Appointment found) {
        differences
                .compare(
                        "startsAt",
                        described.startsAt(),
                        SomeAppointment.begin(found.plan().start()).toLocalTime())
                .compare(
                        "timeZone",
                        described.timeZone(),
                        SomeAppointment.zone(found.plan().start()))
                .compare(
                        "durationMinutes",
                        described.durationMinutes(),
                        found.plan().durationMinutes())
                .compare("place", described.place(), found.plan().place())
                .compare("state", described.state(), found.state())
                .compareDay("agreedOn", described.agreedOn(), SomeAppointment.agreedOn(found))
                .compareDay("cancelledOn", described.cancelledOn(), SomeAppointment.cancelledOn(found));
    }

    private Matching<SomeMeeting, Meeting> sameMeetings() {
        return new Matching<>(
                meeting -> isDate(meeting.heldOn()) || apart,
                meeting -> meeting.heldOn().asOf(work.today()),
                Meeting::heldOn,
                (meeting, found) -> meeting.hasHappened() == found.happened(),
                meeting -> false);
    }

    private Matching<SomeAppointment, Appointment> sameAppointments() {
        return new Matching<>(
                appointment -> isDate(appointment.startsOn()) || apart,
                appointment -> appointment.begin(work.today()),
                found -> SomeAppointment.begin(found.plan().start()),
                (appointment, found) -> appointment.mayBe(found.state()),
                found -> false);
    }

    private static boolean isDate(Day day) {
        return day.date() != null;
    }

    private static @Nullable String text(@Nullable Username username) {
        return username == null ? null : username.value();
    }
}
