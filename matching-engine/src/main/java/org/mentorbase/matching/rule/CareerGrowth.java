package org.mentorbase.matching.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.mentorbase.matching.participant.AttributeKind;
import org.mentorbase.matching.participant.Attributes;
import org.mentorbase.matching.participant.CareerLevel;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Tag;
import org.mentorbase.matching.rule.RuleSentences.AttributeName;

/**
 * Points for a mentor from whom a mentee who wants to lead can learn: one who is some levels above where the mentee wants to
 * go. That is the mentee's own level, or for whoever wishes to change track, the equivalent on the other track.
 *
 * @param interests the mentee's tags
 * @param wanted the interest without which no points are given
 * @param changeTrack the ordinal that states the wish to change track; from {@value #WISHES} on, it is one
 * @param two the points for a mentor two levels above
 * @param more the points for a mentor more than two above
 * @param one the points for a mentor one above
 */
public record CareerGrowth(
        String interests, Tag wanted, String track, String level, String changeTrack, int two, int more, int one)
        implements Measure, ByProfile {

    public static final String TECHNICAL_LEADERSHIP = "Technical Leadership";

    private static final int WISHES = 4;

    /** With the attributes of the shipped rule sets: 8, 4 and 2 points. */
    public static CareerGrowth standard() {
        return new CareerGrowth(
                Attributes.INTERESTS,
                Tag.of(TECHNICAL_LEADERSHIP),
                Attributes.TRACK,
                Attributes.LEVEL,
                Attributes.CHANGE_TRACK,
                8,
                4,
                2);
    }

    @Override
    public int points(Party to, Participant mentee, Participant mentor) {
        Optional<CareerLevel> target = target(mentee);
        Optional<CareerLevel> offered = levelOf(mentor);
        if (target.isEmpty()
                || offered.isEmpty()
                || !target.get().track().equals(offered.get().track())) {
            return 0;
        }
        int above = offered.get().level() - target.get().level();
        return above > 2 ? more : above == 2 ? two : above == 1 ? one : 0;
    }

    /** Where the mentee wants to go. */
    private Optional<CareerLevel> target(Participant mentee) {
        if (!mentee.tags(interests).contains(wanted)) {
            return Optional.empty();
        }
        boolean changes = mentee.ordinal(changeTrack).orElse(0) >= WISHES;
        return changes ? levelOf(mentee).flatMap(CareerTracks::equivalent) : levelOf(mentee);
    }

    private Optional<CareerLevel> levelOf(Participant participant) {
        OptionalInt number = participant.ordinal(level);
        return number.isEmpty()
                ? Optional.empty()
                : participant
                        .category(track)
                        .map(name -> new CareerLevel(name.toString().toUpperCase(Locale.ROOT), number.getAsInt()));
    }

    @Override
    public int most() {
        return Math.max(Math.max(one, two), more);
    }

    @Override
    public Object profile(Party party, Participant participant) {
        return party == Party.MENTEE ? target(participant) : levelOf(participant);
    }

    @Override
    public Sentence because(Party to, Participant mentee, Participant mentor) {
        if (!mentee.tags(interests).contains(wanted)) {
            return Sentence.of("growth.not-wanted")
                    .with("wanted", wanted)
                    .with("interests", new AttributeName(interests));
        }
        Optional<CareerLevel> target = target(mentee);
        Optional<CareerLevel> offered = levelOf(mentor);
        if (target.isEmpty() || offered.isEmpty()) {
            return Sentence.of("growth.unknown");
        }
        String key = points(to, mentee, mentor) > 0 ? "growth.above" : "growth.not-above";
        return Sentence.of(key).with("target", target.get()).with("mentor", offered.get());
    }

    @Override
    public void check(RuleCheck check) {
        check.attribute("interests", interests, AttributeKind.TAGS);
        check.attribute("track", track, AttributeKind.CATEGORY);
        check.attribute("level", level, AttributeKind.ORDINAL);
        check.attribute("change", changeTrack, AttributeKind.ORDINAL);
        check.points("two", two);
        check.points("more", more);
        check.points("one", one);
    }
}
