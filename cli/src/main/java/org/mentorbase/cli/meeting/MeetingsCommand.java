package org.mentorbase.cli.meeting;

import picocli.CommandLine.Command;

@Command(
        name = "meetings",
        description = "Meetings of mentors and mentees.",
        subcommands = {RecordMeeting.class, ListMeetings.class, VoidMeeting.class, GiveFeedback.class})
public final class MeetingsCommand {}
