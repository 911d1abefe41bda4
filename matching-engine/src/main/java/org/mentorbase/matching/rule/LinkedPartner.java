package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableSet;
import org.mentorbase.matching.participant.AttributeKind;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.ReportingLines;

/**
 * Points for a partner to whom the participant who gets the points has a link.
 *
 * @param told begins the key of the sentence that says so
 */
public record LinkedPartner(String link, int points, String told) implements Measure, ByLink {

    /** For a partner for whom the participant asked by name. */
    public static LinkedPartner requested(String link, int points) {
        return new LinkedPartner(link, points, "requested");
    }

    /** For a partner with whom the participant had meetings, and gave positive feedback on them. */
    public static LinkedPartner praised(String link, int points) {
        return new LinkedPartner(link, points, "feedback");
    }

    @Override
    public int points(Party to, Participant mentee, Participant mentor) {
        return holds(to, mentee, mentor) ? points : 0;
    }

    private boolean holds(Party to, Participant mentee, Participant mentor) {
        return to == Party.MENTEE
                ? mentee.links(link).contains(mentor.id())
                : mentor.links(link).contains(mentee.id());
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public int most() {
        return points;
    }

    @Override
    public ImmutableSet<String> linked(Participant participant, ReportingLines lines) {
        return participant.links(link);
    }

    @Override
    public Sentence because(Party to, Participant mentee, Participant mentor) {
        return Sentence.of(holds(to, mentee, mentor) ? told : told + ".not")
                .with("who", to)
                .with("other", to.other());
    }

    @Override
    public void check(RuleCheck check) {
        check.attribute("link", link, AttributeKind.LINKS);
        check.points("points", points);
    }
}
