package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.SomeAccount;
import org.mentorbase.devdata.SomeDivision;
import org.mentorbase.devdata.SomeMember;
import org.mentorbase.devdata.SomeNoticeSettings;
import org.mentorbase.devdata.SomePreferences;
import org.mentorbase.devdata.SomeProgramme;
import org.mentorbase.devdata.SomeResearchGroup;
import org.mentorbase.devdata.SomeToken;
import org.mentorbase.devdata.SomeWebhook;
import org.mentorbase.devdata.Thing;
import org.mentorbase.preference.PreferenceField;
import org.mentorbase.programme.ProgrammeKey;

/** Things that could have happened, on fixed days; the same seed makes the same. */
final class RandomDevData {

    private final Chance chance;
    private final List<Thing> things = new ArrayList<>();
    private final List<String> usernames = new ArrayList<>();
    private final List<ProgrammeKey> programmes = new ArrayList<>(List.of(ProgrammeKey.MAIN));

    RandomDevData(long seed, LocalDate today) {
        this.chance = new Chance(new Random(seed), today);
        structure();
        people();
        noticeSettings();
        new RandomHistories(chance, usernames, programmes, things::add).make();
        programmes.forEach(new RandomPairings(chance, usernames, things::add)::make);
        access();
        webhooks();
    }

    /** In an order of its own. */
    List<Thing> shuffled(long seed) {
        List<Thing> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private void structure() {
        things.add(new SomeDivision(null, "Z", chance.text()));
        for (String name : new TreeSet<>(List.of(chance.text(), chance.text(), chance.text()))) {
            things.add(new SomeResearchGroup(null, "Z", name));
        }
        for (int i = chance.random().nextInt(3); i > 0; i--) {
            ProgrammeKey key = new ProgrammeKey("p" + i);
            programmes.add(key);
            things.add(new SomeProgramme(
                    null,
                    key,
                    chance.text(),
                    chance.in(2) ? chance.day(-100) : null,
                    chance.in(2) ? chance.day(100) : null));
        }
    }

    private void people() {
        for (int i = 2 + chance.random().nextInt(8); i > 0; i--) {
            String username = "u" + i + (chance.in(4) ? "@example.org" : "");
            usernames.add(username);
            things.add(new SomeMember(
                    null,
                    new Username(username),
                    chance.orNull(chance.text()),
                    chance.orNull(chance.text()),
                    chance.orNull(chance.text()),
                    chance.in(4) ? "other" + i + "@example.com" : null,
                    "Z",
                    chance.in(3) ? chance.text() : null,
                    chance.in(4) ? false : null));
        }
        for (int i = 0; i < usernames.size(); i++) {
            for (ProgrammeKey programme : programmes) {
                if (chance.in(2)) {
                    preferences(i, programme);
                }
            }
        }
    }

    private void noticeSettings() {
        for (String username : usernames) {
            if (chance.in(3)) {
                things.add(new SomeNoticeSettings(
                        null,
                        new Username(username),
                        chance.in(2) ? ImmutableList.of("INVITATION_EXPIRED", "MEETING_RECORDED") : ImmutableList.of(),
                        chance.one(List.of("AT_ONCE", "DAILY", "WEEKLY")),
                        "17:30",
                        "SUNDAY",
                        "22:00",
                        "07:00",
                        "Europe/Berlin",
                        chance.one(List.of("en", "de"))));
            }
        }
    }

    /** Somebody may be their own manager, at once or in a circle. */
    private void preferences(int person, ProgrammeKey programme) {
        SomePreferences preferences = new SomePreferences(null, programme, new Username(usernames.get(person)))
                .with(PreferenceField.SEEKING_MENTOR, true)
                .with(PreferenceField.CAPACITY, chance.random().nextInt(5))
                .with(PreferenceField.INTERESTS, ImmutableSet.copyOf(List.of(chance.text(), chance.text())))
                .with(PreferenceField.MENTOR_REQUIREMENTS, chance.text() + "\n" + chance.text() + "\t" + chance.text());
        if (chance.in(2)) {
            preferences.reportingTo(chance.one(usernames));
        }
        if (chance.in(2)) {
            preferences.stating("help", chance.text()).stating("yearsOfService", chance.text(), "b" + chance.text());
        }
        if (chance.in(3)) {
            String other = chance.one(usernames);
            preferences.notMatchedWith(other.equals(usernames.get(person)) ? List.of() : List.of(new Username(other)));
        }
        things.add(preferences);
    }

    private void access() {
        List<Permission> all = new ArrayList<>(EnumSet.allOf(Permission.class));
        Collections.shuffle(all, chance.random());
        things.add(new SomeAccount(
                null,
                new Username("coordinator"),
                ImmutableSet.copyOf(all.subList(0, chance.random().nextInt(4)))));
        for (int i = 1 + chance.random().nextInt(3); i > 0; i--) {
            things.add(new SomeToken(
                    null,
                    new Username("coordinator"),
                    chance.day(-10 * i),
                    chance.day(20 - 10 * i),
                    chance.in(3) ? true : null));
        }
    }

    private void webhooks() {
        for (int i = chance.random().nextInt(3); i > 0; i--) {
            SomeWebhook webhook = SomeWebhook.aWebhook(
                    "https://example.com/" + i, chance.in(2) ? "meeting-recorded" : "invitation-created");
            things.add(chance.in(3) ? webhook.disabled() : webhook);
        }
    }
}
