package org.mentorbase.programme;

import org.mentorbase.member.MemberRepositories;

/** What the use cases of programmes read and write. */
public interface ProgrammeRepositories extends MemberRepositories {

    Programmes programmes();
}
