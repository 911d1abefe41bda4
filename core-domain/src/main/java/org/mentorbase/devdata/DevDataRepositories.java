package org.mentorbase.devdata;

import org.mentorbase.MentoringRepositories;

/** What the use cases of dev data read and write, besides accounts. */
public interface DevDataRepositories extends MentoringRepositories {

    Removals removals();
}
