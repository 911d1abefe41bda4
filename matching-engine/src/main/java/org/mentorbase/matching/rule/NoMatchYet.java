package org.mentorbase.matching.rule;

import org.mentorbase.matching.participant.AttributeKind;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;

/**
 * Points for a pair in which somebody has no partner yet.
 *
 * @param who whose partners are looked at; both means that it is enough if one of them has none
 * @param partners the ordinal that states how many partners somebody has; absent is none
 */
public record NoMatchYet(Side who, String partners, int points) implements Measure, ByProfile {

    @Override
    public int points(Party to, Participant mentee, Participant mentor) {
        return holds(Party.MENTEE, mentee) || holds(Party.MENTOR, mentor) ? points : 0;
    }

    private boolean holds(Party party, Participant participant) {
        return who.includes(party) && participant.ordinal(partners).orElse(0) <= 0;
    }

    @Override
    public int most() {
        return points;
    }

    @Override
    public Object profile(Party party, Participant participant) {
        return holds(party, participant);
    }

    @Override
    public Sentence because(Party to, Participant mentee, Participant mentor) {
        boolean first = holds(Party.MENTEE, mentee);
        boolean second = holds(Party.MENTOR, mentor);
        String key = first && second ? "both" : first ? "mentee" : second ? "mentor" : "none";
        return Sentence.of("no-match-yet." + key);
    }

    @Override
    public void check(RuleCheck check) {
        check.attribute("partners", partners, AttributeKind.ORDINAL);
        check.points("points", points);
    }
}
