package org.mentorbase.cli.appointment;

import picocli.CommandLine.Command;

@Command(
        name = "appointments",
        description = "What mentors and mentees have agreed on: when they meet next.",
        subcommands = {
            AgreeOnAppointment.class,
            MoveAppointment.class,
            CancelAppointment.class,
            ListAppointments.class,
            ShowAppointment.class
        })
public final class AppointmentsCommand {}
