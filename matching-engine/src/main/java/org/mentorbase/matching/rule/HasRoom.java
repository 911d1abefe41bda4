package org.mentorbase.matching.rule;

import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.ReportingLines;

/** Both have the capacity for one more partner. */
public record HasRoom() implements Constraint, ByProfile {

    @Override
    public String name() {
        return "capacity";
    }

    @Override
    public boolean allows(Participant mentee, Participant mentor, ReportingLines lines) {
        return mentee.capacity() > 0 && mentor.capacity() > 0;
    }

    @Override
    public Object profile(Party party, Participant participant) {
        return participant.capacity() > 0;
    }

    @Override
    public Sentence because(Participant mentee, Participant mentor) {
        return Sentence.of(mentor.capacity() > 0 ? "capacity.mentee" : "capacity.mentor");
    }

    @Override
    public void check(RuleCheck check) {}
}
