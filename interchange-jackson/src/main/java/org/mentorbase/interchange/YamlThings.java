package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.Day;
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
import org.mentorbase.invitation.InvitationReason;
import org.mentorbase.invitation.InvitationView.State;
import org.mentorbase.invitation.Response;
import org.mentorbase.notice.NoticeSettings;
import org.mentorbase.preference.PreferenceField;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.relationship.Pair;

/** Reads the items of a file of dev data. The keys are the names of the representation for programs. */
final class YamlThings {

    private static final ImmutableMap<String, State> STATES = byLowerCase(State.values());
    private static final ImmutableMap<String, Response> RESPONSES = byLowerCase(Response.values());
    private static final ImmutableMap<String, Permission> PERMISSIONS =
            Maps.uniqueIndex(Arrays.asList(Permission.values()), Permission::code);
    private static final String ALL = "all";

    private final Consumer<? super Thing> consumer;
    private final Interner<String> words = Interners.newStrongInterner();

    YamlThings(Consumer<? super Thing> consumer) {
        this.consumer = consumer;
    }

    static <E extends Enum<E>> ImmutableMap<String, E> byLowerCase(E[] values) {
        return Maps.uniqueIndex(Arrays.asList(values), value -> value.name().toLowerCase(Locale.ROOT));
    }

    void read(Kind kind, YamlValue item) {
        switch (kind) {
            case DIVISION -> division(item);
            case GROUP -> complete(item, this::group);
            case PROGRAMME -> complete(item, this::programme);
            case MEMBER -> member(item);
            case PREFERENCES -> complete(item, map -> preferences(map, username(map, "username")));
            case NOTICE_SETTINGS -> complete(item, YamlThings::noticeSettings);
            case ACCOUNT -> account(item);
            case INVITATION -> complete(item, this::invitation);
            case RELATIONSHIP -> complete(item, this::relationship);
            case MEETING -> complete(item, map -> meeting(map, pair(map), programme(map, "programme")));
            case PAIRING -> complete(item, YamlPairings::pairing);
            case TOKEN -> token(item);
        }
    }

    /** Reads all that is known, and then refuses what is not. */
    private void complete(YamlValue item, Function<YamlMap, ? extends Thing> reading) {
        YamlMap map = new YamlMap(item);
        Thing thing = reading.apply(map);
        map.refuseOthers();
        consumer.accept(thing);
    }

    private void division(YamlValue item) {
        YamlMap map = new YamlMap(item);
        SomeDivision division = new SomeDivision(item.location(), word(map.get("letter")), textOrNull(map, "name"));
        ImmutableList<YamlValue> groups =
                map.said("groups").map(YamlValue::items).orElse(ImmutableList.of());
        map.refuseOthers();
        consumer.accept(division);
        groups.forEach(
                group -> consumer.accept(new SomeResearchGroup(group.location(), division.letter(), group.text())));
    }

    private SomeResearchGroup group(YamlMap map) {
        return new SomeResearchGroup(map.value().location(), word(map.get("division")), map.text("name"));
    }

    private SomeProgramme programme(YamlMap map) {
        return new SomeProgramme(
                map.value().location(),
                placed(map.get("key"), value -> ProgrammeKey.parse("key", value.text())),
                textOrNull(map, "name"),
                day(map, "startsOn"),
                day(map, "endsOn"));
    }

    private void member(YamlValue item) {
        if (item.isText()) {
            consumer.accept(new SomeMember(
                    item.location(), username(item, "username"), null, null, null, null, null, null, null));
            return;
        }
        YamlMap map = new YamlMap(item);
        Username username = username(map, "username");
        SomeMember member = new SomeMember(
                item.location(),
                username,
                textOrNull(map, "preferredName"),
                textOrNull(map, "surname"),
                textOrNull(map, "firstNames"),
                textOrNull(map, "email"),
                wordOrNull(map, "division"),
                wordOrNull(map, "researchGroup"),
                map.said("active").map(YamlValue::truth).orElse(null));
        Optional<YamlValue> inline = map.said("preferences");
        map.refuseOthers();
        consumer.accept(member);
        inline.ifPresent(value -> complete(value, preferences -> preferences(preferences, username)));
    }

