package org.mentorbase.matchmaking;

import org.mentorbase.matching.pairing.Match;
import org.mentorbase.matching.pairing.PairAccount;

/**
 * Why two people are paired or not.
 *
 * @param inDraft whether the draft has the pair
 * @param account of the pairing as it would be today
 */
public record ExplainedPair(PairingId pairing, Match pair, boolean inDraft, PairAccount account) {}
