package org.mentorbase.devdata;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.member.Division;
import org.mentorbase.page.PageRequest;
import org.mentorbase.preference.PreferenceField;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Nearest;
import org.mentorbase.refusal.Problem;
import org.mentorbase.relationship.Pair;

/** Looks whether everything to which things refer is described, or is stored already. */
final class References {

    private static final int BATCH = 10_000;

    private final Work work;
    private final Set<Username> members = new HashSet<>();
    private final Set<Username> accounts = new HashSet<>();
    private final Set<ProgrammeKey> programmes = new HashSet<>();
    private final Set<String> divisions = new LinkedHashSet<>();
    private final List<Reference> toMembers = new ArrayList<>();

    /** @param account whether an account suffices */
    private record Reference(Thing thing, String field, Username person, boolean account) {}

    References(Work work) {
        this.work = work;
    }

    void check() {
        Described described = work.described();
        described.members().forEach(member -> members.add(member.username()));
        described.accounts().forEach(account -> accounts.add(account.username()));
        described.programmes().forEach(programme -> programmes.add(programme.key()));
        described.divisions().forEach(division -> divisions.add(division.letter()));
        work.stored().divisions().all().stream().map(Division::letter).forEach(divisions::add);
        described.groups().forEach(group -> division(group, group.division()));
        described.members().forEach(member -> division(member, member.division()));
        described.preferences().forEach(this::preferences);
        described.noticeSettings().forEach(settings -> member(settings, "username", settings.username()));
        described.invitations().forEach(this::invitation);
        described.relationships().forEach(this::relationship);
        described.meetings().forEach(meeting -> {
            programme(meeting, meeting.programme());
            pair(meeting, meeting.pair());
        });
        described.appointments().forEach(appointment -> {
            programme(appointment, appointment.programme());
            pair(appointment, appointment.pair());
        });
        described.further().forEach(this::further);
        Lists.partition(toMembers, BATCH).forEach(this::resolve);
    }

    private void preferences(SomePreferences preferences) {
        programme(preferences, preferences.programme());
        member(preferences, "username", preferences.username());
        preferences
                .said(PreferenceField.MANAGER)
                .ifPresent(manager -> member(preferences, "manager", (Username) manager));
        if (preferences.doNotMatch() != null) {
            preferences.doNotMatch().forEach(person -> member(preferences, "doNotMatch", person));
        }
    }

    private void invitation(SomeInvitation invitation) {
        programme(invitation, invitation.programme());
        pair(invitation, invitation.pair());
        somebody(invitation, "createdBy", invitation.createdBy());
    }

    private void relationship(SomeRelationship relationship) {
        programme(relationship, relationship.programme());
        pair(relationship, relationship.pair());
        somebody(relationship, "invitedBy", relationship.invitedBy());
        somebody(relationship, "endedBy", relationship.endedBy());
    }

    private void further(FurtherThing thing) {
        programme(thing, thing.programme());
        thing.members().forEach((field, person) -> member(thing, field, person));
        thing.actors().forEach((field, person) -> somebody(thing, field, person));
    }

    private void pair(Thing thing, @Nullable Pair pair) {
        if (pair != null) {
            member(thing, "mentor", pair.mentor());
            member(thing, "mentee", pair.mentee());
        }
    }

    private void member(Thing thing, String field, Username person) {
        if (!members.contains(person)) {
            toMembers.add(new Reference(thing, field, person, false));
        }
    }

    private void somebody(Thing thing, String field, @Nullable Username person) {
        if (person != null
                && !person.equals(Actor.OPERATOR.username())
                && !members.contains(person)
                && !accounts.contains(person)) {
            toMembers.add(new Reference(thing, field, person, true));
        }
    }

    private void resolve(List<Reference> references) {
        ImmutableSet<Username> stored = work.stored()
                .members()
                .findAll(references.stream().map(Reference::person).collect(Collectors.toSet()))
                .keySet();
        for (Reference reference : references) {
            if (!stored.contains(reference.person())
                    && !(reference.account()
                            && work.secured()
                                    .accounts()
                                    .find(reference.person())
                                    .isPresent())) {
                unknown(reference);
            }
        }
    }

    private void unknown(Reference reference) {
        if (!work.problems().isFull()) {
            Nearest nearest = new Nearest(reference.person().value());
            members.forEach(member -> nearest.consider(member.value()));
            work.stored()
                    .members()
                    .forEach(false, member -> nearest.consider(member.username().value()));
            unknown(reference.thing(), reference.field(), "member", reference.person(), nearest.likely());
        }
    }

    private void programme(Thing thing, @Nullable ProgrammeKey named) {
        ProgrammeKey key = work.described().programme(named);
        if (!programmes.contains(key)) {
            if (work.stored().programmes().find(key).isPresent()) {
                programmes.add(key);
            } else {
                Nearest nearest = new Nearest(key.value());
                programmes.forEach(each -> nearest.consider(each.value()));
                work.stored()
                        .programmes()
                        .page(new PageRequest("programmes", PageRequest.LARGEST, null))
                        .items()
                        .forEach(each -> nearest.consider(each.key().value()));
                unknown(thing, "programme", "programme", key, nearest.likely());
            }
        }
    }

    private void division(Thing thing, @Nullable String letter) {
        if (letter != null && !divisions.contains(letter)) {
            unknown(thing, "division", "division", letter, Nearest.to(letter, divisions));
        }
    }

    private void unknown(Thing thing, String field, String kind, Object value, Optional<String> nearest) {
        Problem problem = nearest.map(
                        near -> Problem.of(DevDataReason.REFERENCE_MISTYPED).with("nearest", near))
                .orElseGet(() -> Problem.of(DevDataReason.REFERENCE_UNKNOWN));
        work.problems().add(problem.field(field).value(value).with("kind", kind).at(thing.at()));
    }
}
