package org.mentorbase.appointment;

import org.mentorbase.relationship.RelationshipRepositories;

/** What the use cases of appointments read and write. */
public interface AppointmentRepositories extends RelationshipRepositories {

    Appointments appointments();
}