    private SomePreferences preferences(YamlMap map, Username username) {
        SomePreferences preferences =
                new SomePreferences(map.value().location(), programme(map, "programme"), username);
        for (PreferenceField field : PreferenceField.values()) {
            map.said(field.fieldName()).ifPresent(value -> preferences.with(field, preference(field, value)));
        }
        return preferences;
    }

    private Object preference(PreferenceField field, YamlValue value) {
        return switch (field) {
            case SEEKING_MENTOR, SEEKING_MENTEE -> value.truth();
            case AVAILABILITY, INTERESTS, EXPERTISE ->
                value.items().stream().map(this::word).collect(ImmutableSet.toImmutableSet());
            case CHANGE_TRACK, OUTSIDE_ORGANISATION, CAPACITY -> value.number();
            case ATTRIBUTES -> attributes(value);
            case MANAGER -> username(value, field.fieldName());
            case ORGANISATION, LEVEL -> word(value);
            case MENTOR_REQUIREMENTS, MENTEE_REQUIREMENTS -> value.text();
        };
    }

    private ImmutableMap<String, ImmutableList<String>> attributes(YamlValue value) {
        return value.entries().stream()
                .filter(entry -> !entry.items().isEmpty())
                .collect(ImmutableMap.toImmutableMap(
                        YamlValue::key,
                        entry -> entry.items().stream()
                                .map(this::word)
                                .distinct()
                                .collect(ImmutableList.toImmutableList())));
    }

    private static SomeNoticeSettings noticeSettings(YamlMap map) {
        SomeNoticeSettings settings = new SomeNoticeSettings(
                map.value().location(),
                username(map, "username"),
                map.said("off")
                        .map(off -> off.items().stream().map(YamlValue::text).collect(ImmutableList.toImmutableList()))
                        .orElse(null),
                textOrNull(map, "frequency"),
                textOrNull(map, "digestAt"),
                textOrNull(map, "digestOn"),
                textOrNull(map, "quietFrom"),
                textOrNull(map, "quietUntil"),
                textOrNull(map, "timeZone"),
                textOrNull(map, "language"));
        placed(map.value(), each -> settings.appliedTo(NoticeSettings.unset(settings.username())));
        return settings;
    }

    private void account(YamlValue item) {
        if (item.isText()) {
            consumer.accept(new SomeAccount(item.location(), username(item, "username"), null));
            return;
        }
        complete(
                item,
                map -> new SomeAccount(
                        item.location(),
                        username(map, "username"),
                        map.said("permissions").map(YamlThings::permissions).orElse(null)));
    }

    private static ImmutableSet<Permission> permissions(YamlValue value) {
        if (value.isText() && value.text().equals(ALL)) {
            return ImmutableSet.copyOf(Permission.values());
        }
        List<YamlValue> items = value.isText() ? ImmutableList.of(value) : value.items();
        return items.stream().map(item -> item.keyIn(PERMISSIONS)).collect(ImmutableSet.toImmutableSet());
    }

    private Thing invitation(YamlMap map) {
        SomeInvitation invitation = new SomeInvitation(
                map.value().location(),
                programme(map, "programme"),
                pair(map),
                map.said("createdBy").map(value -> username(value, "createdBy")).orElse(null),
                day(map, "createdOn"),
                day(map, "expiresOn"),
                map.said("state").map(value -> oneOf(value, STATES)).orElse(null),
                map.said("mentorResponse").map(value -> oneOf(value, RESPONSES)).orElse(null),
                map.said("menteeResponse").map(value -> oneOf(value, RESPONSES)).orElse(null),
                day(map, "deactivatedOn"),
                textOrNull(map, "reason"));
        return invitation.state() == State.ACCEPTED ? accepted(invitation) : invitation;
    }

    /** An accepted invitation and the relationship that it began are one thing. */
    private static SomeRelationship accepted(SomeInvitation invitation) {
        return new SomeRelationship(
                invitation.at(),
                invitation.programme(),
                invitation.pair(),
                invitation.createdBy(),
                invitation.createdOn(),
                invitation.deactivatedOn(),
                null,
                null,
                null,
                null,
                ImmutableList.of());
    }

