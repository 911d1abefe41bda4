package org.mentorbase.devdata;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.mentorbase.invitation.InvitationView.State;
import org.mentorbase.madeup.MadeUpPeople;
import org.mentorbase.madeup.MadeUpPerson;
import org.mentorbase.preference.PreferenceField;
import org.mentorbase.programme.ProgrammeKey;

/**
 * A made-up programme of any size, with relationships and invitations in all stages. The same seed makes the same; it comes in
 * parts, and no more than a part is ever held.
 *
 * @param people how many
 */
public record MadeUpProgramme(long seed, int people) {

    private static final int PART = 25 * MadeUpPeople.NEIGHBOURHOOD;
    private static final int ATTEMPTS = 12;

    /** How many parts there are of so many people. */
    public static int parts(int people) {
        return (people + PART - 1) / PART;
    }

    /** To be loaded one after the other. */
    public Iterable<DevDataFile> parts() {
        return () -> partsFrom(0);
    }

    private Iterator<DevDataFile> partsFrom(int start) {
        return IntStream.iterate(start, from -> from < people, from -> from + PART)
                .<DevDataFile>mapToObj(from -> consumer -> part(from, Math.min(people, from + PART), consumer))
                .iterator();
    }

    public Iterable<MadeUpPerson> everybody() {
        MadeUpPeople madeUp = new MadeUpPeople(seed);
        return () -> IntStream.range(0, people).mapToObj(madeUp::person).iterator();
    }

    private ProgrammeKey part(int from, int to, Consumer<? super Thing> consumer) {
        MadeUpPeople madeUp = new MadeUpPeople(seed);
        List<MadeUpPerson> all =
                IntStream.range(from, to).mapToObj(madeUp::person).toList();
        all.forEach(person -> consumer.accept(member(person)));
        all.stream().filter(person -> !person.silent()).forEach(person -> consumer.accept(preferences(person)));
        for (MadeUpPerson mentee : all) {
            if (mentee.isMentee()) {
                new MadeUpHistory(new SplittableRandom(seed ^ (mentee.number() * 0x9FB21C651E98DF25L + 1)))
                        .of(mentee, neighbours(all, mentee, from), consumer);
            }
        }
        return ProgrammeKey.MAIN;
    }

    private static List<MadeUpPerson> neighbours(List<MadeUpPerson> all, MadeUpPerson of, int from) {
        int first = of.number() / MadeUpPeople.NEIGHBOURHOOD * MadeUpPeople.NEIGHBOURHOOD - from;
        return all.subList(first, Math.min(all.size(), first + MadeUpPeople.NEIGHBOURHOOD));
    }

    public static SomeMember member(MadeUpPerson person) {
        return SomeMember.aMember(person.username())
                .called(person.name().preferredName(), person.name().surname())
                .withFirstNames(person.name().firstNames())
                .inGroup(person.group().division(), person.group().name())
                .withActive(person.active());
    }

    public SomePreferences preferences(MadeUpPerson person) {
        SomePreferences preferences = SomePreferences.preferencesOf(person.username())
                .with(PreferenceField.SEEKING_MENTOR, person.seekingMentor())
                .with(PreferenceField.SEEKING_MENTEE, person.seekingMentee())
                .with(PreferenceField.AVAILABILITY, ImmutableSet.copyOf(person.availability()))
                .with(PreferenceField.INTERESTS, ImmutableSet.copyOf(person.interests()))
                .with(PreferenceField.EXPERTISE, ImmutableSet.copyOf(person.expertise()))
                .with(PreferenceField.ORGANISATION, person.organisation())
                .with(PreferenceField.LEVEL, person.level())
                .with(PreferenceField.ATTRIBUTES, person.attributes());
        Optional.ofNullable(person.changeTrack())
                .ifPresent(wish -> preferences.with(PreferenceField.CHANGE_TRACK, wish));
        Optional.ofNullable(person.outsideOrganisation())
                .ifPresent(wish -> preferences.with(PreferenceField.OUTSIDE_ORGANISATION, wish));
        Optional.ofNullable(person.capacity()).ifPresent(preferences::withCapacity);
        Optional.ofNullable(person.wish()).ifPresent(preferences::requiring);
        manager(person).ifPresent(preferences::reportingTo);
        return preferences;
    }

