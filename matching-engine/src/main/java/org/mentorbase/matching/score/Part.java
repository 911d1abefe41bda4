package org.mentorbase.matching.score;

import org.mentorbase.matching.participant.Party;

/**
 * Points that a rule gives to a pair.
 *
 * @param rule the name of the criterion, or {@link #MOST}
 * @param side to whose score they are added
 * @param points negative only to take away what is above the most of a side
 * @param because why, as a sentence for people
 */
public record Part(String rule, Party side, int points, String because) {

    /** In place of a criterion, for what is taken away because a side gives no more. */
    public static final String MOST = "most";
}
