package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableList;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.participant.Party;

/**
 * Those with whom a member could be paired, the best first.
 *
 * @param as the member's own side; the candidates are on the other
 */
public record RankedCandidates(Username person, Party as, ImmutableList<RankedCandidate> candidates) {}
