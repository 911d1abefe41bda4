package org.mentorbase.devdata;

import org.jspecify.annotations.Nullable;
import org.mentorbase.refusal.Location;

/** Something that there should be, of which only what matters is said; what is null was not said. */
public sealed interface Thing
        permits SomeDivision,
                SomeResearchGroup,
                SomeProgramme,
                SomeMember,
                SomePreferences,
                SomeNoticeSettings,
                SomeAccount,
                SomeInvitation,
                SomeRelationship,
                SomeMeeting,
                SomeAppointment,
                SomeToken,
                SomeWebhook,
                FurtherThing {

    Kind kind();

    /** For people, for example {@code member ada}. */
    String named();

    /** Where it is described, if that is in a file. */
    @Nullable
    Location at();
}
