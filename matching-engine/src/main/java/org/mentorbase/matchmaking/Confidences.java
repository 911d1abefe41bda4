package org.mentorbase.matchmaking;

import static org.mentorbase.matching.participant.Attributes.DO_NOT_MATCH;

import com.google.common.collect.ImmutableSetMultimap;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.programme.ProgrammeKey;

/**
 * What members have said of one another in confidence.
 *
 * @param doNotMatch with whom somebody is never to be paired, by username
 */
record Confidences(ImmutableSetMultimap<Username, String> doNotMatch) {

    static Confidences of(ProgrammeKey programme, MentoringRepositories repositories) {
        ImmutableSetMultimap.Builder<Username, String> doNotMatch = ImmutableSetMultimap.builder();
        repositories
                .doNotMatchLists()
                .forEach(
                        programme,
                        list -> list.doNotMatch().forEach(other -> doNotMatch.put(list.username(), other.value())));
        return new Confidences(doNotMatch.build());
    }

    void describe(Participant.Builder participant, Username person) {
        participant.links(DO_NOT_MATCH, doNotMatch.get(person));
    }
}
