package org.mentorbase.matchmaking;

import static org.mentorbase.matching.participant.Attributes.DO_NOT_MATCH;
import static org.mentorbase.matching.participant.Attributes.POSITIVE_FEEDBACK;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.meeting.Feedback;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;

/**
 * What members have said of one another in confidence, by who said it.
 *
 * @param doNotMatch with whom they are never to be paired
 * @param positiveFeedback with whom the last meeting of which they said anything helped
 */
record Confidences(
        ImmutableSetMultimap<Username, String> doNotMatch, ImmutableSetMultimap<Username, String> positiveFeedback) {

    /** Reads of both what the rules look at; the lists hold in any case. */
    static Confidences of(ProgrammeKey programme, MentoringRepositories repositories, RuleSet rules) {
        ImmutableSetMultimap.Builder<Username, String> doNotMatch = ImmutableSetMultimap.builder();
        repositories
                .doNotMatchLists()
                .forEach(
                        programme,
                        list -> list.doNotMatch().forEach(other -> doNotMatch.put(list.username(), other.value())));
        SetMultimap<Username, String> feedback = LinkedHashMultimap.create();
        if (rules.attributes().containsKey(POSITIVE_FEEDBACK)) {
            repositories.meetingFeedback().forEach(programme, (pair, each) -> add(feedback, pair, each));
        }
        return new Confidences(doNotMatch.build(), ImmutableSetMultimap.copyOf(feedback));
    }

    private static void add(SetMultimap<Username, String> feedback, Pair pair, Feedback given) {
        Username about = pair.mentor().equals(given.username()) ? pair.mentee() : pair.mentor();
        if (given.positive()) {
            feedback.put(given.username(), about.value());
        } else {
            feedback.remove(given.username(), about.value());
        }
    }

    void describe(Participant.Builder participant, Username person) {
        participant.links(DO_NOT_MATCH, doNotMatch.get(person));
        participant.links(POSITIVE_FEEDBACK, positiveFeedback.get(person));
    }
}