    private SomeRelationship relationship(YamlMap map) {
        List<SomeMeeting> meetings = new ArrayList<>();
        for (YamlValue item : map.said("meetings").map(YamlValue::items).orElse(ImmutableList.of())) {
            YamlMap meeting = new YamlMap(item);
            meetings.add(meeting(meeting, null, null));
            meeting.refuseOthers();
        }
        return new SomeRelationship(
                map.value().location(),
                programme(map, "programme"),
                pair(map),
                map.said("invitedBy").map(value -> username(value, "invitedBy")).orElse(null),
                day(map, "invitedOn"),
                day(map, "startedOn"),
                map.said("active").map(YamlValue::truth).orElse(null),
                day(map, "endedOn"),
                map.said("endedBy").map(value -> username(value, "endedBy")).orElse(null),
                textOrNull(map, "endReason"),
                ImmutableList.copyOf(meetings));
    }

    private static SomeMeeting meeting(YamlMap map, @Nullable Pair pair, @Nullable ProgrammeKey programme) {
        return new SomeMeeting(
                map.value().location(),
                programme,
                pair,
                day(map.get("heldOn")),
                map.said("durationMinutes").map(YamlValue::number).orElse(null),
                map.said("happened").map(YamlValue::truth).orElse(null));
    }

    private void token(YamlValue item) {
        if (item.isText()) {
            consumer.accept(new SomeToken(item.location(), username(item, "username"), null, null, null));
            return;
        }
        complete(
                item,
                map -> new SomeToken(
                        item.location(),
                        username(map, "username"),
                        day(map, "createdOn"),
                        day(map, "expiresOn"),
                        map.said("revoked").map(YamlValue::truth).orElse(null)));
    }

    static Pair pair(YamlMap map) {
        Username mentor = username(map, "mentor");
        Username mentee = username(map, "mentee");
        if (mentor.equals(mentee)) {
            throw Problem.of(InvitationReason.INVITES_ONESELF)
                    .field("mentee")
                    .value(mentee)
                    .at(map.get("mentee").location())
                    .refusal();
        }
        return new Pair(mentor, mentee);
    }

    private static Username username(YamlMap map, String key) {
        return username(map.get(key), key);
    }

    static Username username(YamlValue value, String field) {
        return placed(value, each -> Username.parse(field, each.text()));
    }

    static @Nullable ProgrammeKey programme(YamlMap map, String key) {
        return map.said(key).map(YamlThings::programmeKey).orElse(null);
    }

    static ProgrammeKey programmeKey(YamlValue value) {
        return placed(value, each -> ProgrammeKey.parse("programme", each.text()));
    }

    static @Nullable Day day(YamlMap map, String key) {
        return map.said(key).map(YamlThings::day).orElse(null);
    }

    private static Day day(YamlValue value) {
        return Day.parse(value.text())
                .orElseThrow(() -> value.isNot("a day like 2026-03-01, today, 3 weeks ago or in 2 days"));
    }

    static <E> E oneOf(YamlValue value, ImmutableMap<String, E> possible) {
        E found = possible.get(value.text().toLowerCase(Locale.ROOT));
        return found != null ? found : value.keyIn(possible);
    }

    static @Nullable String textOrNull(YamlMap map, String key) {
        return map.said(key).map(YamlValue::text).orElse(null);
    }

    private @Nullable String wordOrNull(YamlMap map, String key) {
        return map.said(key).map(this::word).orElse(null);
    }

    /** One that many may say: it is kept once. */
    private String word(YamlValue value) {
        return words.intern(value.text());
    }

    static <T> T placed(YamlValue value, Function<YamlValue, T> reading) {
        try {
            return reading.apply(value);
        } catch (Refusal refusal) {
            throw new Refusal(refusal.problems().stream()
                    .map(problem -> problem.location() == null ? problem.at(value.location()) : problem)
                    .toList());
        }
    }
}
