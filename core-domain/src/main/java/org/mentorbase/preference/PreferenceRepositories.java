package org.mentorbase.preference;

import org.mentorbase.programme.ProgrammeRepositories;

/** What the use cases of preferences read and write. */
public interface PreferenceRepositories extends ProgrammeRepositories {

    AllPreferences preferences();

    DoNotMatchLists doNotMatchLists();
}
