package org.mentorbase.matching.ranking;

import com.google.common.collect.ImmutableList;
import org.mentorbase.matching.participant.Party;

/**
 * The best partners of one participant.
 *
 * @param as the side on which the participant is; the candidates are on the other
 * @param candidates best first: by the score of both sides, then by the participant's own, then by id
 */
public record RankedList(Party as, String of, ImmutableList<Candidate> candidates) {}