    /** The username of the one to whom the person reports. */
    public Optional<String> manager(MadeUpPerson person) {
        return Optional.ofNullable(person.manager())
                .map(number -> new MadeUpPeople(seed).person(number).username());
    }

    /** What came of one mentee's search so far. */
    private record MadeUpHistory(SplittableRandom random) {

        void of(MadeUpPerson mentee, List<MadeUpPerson> neighbours, Consumer<? super Thing> consumer) {
            int stage = random.nextInt(100);
            if (stage < 18) {
                invitation(mentee, neighbours, State.PENDING, 25, consumer);
            } else if (stage < 25) {
                invitation(mentee, neighbours, State.DECLINED, 200, consumer);
            } else if (stage < 29) {
                invitation(mentee, neighbours, State.WITHDRAWN, 200, consumer);
            } else if (stage < 36) {
                invitation(mentee, neighbours, State.EXPIRED, 200, consumer);
            } else if (stage < 56) {
                mentor(mentee, neighbours, 1).ifPresent(mentor -> consumer.accept(active(mentor, mentee)));
            } else if (stage < 66) {
                mentor(mentee, neighbours, 1).ifPresent(mentor -> consumer.accept(ended(mentor, mentee)));
            }
        }

        /** Most ask one of the few whom everybody knows. */
        private void invitation(
                MadeUpPerson mentee,
                List<MadeUpPerson> neighbours,
                State state,
                int oldest,
                Consumer<? super Thing> consumer) {
            mentor(mentee, neighbours, 3).ifPresent(mentor -> {
                int age = 1 + random.nextInt(oldest) + (state == State.EXPIRED ? 31 : state == State.PENDING ? 0 : 5);
                SomeInvitation invitation = SomeInvitation.anInvitation(mentor.username(), mentee.username())
                        .created(Day.daysAgo(age));
                consumer.accept(
                        state == State.PENDING
                                ? invitation
                                : invitation
                                        .ended(state, null)
                                        .because(state == State.DECLINED ? "I have no time at present." : null));
            });
        }

        private SomeRelationship active(MadeUpPerson mentor, MadeUpPerson mentee) {
            int age = 10 + random.nextInt(300);
            return SomeRelationship.aRelationship(mentor.username(), mentee.username())
                    .started(Day.daysAgo(age))
                    .withAll(meetings(age, 0));
        }

        private SomeRelationship ended(MadeUpPerson mentor, MadeUpPerson mentee) {
            int age = 200 + random.nextInt(500);
            int end = age - 60 - random.nextInt(130);
            return SomeRelationship.aRelationship(mentor.username(), mentee.username())
                    .started(Day.daysAgo(age))
                    .withAll(meetings(age, end))
                    .ended(Day.daysAgo(end), null, random.nextInt(3) == 0 ? "We have reached what we wanted." : null);
        }

        /** Every few weeks, as long as they keep it up. */
        private List<SomeMeeting> meetings(int from, int to) {
            List<SomeMeeting> meetings = new ArrayList<>();
            int pace = 14 + random.nextInt(31);
            boolean keenAtFirst = random.nextInt(5) == 0;
            for (int day = from - random.nextInt(pace); day >= to; day -= pace - 5 + random.nextInt(11)) {
                if (day < from && !(keenAtFirst && meetings.size() == 2)) {
                    SomeMeeting meeting = SomeMeeting.aMeeting(Day.daysAgo(day), 30 + 15 * random.nextInt(5));
                    meetings.add(random.nextInt(40) == 0 ? meeting.voided() : meeting);
                }
            }
            return meetings;
        }

        /** @param skew the larger, the more ask the same few */
        private Optional<MadeUpPerson> mentor(MadeUpPerson mentee, List<MadeUpPerson> neighbours, int skew) {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                int index = (int) (neighbours.size() * Math.pow(random.nextDouble(), skew));
                MadeUpPerson mentor = neighbours.get(index);
                if (mentor.isMentor() && mentor.number() != mentee.number()) {
                    return Optional.of(mentor);
                }
            }
            return Optional.empty();
        }
    }
}
