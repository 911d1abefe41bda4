package org.mentorbase.interchange;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Permission;
import org.mentorbase.devdata.SomeAccount;
import org.mentorbase.devdata.SomeAppointment;
import org.mentorbase.devdata.SomeDivision;
import org.mentorbase.devdata.SomeInvitation;
import org.mentorbase.devdata.SomeMeeting;
import org.mentorbase.devdata.SomeMember;
import org.mentorbase.devdata.SomeNoticeSettings;
import org.mentorbase.devdata.SomePreferences;
import org.mentorbase.devdata.SomeProgramme;
import org.mentorbase.devdata.SomeRelationship;
import org.mentorbase.devdata.SomeResearchGroup;
import org.mentorbase.devdata.SomeToken;
import org.mentorbase.devdata.SomeWebhook;
import org.mentorbase.devdata.Thing;
import org.mentorbase.matchmaking.devdata.SomePairing;
import org.mentorbase.preference.PreferenceField;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;

/** Things as items of a file of dev data. */
final class YamlItems {

    private YamlItems() {}

    static YamlItem of(Thing thing) {
        YamlItem item = new YamlItem();
        if (thing instanceof SomeDivision division) {
            item.put("letter", division.letter()).put("name", division.name());
        } else if (thing instanceof SomeResearchGroup group) {
            item.put("division", group.division()).put("name", group.name());
        } else if (thing instanceof SomeProgramme programme) {
            item.put("key", programme.key())
                    .put("name", programme.name())
                    .put("startsOn", programme.startsOn())
                    .put("endsOn", programme.endsOn());
        } else if (thing instanceof SomeMember member) {
            member(item, member);
        } else if (thing instanceof SomePreferences preferences) {
            preferences(item, preferences);
        } else if (thing instanceof SomeNoticeSettings settings) {
            noticeSettings(item, settings);
        } else if (thing instanceof SomeAccount account) {
            item.put("username", account.username()).put("permissions", codes(account));
        } else if (thing instanceof SomeInvitation invitation) {
            invitation(item, invitation);
        } else if (thing instanceof SomeRelationship relationship) {
            relationship(item, relationship);
        } else if (thing instanceof SomeMeeting meeting) {
            pair(item, meeting.programme(), meeting.pair());
            meeting(item, meeting);
        } else if (thing instanceof SomeAppointment appointment) {
            pair(item, appointment.programme(), appointment.pair());
            appointment(item, appointment);
        } else if (thing instanceof SomePairing pairing) {
            pair(item, pairing.programme(), null);
            YamlPairings.write(item, pairing);
        } else if (thing instanceof SomeToken token) {
            item.put("username", token.username())
                    .put("createdOn", token.createdOn())
                    .put("expiresOn", token.expiresOn())
                    .put("revoked", token.revoked());
        } else if (thing instanceof SomeWebhook webhook) {
            item.put("url", webhook.url()).put("types", webhook.types()).put("enabled", webhook.enabled());
        }
        return item;
    }

    private static void member(YamlItem item, SomeMember member) {
        item.put("username", member.username())
                .put("preferredName", member.preferredName())
                .put("surname", member.surname())
                .put("firstNames", member.firstNames())
                .put("email", member.email())
                .put("division", member.division())
                .put("researchGroup", member.researchGroup())
                .put("active", member.active());
    }

    private static void preferences(YamlItem item, SomePreferences preferences) {
        item.put("programme", ProgrammeKey.MAIN.equals(preferences.programme()) ? null : preferences.programme())
                .put("username", preferences.username());
        for (PreferenceField field : PreferenceField.values()) {
            preferences.said(field).ifPresent(value -> item.put(field.fieldName(), value));
        }
        item.put("doNotMatch", preferences.doNotMatch());
    }

    private static void noticeSettings(YamlItem item, SomeNoticeSettings settings) {
        item.put("username", settings.username())
                .put("off", settings.off())
                .put("frequency", settings.frequency())
                .put("digestAt", settings.digestAt())
                .put("digestOn", settings.digestOn())
                .put("quietFrom", settings.quietFrom())
                .put("quietUntil", settings.quietUntil())
                .put("timeZone", settings.timeZone())
                .put("language", settings.language());
    }

    private static @Nullable List<String> codes(SomeAccount account) {
        ImmutableSet<Permission> permissions = account.permissions();
        return permissions == null
                ? null
                : permissions.stream().map(Permission::code).toList();
    }

    private static void invitation(YamlItem item, SomeInvitation invitation) {
        pair(item, invitation.programme(), invitation.pair());
        item.put("createdBy", invitation.createdBy())
                .put("createdOn", invitation.createdOn())
                .put("expiresOn", invitation.expiresOn())
                .put("state", lowerCase(invitation.state()))
                .put("mentorResponse", lowerCase(invitation.mentorResponse()))
                .put("menteeResponse", lowerCase(invitation.menteeResponse()))
                .put("deactivatedOn", invitation.deactivatedOn())
                .put("reason", invitation.reason());
    }

    private static void relationship(YamlItem item, SomeRelationship relationship) {
        pair(item, relationship.programme(), relationship.pair());
        item.put("invitedBy", relationship.invitedBy())
                .put("invitedOn", relationship.invitedOn())
                .put("startedOn", relationship.startedOn())
                .put("active", relationship.endedOn() == null ? relationship.active() : null)
                .put("endedOn", relationship.endedOn())
                .put("endedBy", relationship.endedBy())
                .put("endReason", relationship.endReason());
        if (!relationship.meetings().isEmpty()) {
            item.putItems(
                    "meetings",
                    relationship.meetings().stream()
                            .map(held -> meeting(new YamlItem(), held))
                            .toList());
        }
        if (!relationship.appointments().isEmpty()) {
            item.putItems(
                    "appointments",
                    relationship.appointments().stream()
                            .map(agreed -> appointment(new YamlItem(), agreed))
                            .toList());
        }
    }

    private static YamlItem meeting(YamlItem item, SomeMeeting meeting) {
        return item.put("heldOn", meeting.heldOn())
                .put("durationMinutes", meeting.durationMinutes())
                .put("happened", meeting.happened())
                .put("helpedMentor", meeting.helpedMentor())
                .put("helpedMentee", meeting.helpedMentee());
    }

    private static YamlItem appointment(YamlItem item, SomeAppointment appointment) {
        return item.put("startsOn", appointment.startsOn())
                .put("startsAt", appointment.startsAt())
                .put("timeZone", appointment.timeZone())
                .put("durationMinutes", appointment.durationMinutes())
                .put("place", appointment.place())
                .put("state", lowerCase(appointment.state()))
                .put("agreedOn", appointment.agreedOn())
                .put("cancelledOn", appointment.cancelledOn());
    }

    private static void pair(YamlItem item, @Nullable ProgrammeKey programme, @Nullable Pair pair) {
        item.put("programme", ProgrammeKey.MAIN.equals(programme) ? null : programme);
        if (pair != null) {
            item.put("mentor", pair.mentor()).put("mentee", pair.mentee());
        }
    }

    private static @Nullable String lowerCase(@Nullable Enum<?> value) {
        return value == null ? null : Ascii.toLowerCase(value.name());
    }
}
