package org.mentorbase.cli.appointment;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mentorbase.appointment.AppointmentView;
import org.mentorbase.cli.output.Columns;

/** How appointments are shown: their times are those of their zones. */
final class AppointmentColumns {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    static final Columns<AppointmentView> LIST = Columns.of("ID", AppointmentView::id)
            .and("Relationship", AppointmentView::relationshipId)
            .and("Mentor", AppointmentView::mentor)
            .and("Mentee", AppointmentView::mentee)
            .and("Starts", AppointmentColumns::time)
            .and("Time zone", AppointmentView::timeZone)
            .and("Minutes", AppointmentView::durationMinutes)
            .and("State", AppointmentView::state);

    static final Columns<AppointmentView> DETAILS = LIST.and("Place", AppointmentView::place);

    private AppointmentColumns() {}

    /** On the clocks of the appointment's zone. */
    static String time(AppointmentView appointment) {
        return TIME.format(appointment.startsAt().atZone(ZoneId.of(appointment.timeZone())));
    }

    static String sentence(AppointmentView appointment) {
        return appointment.mentor() + " and " + appointment.mentee() + " meet on " + time(appointment) + " ("
                + appointment.timeZone() + ") for " + appointment.durationMinutes() + " minutes";
    }
}
