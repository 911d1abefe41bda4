package org.mentorbase.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.devdata.SomePreferences.aMentee;
import static org.mentorbase.devdata.SomePreferences.aMentor;
import static org.mentorbase.devdata.SomePreferences.both;
import static org.mentorbase.devdata.SomePreferences.neither;
import static org.mentorbase.fixture.Refused.problem;
import static org.mentorbase.matching.participant.Attributes.AVAILABILITY;
import static org.mentorbase.matching.participant.Attributes.CHANGE_TRACK;
import static org.mentorbase.matching.participant.Attributes.INTERESTS;
import static org.mentorbase.matching.participant.Attributes.LEVEL;
import static org.mentorbase.matching.participant.Attributes.MANAGER;
import static org.mentorbase.matching.participant.Attributes.ORGANISATION;
import static org.mentorbase.matching.participant.Attributes.PARTNERS;
import static org.mentorbase.matching.participant.Attributes.PAST_PARTNERS;
import static org.mentorbase.matching.participant.Attributes.PRESENT_PARTNERS;
import static org.mentorbase.matching.participant.Attributes.REQUESTED;
import static org.mentorbase.matching.participant.Attributes.TRACK;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.participant.Tag;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.ShippedRules;
import org.mentorbase.preference.AttributeNames;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.relationship.EndingRelationship;
import org.mentorbase.relationship.RelationshipId;

class ProgrammeParticipantsTest {

    private final TestMentorbase test = TestMentorbase.with("ada", "ben", "cleo", "dan");

    @Test
    void who_seeks_a_mentor_is_a_mentee_and_who_seeks_a_mentee_is_a_mentor() {
        test.say(aMentee("ada"));
        test.say(aMentor("ben"));
        test.say(both("cleo"));
        test.say(neither("dan"));

        assertThat(ids(all().mentees())).containsExactly("ada", "cleo");
        assertThat(ids(all().mentors())).containsExactly("ben", "cleo");
        assertThat(all().others()).isEmpty();
    }

    @Test
    void who_is_inactive_takes_no_part() {
        test.say(both("ada"));
        test.deactivate("ada");

        assertThat(all().mentees()).isEmpty();
        assertThat(all().mentors()).isEmpty();
    }

    @Test
    void what_was_said_becomes_attributes() {
        test.say(aMentee("ada")
                .at("09:00 - 10:00 UTC (somewhere 11:00)", "Whenever")
                .wanting("Looms", "looms")
                .of("Engines", "P3", 5)
                .requiring("Perhaps <Ben@example.org>, or cleo@example.org. Or ben?")
                .reportingTo("dan"));
        Participant ada = all().mentees().get(0);

        assertThat(ada.tags(AVAILABILITY))
                .hasSize(15)
                .contains(Tag.of("Mon 09:00 UTC"), Tag.of("Sun 09:30 UTC"), Tag.of("Whenever"));
        assertThat(ada.tags(INTERESTS)).containsExactly(Tag.of("Looms"));
        assertThat(ada.category(ORGANISATION)).contains(Tag.of("Engines"));
        assertThat(ada.category(TRACK)).contains(Tag.of("P"));
        assertThat(ada.ordinal(LEVEL)).hasValue(3);
        assertThat(ada.ordinal(CHANGE_TRACK)).hasValue(5);
        assertThat(ada.links(REQUESTED)).containsExactly("ben@example.org", "cleo@example.org");
        assertThat(ada.links(MANAGER)).containsExactly("dan");
    }

    @Test
    void a_level_of_no_career_track_is_none() {
        test.say(aMentee("ada").of("Engines", "Grade 7", 1));

        assertThat(all().mentees().get(0).category(TRACK)).isEmpty();
        assertThat(all().mentees().get(0).ordinal(LEVEL)).isEmpty();
    }

    @Test
    void managers_who_take_no_part_are_kept_for_the_reporting_lines() {
        test.say(aMentee("ada").reportingTo("ben"));
        test.say(neither("ben").reportingTo("cleo"));
        test.say(aMentor("cleo"));

        assertThat(ids(all().others())).containsExactly("ben");
        assertThat(all().others().get(0).links(MANAGER)).containsExactly("cleo");
    }

    @Test
    void relationships_and_pending_invitations_take_capacity() {
        test.say(aMentor("ada").withCapacity(3));
        test.say(both("ben"));
        test.relationship("ada", "ben");
        test.invitation("ada", "cleo");
        Participant ada = all().mentors().get(0);

        assertThat(ada.capacity()).isEqualTo(1);
        assertThat(ada.ordinal(PARTNERS)).hasValue(2);
        assertThat(ada.links(PRESENT_PARTNERS)).containsExactlyInAnyOrder("ben", "cleo");
        assertThat(all().mentees().get(0).capacity()).isZero();
        assertThat(all().mentors().get(1).capacity()).isEqualTo(2);
        assertThat(all().mentors().get(1).links(PRESENT_PARTNERS)).isEmpty();
    }

