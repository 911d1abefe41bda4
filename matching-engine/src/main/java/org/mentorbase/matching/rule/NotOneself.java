package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableSet;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.ReportingLines;

/** Nobody is paired with themselves. */
public record NotOneself() implements Constraint, ByLink {

    @Override
    public String name() {
        return "not oneself";
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, ReportingLines lines) {
        return !mentee.id().equals(mentor.id());
    }

    @Override
    public ImmutableSet<String> linked(Participant participant, ReportingLines lines) {
        return ImmutableSet.of(participant.id());
    }

    @Override
    public Sentence because(Participant mentee, Participant mentor) {
        return Sentence.of("not-oneself");
    }

    @Override
    public void check(RuleCheck check) {}
}
