package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.mentorbase.matching.participant.AttributeKind;
import org.mentorbase.matching.participant.Availability;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Tag;
import org.mentorbase.matching.rule.RuleSentences.AttributeName;

/**
 * Points for every tag that the mentee and the mentor have in common.
 *
 * @param mentee an attribute of the mentee
 * @param mentor an attribute of the mentor
 * @param each the points for one tag
 * @param most the points for however many tags
 * @param only the tags that count; empty means all
 */
public record Overlap(String mentee, String mentor, int each, int most, ImmutableSet<Tag> only) implements Measure {

    public static Overlap of(String mentee, String mentor, int each, int most) {
        return new Overlap(mentee, mentor, each, most, ImmutableSet.of());
    }

    public Overlap only(String... tags) {
        return new Overlap(
                mentee,
                mentor,
                each,
                most,
                ImmutableList.copyOf(tags).stream().map(Tag::of).collect(ImmutableSet.toImmutableSet()));
    }

    /** What of the participant's tags can count. */
    public ImmutableSet<Tag> counted(Party party, Participant participant) {
        ImmutableSet<Tag> tags = participant.tags(party == Party.MENTEE ? mentee : mentor);
        return only.isEmpty() ? tags : Sets.intersection(tags, only).immutableCopy();
    }

    private ImmutableSet<Tag> common(Participant menteeOfPair, Participant mentorOfPair) {
        return Sets.intersection(counted(Party.MENTEE, menteeOfPair), counted(Party.MENTOR, mentorOfPair))
                .immutableCopy();
    }

    @Override
    public int points(Party to, Participant menteeOfPair, Participant mentorOfPair) {
        int common = Tag.countCommon(counted(Party.MENTEE, menteeOfPair), counted(Party.MENTOR, mentorOfPair));
        return (int) Math.min(most, (long) each * common);
    }

    @Override
    public Sentence because(Party to, Participant menteeOfPair, Participant mentorOfPair) {
        ImmutableSet<Tag> common = common(menteeOfPair, mentorOfPair);
        String key = common.isEmpty()
                ? "overlap.none"
                : (long) each * common.size() > most ? "overlap.most" : "overlap.some";
        return Sentence.of(key)
                .with("mentee", new AttributeName(mentee))
                .with("mentor", new AttributeName(mentor))
                .with("tags", Availability.inWords(common))
                .with("most", most);
    }

    @Override
    public void check(RuleCheck check) {
        check.attribute("mentee", mentee, AttributeKind.TAGS);
        check.attribute("mentor", mentor, AttributeKind.TAGS);
        check.points("each", each);
        check.points("most", most);
        check.contradiction(most < each, "most", most, String.valueOf(each));
    }
}
