package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableSet;
import org.mentorbase.matching.participant.AttributeKind;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.ReportingLines;

/**
 * The two have not been paired before.
 *
 * @param pastPartners the link to whom somebody was paired with
 */
public record NeverPairedBefore(String pastPartners) implements Constraint, ByLink {

    @Override
    public String name() {
        return "never paired before";
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, ReportingLines lines) {
        return !mentee.links(pastPartners).contains(mentor.id())
                && !mentor.links(pastPartners).contains(mentee.id());
    }

    @Override
    public ImmutableSet<String> linked(Participant participant, ReportingLines lines) {
        return participant.links(pastPartners);
    }

    @Override
    public Sentence because(Participant mentee, Participant mentor) {
        return Sentence.of("never-paired-before");
    }

    @Override
    public void check(RuleCheck check) {
        check.attribute("", pastPartners, AttributeKind.LINKS);
    }
}
