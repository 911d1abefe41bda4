package org.mentorbase.matchmaking;

import static org.mentorbase.matching.participant.Attributes.AVAILABILITY;
import static org.mentorbase.matching.participant.Attributes.CHANGE_TRACK;
import static org.mentorbase.matching.participant.Attributes.DO_NOT_MATCH;
import static org.mentorbase.matching.participant.Attributes.EXPERTISE;
import static org.mentorbase.matching.participant.Attributes.INTERESTS;
import static org.mentorbase.matching.participant.Attributes.LEVEL;
import static org.mentorbase.matching.participant.Attributes.MANAGER;
import static org.mentorbase.matching.participant.Attributes.ORGANISATION;
import static org.mentorbase.matching.participant.Attributes.OUTSIDE_ORGANISATION;
import static org.mentorbase.matching.participant.Attributes.PARTNERS;
import static org.mentorbase.matching.participant.Attributes.PAST_PARTNERS;
import static org.mentorbase.matching.participant.Attributes.POSITIVE_FEEDBACK;
import static org.mentorbase.matching.participant.Attributes.PRESENT_PARTNERS;
import static org.mentorbase.matching.participant.Attributes.REQUESTED;
import static org.mentorbase.matching.participant.Attributes.TRACK;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.participant.Availability;
import org.mentorbase.matching.participant.CareerLevel;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Tag;
import org.mentorbase.preference.Preferences;

/** Makes a participant of what somebody said, on one side of the programme. */
final class ParticipantProfile {

    /** With how many mentees a mentor can work at once who has not said so. */
    static final int USUAL_CAPACITY = 2;

    /** What is known about every member, if they say it. */
    static final ImmutableSet<String> ATTRIBUTES = ImmutableSet.of(
            AVAILABILITY,
            INTERESTS,
            EXPERTISE,
            ORGANISATION,
            TRACK,
            LEVEL,
            CHANGE_TRACK,
            OUTSIDE_ORGANISATION,
            MANAGER,
            REQUESTED,
            PARTNERS,
            PRESENT_PARTNERS,
            PAST_PARTNERS,
            DO_NOT_MATCH,
            POSITIVE_FEEDBACK);

    private final FurtherAttributes further;
    private final Partnerships partnerships;
    private final Confidences confidences;
    private final LocalDate inWeekOf;
    private final int mentorsPerMentee;
    private final Map<ImmutableSet<String>, ImmutableSet<Tag>> slots = new HashMap<>();

    ParticipantProfile(
            FurtherAttributes further,
            Partnerships partnerships,
            Confidences confidences,
            LocalDate inWeekOf,
            int mentorsPerMentee) {
        this.further = further;
        this.confidences = confidences;
        this.partnerships = partnerships;
        this.inWeekOf = inWeekOf;
        this.mentorsPerMentee = mentorsPerMentee;
    }

    Participant of(Preferences preferences, Party as) {
        Username username = preferences.username();
        ImmutableSet<String> partners = partnerships.present(as, username);
        Participant.Builder participant = Participant.called(username.value())
                .tags(AVAILABILITY, slots.computeIfAbsent(preferences.availability(), this::tags))
                .tags(INTERESTS, preferences.interests())
                .tags(EXPERTISE, preferences.expertise())
                .category(ORGANISATION, Strings.nullToEmpty(preferences.organisation()))
                .ordinal(PARTNERS, partners.size())
                .links(PRESENT_PARTNERS, partners)
                .links(PAST_PARTNERS, partnerships.past(as, username))
                .links(REQUESTED, AskedByName.in(requirements(preferences, as)))
                .capacity(Math.max(0, capacity(preferences, as) - partners.size()));
        ordinal(participant, CHANGE_TRACK, preferences.changeTrack());
        ordinal(participant, OUTSIDE_ORGANISATION, preferences.outsideOrganisation());
        CareerLevel.parse(Strings.nullToEmpty(preferences.level())).ifPresent(level -> level.describe(participant));
        further.describe(participant, preferences);
        confidences.describe(participant, username);
        return reportingTo(preferences, participant).build();
    }

    /** Of somebody on neither side: only to whom they report. */
    static Participant bystander(Preferences preferences) {
        return reportingTo(
                        preferences,
                        Participant.called(preferences.username().value()).capacity(0))
                .build();
    }

    private static Participant.Builder reportingTo(Preferences preferences, Participant.Builder participant) {
        Username manager = preferences.manager();
        return manager == null ? participant : participant.links(MANAGER, manager.value());
    }

    private ImmutableSet<Tag> tags(ImmutableSet<String> availability) {
        return Availability.tags(availability, inWeekOf).stream().map(Tag::of).collect(ImmutableSet.toImmutableSet());
    }

    private int capacity(Preferences preferences, Party as) {
        if (as == Party.MENTEE) {
            return mentorsPerMentee;
        }
        Integer capacity = preferences.capacity();
        return capacity == null ? USUAL_CAPACITY : capacity;
    }

    private static String requirements(Preferences preferences, Party as) {
        return Strings.nullToEmpty(
                as == Party.MENTEE ? preferences.mentorRequirements() : preferences.menteeRequirements());
    }

    private static void ordinal(Participant.Builder participant, String attribute, @Nullable Integer value) {
        if (value != null) {
            participant.ordinal(attribute, value);
        }
    }
}
