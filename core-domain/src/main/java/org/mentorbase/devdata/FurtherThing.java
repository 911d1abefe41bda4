package org.mentorbase.devdata;

import com.google.common.collect.ImmutableListMultimap;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.programme.ProgrammeKey;

/** Something that a module beyond the domain's knows how to make. */
public non-sealed interface FurtherThing extends Thing {

    /** The one that it belongs to, or null for that of the file. */
    @Nullable
    ProgrammeKey programme();

    /** The members whom it names, by the field that does. */
    ImmutableListMultimap<String, Username> members();

    /** Whom it names besides, by the field that does; an account is enough for them. */
    ImmutableListMultimap<String, Username> actors();
}
