package org.mentorbase.member;

import org.mentorbase.event.EventRepositories;

/** What the use cases of the membership read and write. */
public interface MemberRepositories extends EventRepositories {

    Members members();

    Divisions divisions();
}
