package org.mentorbase.devdata;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mentorbase.actor.Username;
import org.mentorbase.member.MemberReason;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.relationship.EndedRelationship;
import org.mentorbase.relationship.Pair;

/**
 * Whom an export is about: everybody, or one person and those with whom they share an invitation, a relationship or a pairing.
 *
 * @param members who is exported
 * @param speaking of whom it is exported what they say; empty for everybody
 * @param acting with those who invited or ended, be they members or not; empty for everybody
 */
record Circle(Optional<Username> about, List<Username> members, Set<Username> speaking, Set<Username> acting) {

    static Circle everybody(DevDataRepositories stored) {
        List<Username> all = new ArrayList<>();
        stored.members().forEach(false, member -> all.add(member.username()));
        return new Circle(Optional.empty(), all, Set.of(), Set.of());
    }

    /** With those to whom the people report, and who invited them. */
    static Circle around(
            Username about, DevDataRepositories stored, FurtherThings further, ImmutableList<ProgrammeKey> programmes) {
        if (stored.members().find(about).isEmpty()) {
            throw Problem.of(MemberReason.MEMBER_UNKNOWN)
                    .with("username", about)
                    .refusal();
        }
        Set<Username> speaking = new TreeSet<>(Set.of(about));
        Set<Username> acting = new LinkedHashSet<>(further.around(about, programmes));
        for (ProgrammeKey programme : programmes) {
            StoredPairs.forEachInvitation(stored, programme, each -> {
                if (each.proposal().pair().includes(about)) {
                    speaking.add(each.proposal().pair().mentor());
                    speaking.add(each.proposal().pair().mentee());
                    acting.add(each.proposal().createdBy());
                }
            });
            stored.relationships().forEach(programme, each -> {
                if (each.pair().includes(about) && each instanceof EndedRelationship ended) {
                    acting.add(ended.endedBy());
                }
            });
        }
        for (ProgrammeKey programme : programmes) {
            for (Username person : speaking) {
                Username manager =
                        stored.preferences().of(programme, person).value().manager();
                if (manager != null) {
                    acting.add(manager);
                }
            }
        }
        acting.addAll(speaking);
        return new Circle(
                Optional.of(about),
                new ArrayList<>(new TreeSet<>(stored.members().findAll(acting).keySet())),
                speaking,
                acting);
    }

    boolean speaks(Username person) {
        return speaking.isEmpty() || speaking.contains(person);
    }

    boolean acts(Username person) {
        return acting.isEmpty() || acting.contains(person);
    }

    boolean concerns(Pair pair) {
        return about.map(pair::includes).orElse(true);
    }
}
