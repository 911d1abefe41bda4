package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.Day;
import org.mentorbase.devdata.SomeAppointment;
import org.mentorbase.devdata.SomeInvitation;
import org.mentorbase.devdata.SomeMeeting;
import org.mentorbase.devdata.SomeRelationship;
import org.mentorbase.devdata.Thing;
import org.mentorbase.invitation.InvitationView.State;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;

/** What happened between random people, on fixed days. */
record RandomHistories(
        Chance chance, List<String> usernames, List<ProgrammeKey> programmes, Consumer<? super Thing> things) {

    private static final ImmutableList<ZoneId> ZONES =
            ImmutableList.of(ZoneId.of("UTC"), ZoneId.of("Europe/London"), ZoneId.of("Asia/Kolkata"));

    void make() {
        Set<List<String>> done = new HashSet<>();
        for (int i = usernames.size() * 2; i > 0; i--) {
            List<String> pair = List.of(chance.one(usernames), chance.one(usernames));
            if (!pair.get(0).equals(pair.get(1)) && done.add(pair)) {
                history(new Pair(new Username(pair.get(0)), new Username(pair.get(1))), chance.one(programmes));
            }
        }
    }

    private void history(Pair pair, ProgrammeKey programme) {
        int begin = -400 + chance.random().nextInt(200);
        while (begin < 0) {
            int end = begin + chance.random().nextInt(150);
            boolean goesOn = end >= 0;
            if (chance.in(2)) {
                relationship(pair, programme, begin, goesOn ? 0 : end, goesOn);
            } else {
                invitation(pair, programme, begin, goesOn ? null : chance.day(end));
            }
            begin = end + chance.random().nextInt(3) * chance.random().nextInt(40);
        }
    }

    private void relationship(Pair pair, ProgrammeKey programme, int begin, int end, boolean active) {
        List<SomeMeeting> meetings = new ArrayList<>();
        int started = begin + chance.random().nextInt(Math.max(1, end - begin));
        for (int day = started;
                day <= end && chance.in(3);
                day += chance.random().nextInt(20)) {
            SomeMeeting meeting = SomeMeeting.aMeeting(
                            chance.day(day), 1 + chance.random().nextInt(200))
                    .helped(chance.in(2) ? chance.in(2) : null, chance.in(2) ? chance.in(2) : null);
            meetings.add(chance.in(5) ? meeting.voided() : meeting);
        }
        SomeRelationship described = SomeRelationship.aRelationship(
                        pair.mentor().value(), pair.mentee().value())
                .in(programme)
                .invited(somebody(pair), chance.day(begin))
                .started(chance.day(started))
                .withAll(meetings)
                .withAppointments(appointments(started, end));
        things.accept(
                active ? described : described.ended(chance.day(end), somebody(pair), chance.orNull(chance.text())));
    }

    /** Each on a day of its own, so that none is in the way of another. */
    private List<SomeAppointment> appointments(int started, int end) {
        List<SomeAppointment> appointments = new ArrayList<>();
        for (int day = started + 1; chance.in(3); day += 1 + chance.random().nextInt(30)) {
            int agreed = started + chance.random().nextInt(Math.max(1, Math.min(day, end) - started));
            SomeAppointment appointment = SomeAppointment.anAppointment(chance.day(day))
                    .at(LocalTime.of(
                            chance.random().nextInt(24), chance.random().nextInt(60)))
                    .in(chance.one(ZONES), chance.orNull(chance.text()))
                    .lasting(1 + chance.random().nextInt(200))
                    .agreed(chance.day(agreed));
            appointments.add(chance.in(4) ? appointment.cancelled(chance.day(agreed)) : appointment);
        }
        return appointments;
    }

    private void invitation(Pair pair, ProgrammeKey programme, int begin, @Nullable Day end) {
        SomeInvitation described = SomeInvitation.anInvitation(
                        pair.mentor().value(), pair.mentee().value())
                .in(programme)
                .by(somebody(pair).value())
                .created(chance.day(begin));
        State state = chance.one(List.of(State.DECLINED, State.WITHDRAWN, State.EXPIRED));
        things.accept(
                end == null
                        ? described
                        : described
                                .ended(state, end)
                                .because(state == State.DECLINED ? chance.orNull(chance.text()) : null));
    }

    private Username somebody(Pair pair) {
        return chance.one(List.of(pair.mentor(), pair.mentee(), new Username("operator"), new Username("coordinator")));
    }
}
