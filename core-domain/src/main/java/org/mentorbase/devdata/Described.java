package org.mentorbase.devdata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorbase.invitation.Expiry;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;

/** Everything that one file describes, sorted by kinds; nothing that can be there only once is there twice. */
final class Described {

    private final Map<Kind, List<Thing>> things = new EnumMap<>(Kind.class);
    private final Map<Object, Thing> once = new HashMap<>();
    private final Problems problems = new Problems();
    private final Expiry expiry;
    private ProgrammeKey programme = ProgrammeKey.MAIN;

    private record Identity(Kind kind, Object key, @Nullable Object further) {}

    private Described(Expiry expiry) {
        this.expiry = expiry;
    }

    static Described in(DevDataFile file, Expiry expiry) {
        Described described = new Described(expiry);
        for (Kind kind : Kind.values()) {
            described.things.put(kind, new ArrayList<>());
        }
        described.programme = file.read(described::add);
        described.problems.refuseAny();
        described.once.clear();
        return described;
    }

    private void add(Thing said) {
        Thing thing = said instanceof SomeInvitation invitation ? dated(invitation) : said;
        things.computeIfAbsent(thing.kind(), kind -> new ArrayList<>()).add(thing);
        if (thing instanceof SomeDivision division) {
            requireOnce(thing, "letter", division.letter(), null);
        } else if (thing instanceof SomeResearchGroup group) {
            requireOnce(thing, "name", group.name(), group.division());
        } else if (thing instanceof SomeProgramme described) {
            requireOnce(thing, "key", described.key(), null);
        } else if (thing instanceof SomeMember member) {
            requireOnce(thing, "username", member.username(), null);
        } else if (thing instanceof SomePreferences preferences) {
            requireOnce(thing, "username", preferences.username(), preferences.programme());
        } else if (thing instanceof SomeNoticeSettings settings) {
            requireOnce(thing, "username", settings.username(), null);
        } else if (thing instanceof SomeAccount account) {
            requireOnce(thing, "username", account.username(), null);
        }
    }

    private SomeInvitation dated(SomeInvitation invitation) {
        if (expiry.after() != null) {
            return invitation.counting(expiry.after());
        } else if (invitation.expiresOn() != null) {
            problems.add(
                    Problem.of(DevDataReason.NEVER_EXPIRES).field("expiresOn").at(invitation.at()));
        }
        return invitation;
    }

    private void requireOnce(Thing thing, String field, Object key, @Nullable Object further) {
        Thing earlier = once.putIfAbsent(new Identity(thing.kind(), key, further), thing);
        if (earlier != null) {
            problems.add(Problem.of(DevDataReason.DESCRIBED_TWICE)
                    .field(field)
                    .value(key)
                    .with("earlier", earlier.at() == null ? 0 : earlier.at().line())
                    .at(thing.at()));
        }
    }

    /** The programme that a thing belongs to which names that one, or none. */
    ProgrammeKey programme(@Nullable ProgrammeKey named) {
        return named == null ? programme : named;
    }

    <T extends Thing> List<T> all(Kind kind, Class<T> type) {
        return things.getOrDefault(kind, List.of()).stream().map(type::cast).toList();
    }

    List<SomeDivision> divisions() {
        return all(Kind.DIVISION, SomeDivision.class);
    }

    List<SomeResearchGroup> groups() {
        return all(Kind.GROUP, SomeResearchGroup.class);
    }

    List<SomeProgramme> programmes() {
        return all(Kind.PROGRAMME, SomeProgramme.class);
    }

    List<SomeMember> members() {
        return all(Kind.MEMBER, SomeMember.class);
    }

    List<SomePreferences> preferences() {
        return all(Kind.PREFERENCES, SomePreferences.class);
    }

    List<SomeNoticeSettings> noticeSettings() {
        return all(Kind.NOTICE_SETTINGS, SomeNoticeSettings.class);
    }

    List<SomeAccount> accounts() {
        return all(Kind.ACCOUNT, SomeAccount.class);
    }

    List<SomeInvitation> invitations() {
        return all(Kind.INVITATION, SomeInvitation.class);
    }

    List<SomeRelationship> relationships() {
        return all(Kind.RELATIONSHIP, SomeRelationship.class);
    }

    List<SomeMeeting> meetings() {
        return all(Kind.MEETING, SomeMeeting.class);
    }

    List<SomeAppointment> appointments() {
        return all(Kind.APPOINTMENT, SomeAppointment.class);
    }

    List<FurtherThing> further() {
        return all(Kind.PAIRING, FurtherThing.class);
    }

    List<SomeToken> tokens() {
        return all(Kind.TOKEN, SomeToken.class);
    }

    List<SomeWebhook> webhooks() {
        return all(Kind.WEBHOOK, SomeWebhook.class);
    }
}
