package org.mentorbase.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.devdata.SomePreferences.aMentee;
import static org.mentorbase.devdata.SomePreferences.aMentor;
import static org.mentorbase.fixture.TestMentorbase.actor;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.matching.participant.Attributes;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.rule.LinkedPartner;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.Side;
import org.mentorbase.matching.score.Part;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.meeting.RecordingMeeting;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.relationship.RelationshipId;

/** Ada met Ben, who was her mentor. */
class PositiveFeedbackTest {

    private static final RuleSet RULES = RuleSet.named("praise")
            .links(Attributes.POSITIVE_FEEDBACK)
            .score("praise", Side.BOTH, LinkedPartner.praised(Attributes.POSITIVE_FEEDBACK, 5))
            .build();

    private final TestMentorbase test = TestMentorbase.with("ada", "ben");
    private final Matchmaker max = new Matchmaker(test);

    private MeetingId first;
    private MeetingId second;

    @BeforeEach
    void two_who_met_twice() {
        test.say(aMentee("ada"));
        test.say(aMentor("ben"));
        RelationshipId relationship = test.relationship("ben", "ada");
        first = meeting(relationship, false);
        second = meeting(relationship, true);
        test.mentorbase()
                .endingRelationship()
                .end(Actor.OPERATOR, new EndingRelationship.Command(relationship, null, null));
    }

    @Test
    void it_gives_points_to_the_side_of_whoever_gave_it() {
        assertThat(scores(Matchmaker.MAX, "ada", Party.MENTEE)).isEqualTo("mentee 0 mentor 0");

        give("ada", first, true);
        assertThat(scores(Matchmaker.MAX, "ada", Party.MENTEE)).isEqualTo("mentee 5 mentor 0");

        give("ben", second, true);
        assertThat(scores(Matchmaker.MAX, "ada", Party.MENTEE)).isEqualTo("mentee 5 mentor 5");
    }

    @Test
    void what_was_said_of_the_latest_meeting_counts() {
        give("ada", first, true);
        give("ada", second, false);
        assertThat(scores(Matchmaker.MAX, "ada", Party.MENTEE)).isEqualTo("mentee 0 mentor 0");

        give("ada", second, true);
        give("ada", first, false);
        assertThat(scores(Matchmaker.MAX, "ada", Party.MENTEE)).isEqualTo("mentee 5 mentor 0");
    }

    @Test
    void a_member_does_not_learn_from_scores_what_the_other_one_said() {
        give("ada", first, true);

        assertThat(scores(actor("ben"), "ben", Party.MENTOR)).isEqualTo("mentee 0 mentor 0");
        assertThat(scores(actor("ada"), "ada", Party.MENTEE)).isEqualTo("mentee 5 mentor 0");
        assertThat(ranked(actor("ben"), "ben", Party.MENTOR).parts().orElseThrow())
                .extracting(Part::because)
                .containsExactly("The mentor gave no positive feedback on meetings with the mentee.");
    }

    private String scores(Actor actor, String person, Party as) {
        RankedCandidate candidate = ranked(actor, person, as);
        return "mentee " + candidate.candidate().menteeScore() + " mentor "
                + candidate.candidate().mentorScore();
    }

    private RankedCandidate ranked(Actor actor, String person, Party as) {
        return max.matchmaking()
                .rankingCandidates()
                .rank(
                        actor,
                        new RankingCandidates.Query(ProgrammeKey.MAIN, new Username(person), as, RULES, null, true))
                .candidates()
                .get(0);
    }

    private MeetingId meeting(RelationshipId relationship, boolean another) {
        return test.mentorbase()
                .recordingMeeting()
                .record(
                        Actor.OPERATOR,
                        relationship,
                        new RecordingMeeting.Command(LocalDate.parse("2026-03-02"), 30, another))
                .value()
                .id();
    }

    private void give(String username, MeetingId meeting, boolean positive) {
        test.mentorbase().givingFeedback().give(actor(username), meeting, positive);
    }
}