    @Test
    void a_mentor_who_has_more_mentees_than_they_want_has_no_capacity() {
        test.say(aMentor("ada").withCapacity(0));
        test.relationship("ada", "ben");

        assertThat(all().mentors().get(0).capacity()).isZero();
    }

    @Test
    void who_was_paired_before_is_a_past_partner() {
        test.say(aMentee("ben"));
        RelationshipId id = test.relationship("ada", "ben");
        test.mentorbase().endingRelationship().end(Actor.OPERATOR, new EndingRelationship.Command(id, null, null));
        Participant ben = all().mentees().get(0);

        assertThat(ben.links(PAST_PARTNERS)).containsExactly("ada");
        assertThat(ben.links(PRESENT_PARTNERS)).isEmpty();
        assertThat(ben.capacity()).isEqualTo(1);
    }

    @Test
    void who_is_asked_about_is_there_without_having_said_anything() {
        test.say(aMentee("ben"));
        test.say(aMentor("cleo"));
        Pool around = participants(repositories -> repositories.around(ProgrammeKey.MAIN, name("ada"), Party.MENTEE));

        assertThat(ids(around.mentees())).containsExactly("ada");
        assertThat(ids(around.mentors())).containsExactly("cleo");
    }

    @Test
    void who_is_asked_about_is_alone_on_their_side() {
        test.say(both("ben").at("09:00 - 12:00 UTC"));
        test.say(both("cleo"));
        Pool around = participants(repositories -> repositories.around(ProgrammeKey.MAIN, name("ben"), Party.MENTOR));

        assertThat(ids(around.mentors())).containsExactly("ben");
        assertThat(around.mentors().get(0).tags(AVAILABILITY)).isNotEmpty();
        assertThat(ids(around.mentees())).containsExactly("ben", "cleo");
    }

    @Test
    void attributes_are_what_the_rules_take_them_for() {
        RuleSet rules = ShippedRules.gradeAndProfession()
                .extended("ours")
                .tags("technologies")
                .ordinals("years")
                .links("friends")
                .build();
        test.say(aMentee("ada")
                .stating("grade", "higher executive  officer", "AA")
                .stating("profession", "Policy", "Law")
                .stating("technologies", "Java", " java", "SQL")
                .stating("years", "7 or so")
                .stating("friends", "Ben", "no name")
                .stating("colour", "blue"));
        Participant ada = all(rules).pool().mentees().get(0);

        assertThat(ada.ordinal("grade")).hasValue(3);
        assertThat(ada.category("profession")).contains(Tag.of("policy"));
        assertThat(ada.tags("technologies")).containsExactly(Tag.of("Java"), Tag.of("SQL"));
        assertThat(ada.ordinal("years")).hasValue(7);
        assertThat(ada.links("friends")).containsExactly("ben");
        assertThat(ada.tags("colour")).isEmpty();
        assertThat(ada.category("colour")).isEmpty();
    }

    @Test
    void a_value_that_is_none_of_the_ordered_ones_is_not_known() {
        test.say(aMentee("ada").stating("grade", "Grade 8").stating("profession", "Policy"));

        assertThat(all(ShippedRules.gradeAndProfession())
                        .pool()
                        .mentees()
                        .get(0)
                        .ordinal("grade"))
                .isEmpty();
    }

    @Test
    void rules_that_look_at_what_nobody_states_are_refused_with_what_there_is() {
        test.say(neither("ada").stating("grade", "HEO"));

        Problem problem = problem(() -> all(ShippedRules.gradeAndProfession()));

        assertThat(problem.reason()).isEqualTo(PairingReason.RULES_BEYOND_PREFERENCES);
        assertThat(problem.value()).isEqualTo("profession");
        assertThat(problem.values().get("known")).asString().endsWith("doNotMatch, positiveFeedback, grade");
    }

    @Test
    void nobody_can_state_under_the_name_of_what_is_known_of_everybody() {
        assertThat(ParticipantProfile.ATTRIBUTES).allMatch(AttributeNames::isTaken);
    }

    private RuledPool all(RuleSet rules) {
        return participants(rules, participants -> participants.all(ProgrammeKey.MAIN));
    }

    private Pool all() {
        return participants(participants -> participants.all(ProgrammeKey.MAIN));
    }

    private Pool participants(Function<ProgrammeParticipants, RuledPool> read) {
        return participants(ShippedRules.mozilla(), read).pool();
    }

    private RuledPool participants(RuleSet rules, Function<ProgrammeParticipants, RuledPool> read) {
        return test.mentoring()
                .read(repositories ->
                        read.apply(new ProgrammeParticipants(repositories, LocalDate.of(2026, 3, 2), 1, rules)));
    }

    private static Username name(String username) {
        return new Username(username);
    }

    private static List<String> ids(List<Participant> participants) {
        return participants.stream().map(Participant::id).toList();
    }
}
