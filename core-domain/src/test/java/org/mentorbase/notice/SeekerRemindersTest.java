package org.mentorbase.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.fixture.TestMentorbase.actor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.SomePreferences;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.relationship.RelationshipId;

class SeekerRemindersTest extends FourPeople {

    @Test
    void who_finds_no_mentor_in_four_weeks_is_told_to_matchmakers_with_candidates() {
        grant("cora", Permission.INVITATION_CREATE_FOR_OTHERS);
        mailbox.candidates = (programme, mentees, limit) ->
                ImmutableMap.of(new Username("ben"), ImmutableList.of(new Username("ada"), new Username("dan")));
        mailbox.installation.say(SomePreferences.aMentee("ben"));
        mailbox.round();
        mailbox.installation.clock().advanceDays(28);
        mailbox.round();

        assertThat(mailbox.mailer.delivered()).singleElement().satisfies(message -> {
            assertThat(message.subject()).isEqualTo("Ben Smith still looks for a mentor");
            assertThat(message.text())
                    .contains("since 2 March 2026. Who would suit best at present: Ada Smith, Dan Smith.");
        });
        told();
        assertThat(toldDaily(30)).isEmpty();
    }

    @Test
    void who_has_a_mentor_does_not_wait_and_waits_anew_when_that_ends() {
        grant("cora", Permission.INVITATION_CREATE_FOR_OTHERS);
        mailbox.installation.say(SomePreferences.aMentee("ben"));
        mailbox.installation.clock().advanceDays(7);
        RelationshipId relationship = mailbox.installation.relationship("ada", "ben");
        told();
        mailbox.installation.clock().advanceDays(2);
        mentorbase.endingRelationship().end(actor("ada"), new EndingRelationship.Command(relationship, null, null));
        told();

        assertThat(toldDaily(40)).containsExactly("28 cora: Ben Smith still looks for a mentor");
    }
}
