package org.mentorbase.madeup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;
import org.mentorbase.member.ResearchGroup;

/**
 * Somebody who does not exist, and what they say.
 *
 * @param number from 0
 * @param silent whether they have not said anything
 * @param manager the number of somebody who was made before them, or null
 * @param attributes by name: grade, profession, technologies and help
 */
public record MadeUpPerson(
        int number,
        String username,
        MadeUpName name,
        ResearchGroup group,
        boolean active,
        boolean silent,
        boolean seekingMentor,
        boolean seekingMentee,
        String organisation,
        String level,
        ImmutableList<String> availability,
        ImmutableList<String> interests,
        ImmutableList<String> expertise,
        @Nullable Integer changeTrack,
        @Nullable Integer outsideOrganisation,
        @Nullable Integer capacity,
        @Nullable String wish,
        @Nullable Integer manager,
        ImmutableMap<String, ImmutableList<String>> attributes) {

    /** At which nobody reads mail (RFC 2606). */
    public String email() {
        return username + "@example.org";
    }

    public boolean isMentor() {
        return active && !silent && seekingMentee;
    }

    public boolean isMentee() {
        return active && !silent && seekingMentor;
    }
}
