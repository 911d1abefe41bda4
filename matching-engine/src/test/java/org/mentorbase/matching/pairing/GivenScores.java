package org.mentorbase.matching.pairing;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.ArrayList;
import java.util.List;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.rule.AllowedBy;
import org.mentorbase.matching.rule.PointsBy;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.Side;

/** A task whose scores are given pair by pair; pairs without a score are impossible. */
final class GivenScores {

    private final Table<String, String, Integer> menteeScores = HashBasedTable.create();
    private final Table<String, String, Integer> mentorScores = HashBasedTable.create();
    private final List<Participant> mentees = new ArrayList<>();
    private final List<Participant> mentors = new ArrayList<>();

    GivenScores mentee(String id, int capacity) {
        mentees.add(Participant.called(id).capacity(capacity).build());
        return this;
    }

    GivenScores mentor(String id, int capacity) {
        mentors.add(Participant.called(id).capacity(capacity).build());
        return this;
    }

    GivenScores score(String mentee, String mentor, int menteeScore, int mentorScore) {
        menteeScores.put(mentee, mentor, menteeScore);
        mentorScores.put(mentee, mentor, mentorScore);
        return this;
    }

    PairingTask task() {
        RuleSet rules = RuleSet.named("given")
                .require(new AllowedBy(
                        "given",
                        "They do not suit.",
                        (mentee, mentor) -> menteeScores.contains(mentee.id(), mentor.id())))
                .score(
                        "mentee",
                        Side.MENTEE,
                        new PointsBy("As given.", 1000, (mentee, mentor) -> of(menteeScores, mentee, mentor)))
                .score(
                        "mentor",
                        Side.MENTOR,
                        new PointsBy("As given.", 1000, (mentee, mentor) -> of(mentorScores, mentee, mentor)))
                .build();
        return PairingTask.of(Pool.of(mentees, mentors), rules);
    }

    private static int of(Table<String, String, Integer> scores, Participant mentee, Participant mentor) {
        Integer score = scores.get(mentee.id(), mentor.id());
        return score == null ? 0 : score;
    }
}
