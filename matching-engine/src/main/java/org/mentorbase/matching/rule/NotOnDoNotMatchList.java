package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableSet;
import org.mentorbase.matching.participant.AttributeKind;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.ReportingLines;

/**
 * Neither is on the other's list of people not to be paired with. The list is private: the reason does not tell whose it
 * is.
 *
 * @param doNotMatch the link to those on the list
 */
public record NotOnDoNotMatchList(String doNotMatch) implements Constraint, ByLink {

    @Override
    public String name() {
        return "not on a do-not-match list";
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, ReportingLines lines) {
        return !mentee.links(doNotMatch).contains(mentor.id())
                && !mentor.links(doNotMatch).contains(mentee.id());
    }

    @Override
    public ImmutableSet<String> linked(Participant participant, ReportingLines lines) {
        return participant.links(doNotMatch);
    }

    @Override
    public Sentence because(Participant mentee, Participant mentor) {
        return Sentence.of("not-on-a-list");
    }

    @Override
    public void check(RuleCheck check) {
        check.attribute("", doNotMatch, AttributeKind.LINKS);
    }
}
