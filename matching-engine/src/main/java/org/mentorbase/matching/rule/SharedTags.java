package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableSet;
import org.mentorbase.matching.participant.AttributeKind;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.ReportingLines;
import org.mentorbase.matching.participant.Tag;
import org.mentorbase.matching.rule.RuleSentences.AttributeName;

/**
 * The mentee and the mentor have tags in common.
 *
 * @param mentee an attribute of the mentee
 * @param mentor an attribute of the mentor
 */
public record SharedTags(String mentee, String mentor, int atLeast) implements Constraint {

    /** One tag at least of an attribute that both have. */
    public static SharedTags of(String attribute) {
        return new SharedTags(attribute, attribute, 1);
    }

    @Override
    public String name() {
        return mentee.equals(mentor) ? "share " + mentee : "share " + mentee + " and " + mentor;
    }

    @Override
    public boolean allows(Participant menteeOfPair, Participant mentorOfPair, ReportingLines lines) {
        return common(menteeOfPair, mentorOfPair) >= atLeast;
    }

    /** What of the participant's tags the rule looks at. */
    public ImmutableSet<Tag> compared(Party party, Participant participant) {
        return participant.tags(party == Party.MENTEE ? mentee : mentor);
    }

    private int common(Participant menteeOfPair, Participant mentorOfPair) {
        return Tag.countCommon(menteeOfPair.tags(mentee), mentorOfPair.tags(mentor));
    }

    @Override
    public Sentence because(Participant menteeOfPair, Participant mentorOfPair) {
        int common = common(menteeOfPair, mentorOfPair);
        String key = mentee.equals(mentor) ? "share.same" : "share.two";
        return Sentence.of(common == 0 ? key : key + ".few")
                .with("mentee", new AttributeName(mentee))
                .with("mentor", new AttributeName(mentor))
                .with("common", common)
                .with("least", atLeast);
    }

    @Override
    public void check(RuleCheck check) {
        check.attribute("mentee", mentee, AttributeKind.TAGS);
        check.attribute("mentor", mentor, AttributeKind.TAGS);
        check.contradiction(atLeast < 1, "at-least", atLeast, "1");
    }
}
