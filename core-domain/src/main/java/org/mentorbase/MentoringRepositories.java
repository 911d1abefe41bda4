package org.mentorbase;

import org.mentorbase.idempotency.IdempotencyRepositories;
import org.mentorbase.invitation.InvitationRepositories;
import org.mentorbase.meeting.MeetingRepositories;
import org.mentorbase.preference.PreferenceRepositories;

/** Everything that is stored of programmes and people; all but the accounts. */
public interface MentoringRepositories
        extends PreferenceRepositories, InvitationRepositories, MeetingRepositories, IdempotencyRepositories {}
