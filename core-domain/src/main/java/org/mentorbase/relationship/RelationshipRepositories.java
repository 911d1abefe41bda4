package org.mentorbase.relationship;

import org.mentorbase.programme.ProgrammeRepositories;

/** What the use cases of relationships read and write. */
public interface RelationshipRepositories extends ProgrammeRepositories {

    Relationships relationships();
}
