package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.Day;
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
import org.mentorbase.invitation.InvitationView.State;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.pairing.Objective;
import org.mentorbase.matching.pairing.Unpaired;
import org.mentorbase.matchmaking.ChosenRules;
import org.mentorbase.matchmaking.PairingDraft;
import org.mentorbase.matchmaking.devdata.SomeOutcome;
import org.mentorbase.matchmaking.devdata.SomePairing;
import org.mentorbase.preference.PreferenceField;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;

/** Things that could have happened, on fixed days; the same seed makes the same. */
final class RandomDevData {

    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "NO",
            "true",
            "007",
            "1e3",
            "~",
            "null",
            "- x",
            "a: b",
            "#",
            "'",
            "\"",
            "{}",
            "[",
            "&a",
            "*a",
            "!!x",
            "%",
            "@",
            "`",
            "Zoë",
            "日本",
            "😀",
            "a\u2028b",
            "a\u00A0b",
            "x # y",
            "2026-01-01",
            "=",
            "<<",
            "?",
            "|",
            ">");

    private final Random random;
    private final LocalDate today;
    private final List<Thing> things = new ArrayList<>();
    private final List<String> usernames = new ArrayList<>();
    private final List<ProgrammeKey> programmes = new ArrayList<>(List.of(ProgrammeKey.MAIN));

    RandomDevData(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
        structure();
        people();
        noticeSettings();
        pairs();
        programmes.forEach(this::pairings);
        access();
    }

    /** In an order of its own. */
    List<Thing> shuffled(long seed) {
        List<Thing> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private void structure() {
        things.add(new SomeDivision(null, "Z", text()));
        for (String name : new TreeSet<>(List.of(text(), text(), text()))) {
            things.add(new SomeResearchGroup(null, "Z", name));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            ProgrammeKey key = new ProgrammeKey("p" + i);
            programmes.add(key);
            things.add(new SomeProgramme(null, key, text(), chance(2) ? day(-100) : null, chance(2) ? day(100) : null));
        }
    }

    private void people() {
        for (int i = 2 + random.nextInt(8); i > 0; i--) {
            String username = "u" + i + (chance(4) ? "@example.org" : "");
            usernames.add(username);
            things.add(new SomeMember(
                    null,
                    new Username(username),
                    orNull(text()),
                    orNull(text()),
                    orNull(text()),
                    chance(4) ? "other" + i + "@example.com" : null,
                    "Z",
                    chance(3) ? text() : null,
                    chance(4) ? false : null));
        }
        for (int i = 0; i < usernames.size(); i++) {
            for (ProgrammeKey programme : programmes) {
                if (chance(2)) {
                    preferences(i, programme);
                }
            }
        }
    }

    private void noticeSettings() {
        for (String username : usernames) {
            if (chance(3)) {
                things.add(new SomeNoticeSettings(
                        null,
                        new Username(username),
                        chance(2) ? ImmutableList.of("INVITATION_EXPIRED", "MEETING_RECORDED") : ImmutableList.of(),
                        one(List.of("AT_ONCE", "DAILY", "WEEKLY")),
                        "17:30",
                        "SUNDAY",
                        "22:00",
                        "07:00",
                        "Europe/Berlin",
                        one(List.of("en", "de"))));
            }
        }
    }

    /** Somebody may be their own manager, at once or in a circle. */
    private void preferences(int person, ProgrammeKey programme) {
        SomePreferences preferences = new SomePreferences(null, programme, new Username(usernames.get(person)))
                .with(PreferenceField.SEEKING_MENTOR, true)
                .with(PreferenceField.CAPACITY, random.nextInt(5))
                .with(PreferenceField.INTERESTS, ImmutableSet.copyOf(List.of(text(), text())))
                .with(PreferenceField.MENTOR_REQUIREMENTS, text() + "\n" + text() + "\t" + text());
        if (chance(2)) {
            preferences.reportingTo(one(usernames));
        }
        if (chance(2)) {
            preferences.stating("help", text()).stating("yearsOfService", text(), "b" + text());
        }
        things.add(preferences);
    }

    private void pairs() {
        Set<List<String>> done = new HashSet<>();
        for (int i = usernames.size() * 2; i > 0; i--) {
            List<String> pair = List.of(one(usernames), one(usernames));
            if (!pair.get(0).equals(pair.get(1)) && done.add(pair)) {
                history(new Pair(new Username(pair.get(0)), new Username(pair.get(1))), one(programmes));
            }
        }
    }

    private void history(Pair pair, ProgrammeKey programme) {
        int begin = -400 + random.nextInt(200);
        while (begin < 0) {
            int end = begin + random.nextInt(150);
            boolean goesOn = end >= 0;
            if (chance(2)) {
                relationship(pair, programme, begin, goesOn ? 0 : end, goesOn);
            } else {
                invitation(pair, programme, begin, goesOn ? null : day(end));
            }
            begin = end + random.nextInt(3) * random.nextInt(40);
        }
    }

    private void relationship(Pair pair, ProgrammeKey programme, int begin, int end, boolean active) {
        List<SomeMeeting> meetings = new ArrayList<>();
        int started = begin + random.nextInt(Math.max(1, end - begin));
        for (int day = started; day <= end && chance(3); day += random.nextInt(20)) {
            SomeMeeting meeting = SomeMeeting.aMeeting(day(day), 1 + random.nextInt(200));
            meetings.add(chance(5) ? meeting.voided() : meeting);
        }
        SomeRelationship described = SomeRelationship.aRelationship(
                        pair.mentor().value(), pair.mentee().value())
                .in(programme)
                .invited(somebody(pair), day(begin))
                .started(day(started))
                .withAll(meetings);
        things.add(active ? described : described.ended(day(end), somebody(pair), orNull(text())));
    }

    private void invitation(Pair pair, ProgrammeKey programme, int begin, @Nullable Day end) {
        SomeInvitation described = SomeInvitation.anInvitation(
                        pair.mentor().value(), pair.mentee().value())
                .in(programme)
                .by(somebody(pair).value())
                .created(day(begin));
        State state = one(List.of(State.DECLINED, State.WITHDRAWN, State.EXPIRED));
        things.add(
                end == null
                        ? described
                        : described.ended(state, end).because(state == State.DECLINED ? orNull(text()) : null));
    }

    private Username somebody(Pair pair) {
        return one(List.of(pair.mentor(), pair.mentee(), new Username("operator"), new Username("coordinator")));
    }

    private void pairings(ProgrammeKey programme) {
        List<String> labels = new ArrayList<>();
        int day = -50;
        for (int i = random.nextInt(4); i > 0; i--) {
            String last = labels.isEmpty() ? null : labels.get(labels.size() - 1);
            String near = chance(2) ? last : null;
            // Of one day, only what refers to the other has an order of its own.
            day += near == null ? 1 : random.nextInt(2);
            labels.add(text() + labels.size());
            things.add(new SomePairing(
                    null,
                    programme,
                    labels.get(labels.size() - 1),
                    chance(2) ? one(List.of(Objective.values())) : null,
                    chance(4) ? rules() : null,
                    chance(2) ? 1 + random.nextInt(3) : null,
                    chance(2) ? random.nextInt(9) : null,
                    chance(3) ? ImmutableSet.of(pair(0)) : null,
                    chance(3) ? ImmutableSet.of(pair(1)) : null,
                    near,
                    near == null || chance(2) ? null : random.nextInt(9),
                    chance(2) ? new Username("coordinator") : null,
                    day(day),
                    chance(2) ? one(List.of(PairingDraft.State.values())) : null,
                    outcome()));
        }
    }

    private static ChosenRules rules() {
        return ChosenRules.written("""
                name: ours
                attributes:
                  interests: tags
                  expertise: tags
                criteria:
                  - name: overlap
                    for: both
                    overlap: { mentee: interests, mentor: expertise, each: 1, most: 7 }
                """, new YamlRules());
    }

    /** The same two always make the same one, so that one set of pairs has it once. */
    private Pair pair(int first) {
        return new Pair(new Username(usernames.get(first)), new Username(usernames.get(1 - first)));
    }

    private SomeOutcome outcome() {
        Pair pair = pair(0);
        MadePair made =
                new MadePair(pair.mentee().value(), pair.mentor().value(), random.nextInt(9), random.nextInt(9), false);
        return new SomeOutcome(
                chance(2) ? ImmutableList.of(made) : ImmutableList.of(),
                usernames.stream()
                        .skip(2)
                        .map(username -> new Unpaired(username, text()))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.of(),
                chance(2) ? random.nextInt(99) + 0L : null,
                chance(2) ? false : null,
                chance(2) ? random.nextInt(99) + 0L : null);
    }

    private void access() {
        List<Permission> all = new ArrayList<>(EnumSet.allOf(Permission.class));
        Collections.shuffle(all, random);
        things.add(new SomeAccount(
                null, new Username("coordinator"), ImmutableSet.copyOf(all.subList(0, random.nextInt(4)))));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            things.add(new SomeToken(
                    null, new Username("coordinator"), day(-10 * i), day(20 - 10 * i), chance(3) ? true : null));
        }
    }

    private Day day(int fromToday) {
        return Day.on(today.plusDays(fromToday));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private @Nullable String orNull(String text) {
        return chance(2) ? text : null;
    }

    private String text() {
        return one(TEXTS) + (chance(2) ? "" : " " + one(TEXTS));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
