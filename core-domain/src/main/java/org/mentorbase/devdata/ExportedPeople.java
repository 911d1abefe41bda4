package org.mentorbase.devdata;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mentorbase.actor.Username;
import org.mentorbase.member.Member;
import org.mentorbase.notice.NoticeSettings;
import org.mentorbase.notice.NoticeSettingsView;
import org.mentorbase.preference.DoNotMatchList;
import org.mentorbase.preference.PreferenceField;
import org.mentorbase.preference.Preferences;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.Versioned;

/**
 * Describes members and what they say.
 *
 * @param wanted of whom private lists may tell
 */
record ExportedPeople(
        DevDataRepositories stored, Predicate<Username> wanted, Names names, Consumer<? super Thing> consumer) {

    private static final int BATCH = 1_000;

    void members(List<Username> people) {
        Lists.partition(people, BATCH).forEach(batch -> {
            ImmutableMap<Username, Member> found = stored.members().findAll(batch);
            batch.forEach(username -> member(username, Objects.requireNonNull(found.get(username))));
        });
    }

    private void member(Username username, Member member) {
        SomeMember described = new SomeMember(
                null,
                username,
                member.preferredName(),
                member.surname(),
                member.firstNames(),
                null,
                member.division(),
                member.researchGroup(),
                member.active() ? null : false);
        consumer.accept(names.of(
                member.email().equals(described.usualEmail()) ? described : described.withEmail(member.email())));
    }

    void preferences(ProgrammeKey programme, Username person) {
        Versioned<Preferences> said = stored.preferences().of(programme, person);
        Versioned<DoNotMatchList> list = stored.doNotMatchLists().of(programme, person);
        if (said.version() == 0 && list.version() == 0) {
            return;
        }
        Preferences unset = Preferences.unset(programme, person);
        SomePreferences described = new SomePreferences(null, programme, names.of(person));
        List<Username> others =
                list.value().doNotMatch().stream().filter(wanted).map(names::of).toList();
        if (!others.isEmpty()) {
            described.notMatchedWith(others);
        }
        for (PreferenceField field : PreferenceField.values()) {
            field.of(said.value())
                    .filter(value -> !value.equals(field.of(unset).orElse(null)))
                    .ifPresent(value -> described.with(field, named(field, value)));
        }
        consumer.accept(described);
    }

    private Object named(PreferenceField field, Object value) {
        return switch (field) {
            case MANAGER -> names.of((Username) value);
            case MENTOR_REQUIREMENTS, MENTEE_REQUIREMENTS -> Objects.requireNonNull(names.of((String) value));
            default -> value;
        };
    }

    void noticeSettings(Username person) {
        Versioned<NoticeSettings> set = stored.noticeSettings().of(person);
        if (set.version() > 0) {
            NoticeSettingsView view = NoticeSettingsView.of(set.value());
            consumer.accept(new SomeNoticeSettings(
                    null,
                    names.of(person),
                    view.off() == null ? null : ImmutableList.copyOf(view.off()),
                    view.frequency(),
                    view.digestAt(),
                    view.digestOn(),
                    view.quietFrom(),
                    view.quietUntil(),
                    view.timeZone(),
                    view.language()));
        }
    }
}
