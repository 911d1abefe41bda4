package org.mentorbase.reminder;

import com.google.common.collect.ImmutableSet;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;

/** Who looks after things. */
public interface Coordinators {

    Coordinators NONE = permission -> ImmutableSet.of();

    /** Whose accounts have the permission; whether they are members is another question. */
    ImmutableSet<Username> with(Permission permission);
}
