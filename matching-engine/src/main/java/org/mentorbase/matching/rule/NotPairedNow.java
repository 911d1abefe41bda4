package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableSet;
import org.mentorbase.matching.participant.AttributeKind;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.ReportingLines;

/**
 * The two are not a pair already.
 *
 * @param presentPartners the link to whom somebody is paired with, or invited to be
 */
public record NotPairedNow(String presentPartners) implements Constraint, ByLink {

    @Override
    public String name() {
        return "not paired now";
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, ReportingLines lines) {
        return !mentee.links(presentPartners).contains(mentor.id())
                && !mentor.links(presentPartners).contains(mentee.id());
    }

    @Override
    public ImmutableSet<String> linked(Participant participant, ReportingLines lines) {
        return participant.links(presentPartners);
    }

    @Override
    public Sentence because(Participant mentee, Participant mentor) {
        return Sentence.of("not-paired-now");
    }

    @Override
    public void check(RuleCheck check) {
        check.attribute("", presentPartners, AttributeKind.LINKS);
    }
}
