package org.mentorbase.devdata;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.member.ListingMembers.Entry;
import org.mentorbase.member.Member;
import org.mentorbase.notice.NoticeSettings;
import org.mentorbase.notice.SettingNoticeSettings;
import org.mentorbase.preference.ChangingDoNotMatchList;
import org.mentorbase.preference.DoNotMatchList;
import org.mentorbase.preference.PreferenceField;
import org.mentorbase.preference.Preferences;
import org.mentorbase.preference.SettingPreferences;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.Versioned;

/** The members of a file, and what they say. */
final class People {

    private static final int BATCH = 10_000;

    private final Work work;

    /** Who takes part in what will be made, and must be active until then. */
    private final Set<Username> needed;

    private final Set<Username> leaving = new LinkedHashSet<>();
    private final Set<Username> added = new LinkedHashSet<>();
    private final List<Entry> listed = new ArrayList<>();

    People(Work work, Set<Username> needed) {
        this.work = work;
        this.needed = new LinkedHashSet<>(needed);
    }

    void plan() {
        Lists.partition(work.described().members(), BATCH).forEach(this::members);
        Lists.partition(List.copyOf(needed), BATCH).forEach(this::strangers);
        list(listed, true);
        list(leaving.stream().map(gone -> entry(gone, false)).toList(), false);
        work.described().preferences().forEach(this::preferences);
        work.described().noticeSettings().forEach(this::noticeSettings);
    }

    private void list(List<Entry> entries, boolean atTheBeginning) {
        Runnable listing = () -> work.mentorbase().listingMembers().list(Actor.OPERATOR, entries);
        if (!entries.isEmpty() && atTheBeginning) {
            work.timeline().atTheBeginning(null, listing);
        } else if (!entries.isEmpty()) {
            work.timeline().atTheEnd(null, listing);
        }
    }

    private void members(List<SomeMember> batch) {
        ImmutableMap<Username, Member> stored = work.stored()
                .members()
                .findAll(batch.stream().map(SomeMember::username).toList());
        for (SomeMember described : batch) {
            Username username = described.username();
            Member before = stored.get(username);
            boolean anew =
                    before == null || work.replaces(described, "member " + username, differences(described, before));
            if (before == null) {
                work.tally().created(described);
                added.add(username);
            }
            boolean gone = !described.appliedTo(Optional.ofNullable(before)).active();
            if (needed.remove(username) && gone) {
                leaving.add(username);
                listed.add(new Entry(
                        described.at(),
                        username,
                        found -> described.appliedTo(found).withActive(true)));
            } else if (anew) {
                listed.add(new Entry(described.at(), username, described::appliedTo));
            }
        }
    }

    /** Those who are needed, but not described in this file. */
    private void strangers(List<Username> batch) {
        work.stored().members().findAll(batch).values().stream()
                .filter(member -> !member.active())
                .map(Member::username)
                .forEach(username -> {
                    leaving.add(username);
                    listed.add(entry(username, true));
                });
    }

    private static Entry entry(Username username, boolean active) {
        Function<Optional<Member>, Member> change = found -> found.orElseThrow().withActive(active);
        return new Entry(null, username, change);
    }

    private static Differences differences(SomeMember described, Member before) {
        return new Differences()
                .compare("preferredName", described.preferredName(), before.preferredName())
                .compare("surname", described.surname(), before.surname())
                .compare("firstNames", described.firstNames(), before.firstNames())
                .compare("email", described.email(), before.email())
                .compare("division", described.division(), before.division())
                .compare("researchGroup", described.researchGroup(), before.researchGroup())
                .compare("active", described.active(), before.active());
    }

    private void preferences(SomePreferences described) {
        ProgrammeKey programme = work.described().programme(described.programme());
        Username username = described.username();
        Versioned<Preferences> before = added.contains(username)
                ? new Versioned<>(Preferences.unset(programme, username), 0)
                : work.stored().preferences().of(programme, username);
        Versioned<DoNotMatchList> list = added.contains(username)
                ? new Versioned<>(DoNotMatchList.empty(programme, username), 0)
                : work.stored().doNotMatchLists().of(programme, username);
        if (before.version() == 0 && list.version() == 0) {
            work.tally().created(described);
            set(described, before.value());
        } else if (work.replaces(
                described, "the preferences of " + username, differences(described, before.value(), list.value()))) {
            set(described, before.value());
        }
    }

    private static Differences differences(SomePreferences described, Preferences before, DoNotMatchList list) {
        Differences differences = new Differences().compare("doNotMatch", described.doNotMatch(), list.doNotMatch());
        for (PreferenceField field : PreferenceField.values()) {
            differences.compare(
                    field.fieldName(),
                    described.said(field).orElse(null),
                    field.of(before).orElse(null));
        }
        return differences;
    }

    private void set(SomePreferences described, Preferences before) {
        work.timeline()
                .atTheBeginning(
                        described.at(),
                        () -> work.mentorbase()
                                .settingPreferences()
                                .set(
                                        Actor.OPERATOR,
                                        new SettingPreferences.Command(
                                                before.programme(), before.username(), described::appliedTo, null)));
        Set<Username> list = described.doNotMatch();
        if (list != null) {
            work.timeline()
                    .atTheBeginning(
                            described.at(),
                            () -> work.mentorbase()
                                    .changingDoNotMatchList()
                                    .change(
                                            Actor.OPERATOR,
                                            new ChangingDoNotMatchList.Command(
                                                    before.programme(), before.username(), earlier -> list, null)));
        }
    }

    private void noticeSettings(SomeNoticeSettings described) {
        Versioned<NoticeSettings> before = work.stored().noticeSettings().of(described.username());
        if (before.version() == 0) {
            work.tally().created(described);
            set(described);
        } else if (work.replaces(
                described,
                "the notice settings of " + described.username(),
                differences(described.appliedTo(before.value()), before.value()))) {
            set(described);
        }
    }

    private static Differences differences(NoticeSettings described, NoticeSettings before) {
        return new Differences()
                .compare("off", described.off(), before.off())
                .compare("frequency", described.frequency(), before.frequency())
                .compare("digestAt", described.digestAt(), before.digestAt())
                .compare("digestOn", described.digestOn(), before.digestOn())
                .compare("quietHours", described.quietHours(), before.quietHours())
                .compare("timeZone", described.timeZone(), before.timeZone())
                .compare("language", described.language(), before.language());
    }

    private void set(SomeNoticeSettings described) {
        work.timeline()
                .atTheBeginning(
                        described.at(),
                        () -> work.mentorbase()
                                .settingNoticeSettings()
                                .set(
                                        Actor.OPERATOR,
                                        new SettingNoticeSettings.Command(
                                                described.username(), described::appliedTo, null)));
    }
}
