package org.mentorbase.interchange;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Permission;
import org.mentorbase.devdata.Kind;
import org.mentorbase.devdata.SomeAccount;
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
import org.mentorbase.devdata.Thing;
import org.mentorbase.matchmaking.devdata.SomePairing;
import org.mentorbase.preference.PreferenceField;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes things, which come kind by kind, as {@link YamlDevData} reads them. */
public final class YamlDevDataWriter implements Consumer<Thing>, AutoCloseable {

    private final Writer out;
    private final Yaml yaml;
    private @Nullable Kind section;

    public YamlDevDataWriter(OutputStream stream) {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        DumperOptions options = new DumperOptions();
        options.setSplitLines(false);
        yaml = new Yaml(options);
        write("# yaml-language-server: $schema=" + DevDataSchema.FILE + "\n");
        write(YamlDevData.VERSION + ": " + YamlDevData.LATEST_VERSION + "\n");
    }

    @Override
    public void accept(Thing thing) {
        if (thing.kind() != section) {
            section = thing.kind();
            write(section.section() + ":\n");
        }
        yaml.serialize(item(thing).inList(), out);
    }

    private static YamlItem item(Thing thing) {
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
            item.put("username", settings.username())
                    .put("off", settings.off())
                    .put("frequency", settings.frequency())
                    .put("digestAt", settings.digestAt())
                    .put("digestOn", settings.digestOn())
                    .put("quietFrom", settings.quietFrom())
                    .put("quietUntil", settings.quietUntil())
                    .put("timeZone", settings.timeZone())
                    .put("language", settings.language());
        } else if (thing instanceof SomeAccount account) {
            item.put("username", account.username()).put("permissions", codes(account));
        } else if (thing instanceof SomeInvitation invitation) {
            invitation(item, invitation);
        } else if (thing instanceof SomeRelationship relationship) {
            relationship(item, relationship);
        } else if (thing instanceof SomeMeeting meeting) {
            pair(item, meeting.programme(), meeting.pair());
            meeting(item, meeting);
        } else if (thing instanceof SomePairing pairing) {
            item.put("programme", ProgrammeKey.MAIN.equals(pairing.programme()) ? null : pairing.programme());
            YamlPairings.write(item, pairing);
        } else if (thing instanceof SomeToken token) {
            item.put("username", token.username())
                    .put("createdOn", token.createdOn())
                    .put("expiresOn", token.expiresOn())
                    .put("revoked", token.revoked());
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
    }

    private static YamlItem meeting(YamlItem item, SomeMeeting meeting) {
        return item.put("heldOn", meeting.heldOn())
                .put("durationMinutes", meeting.durationMinutes())
                .put("happened", meeting.happened());
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

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
