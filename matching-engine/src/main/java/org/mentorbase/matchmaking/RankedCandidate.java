package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.mentorbase.matching.ranking.Candidate;
import org.mentorbase.matching.score.Part;

/**
 * Somebody whom somebody else could be paired with.
 *
 * @param parts what the scores are made of, the mentee's side before the mentor's; empty where nobody asked
 */
public record RankedCandidate(Candidate candidate, Optional<ImmutableList<Part>> parts) {}
