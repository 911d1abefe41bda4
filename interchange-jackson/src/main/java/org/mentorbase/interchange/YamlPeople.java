package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.SomeMember;
import org.mentorbase.devdata.SomeNoticeSettings;
import org.mentorbase.devdata.SomePreferences;
import org.mentorbase.devdata.Thing;
import org.mentorbase.notice.NoticeSettings;
import org.mentorbase.preference.PreferenceField;

/** Reads members and what they say. */
record YamlPeople(YamlWords words) {

    void member(YamlValue item, Consumer<? super Thing> consumer) {
        if (item.isText()) {
            consumer.accept(new SomeMember(
                    item.location(), YamlFields.username(item, "username"), null, null, null, null, null, null, null));
            return;
        }
        YamlMap map = new YamlMap(item);
        Username username = YamlFields.username(map, "username");
        SomeMember member = new SomeMember(
                item.location(),
                username,
                YamlFields.textOrNull(map, "preferredName"),
                YamlFields.textOrNull(map, "surname"),
                YamlFields.textOrNull(map, "firstNames"),
                YamlFields.textOrNull(map, "email"),
                words.orNull(map, "division"),
                words.orNull(map, "researchGroup"),
                map.said("active").map(YamlValue::truth).orElse(null));
        Optional<YamlValue> inline = map.said("preferences");
        map.refuseOthers();
        consumer.accept(member);
        inline.ifPresent(value ->
                consumer.accept(YamlFields.complete(value, preferences -> preferences(preferences, username))));
    }

    SomePreferences preferences(YamlMap map) {
        return preferences(map, YamlFields.username(map, "username"));
    }

    private SomePreferences preferences(YamlMap map, Username username) {
        SomePreferences preferences =
                new SomePreferences(map.value().location(), YamlFields.programme(map, "programme"), username);
        for (PreferenceField field : PreferenceField.values()) {
            map.said(field.fieldName()).ifPresent(value -> preferences.with(field, preference(field, value)));
        }
        map.said("doNotMatch")
                .ifPresent(list -> preferences.notMatchedWith(list.items().stream()
                        .map(item -> YamlFields.username(item, "doNotMatch"))
                        .toList()));
        return preferences;
    }

    private Object preference(PreferenceField field, YamlValue value) {
        return switch (field) {
            case SEEKING_MENTOR, SEEKING_MENTEE -> value.truth();
            case AVAILABILITY, INTERESTS, EXPERTISE ->
                value.items().stream().map(words::word).collect(ImmutableSet.toImmutableSet());
            case CHANGE_TRACK, OUTSIDE_ORGANISATION, CAPACITY -> value.number();
            case ATTRIBUTES -> attributes(value);
            case MANAGER -> YamlFields.username(value, field.fieldName());
            case ORGANISATION, LEVEL -> words.word(value);
            case MENTOR_REQUIREMENTS, MENTEE_REQUIREMENTS -> value.text();
        };
    }

    private ImmutableMap<String, ImmutableList<String>> attributes(YamlValue value) {
        return value.entries().stream()
                .filter(entry -> !entry.items().isEmpty())
                .collect(ImmutableMap.toImmutableMap(
                        YamlValue::key,
                        entry -> entry.items().stream()
                                .map(words::word)
                                .distinct()
                                .collect(ImmutableList.toImmutableList())));
    }

    static SomeNoticeSettings noticeSettings(YamlMap map) {
        SomeNoticeSettings settings = new SomeNoticeSettings(
                map.value().location(),
                YamlFields.username(map, "username"),
                map.said("off")
                        .map(off -> off.items().stream().map(YamlValue::text).collect(ImmutableList.toImmutableList()))
                        .orElse(null),
                YamlFields.textOrNull(map, "frequency"),
                YamlFields.textOrNull(map, "digestAt"),
                YamlFields.textOrNull(map, "digestOn"),
                YamlFields.textOrNull(map, "quietFrom"),
                YamlFields.textOrNull(map, "quietUntil"),
                YamlFields.textOrNull(map, "timeZone"),
                YamlFields.textOrNull(map, "language"));
        YamlFields.placed(map.value(), each -> settings.appliedTo(NoticeSettings.unset(settings.username())));
        return settings;
    }
}
