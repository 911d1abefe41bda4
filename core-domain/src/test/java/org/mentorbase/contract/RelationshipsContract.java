package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.SomeMember;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.member.Member;
import org.mentorbase.page.Page;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.relationship.EndedRelationship;
import org.mentorbase.relationship.Relationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.RelationshipQuery;
import org.mentorbase.relationship.Relationships;
import org.mentorbase.transaction.Versioned;

public abstract class RelationshipsContract extends MentoringContract {

    private static final Instant LATER = NOW.plus(Duration.ofDays(1)).plusNanos(123_456_000);

    @BeforeEach
    void members() {
        addMembers(
                SomeMember.aMember("ada"),
                SomeMember.aMember("ben").inactive(),
                SomeMember.aMember("cleo"),
                SomeMember.aMember("dan"));
        addOtherProgramme();
    }

    @Test
    void a_relationship_that_was_never_added_is_not_found() {
        RelationshipId unknown = new RelationshipId(Long.MAX_VALUE);

        assertThat(find(unknown)).isEmpty();
        assertThat(active("ada", "ben", MAIN)).isEmpty();
        work(repositories ->
                assertThat(repositories.relationships().findLocked(unknown)).isEmpty());
    }

    @Test
    void a_relationship_is_found_as_added() {
        ActiveRelationship relationship = relate("ada", "ben", MAIN);

        assertThat(stored(relationship)).isEqualTo(new Versioned<>(relationship, 1));
        work(repositories -> assertThat(repositories.relationships().findLocked(relationship.id()))
                .contains(new Versioned<>(relationship, 1)));
    }

    @Test
    void an_ended_relationship_is_found_as_updated() {
        ActiveRelationship relationship = relate("ada", "ben", MAIN);
        EndedRelationship ended = relationship.end(name("operator"), LATER, "Fini\n終 " + "é".repeat(1990));

        assertThat(end(ended, 1)).isEqualTo(new Versioned<>(ended, 2));
        assertThat(stored(relationship)).isEqualTo(new Versioned<>(ended, 2));
    }

    @Test
    void a_reason_need_not_be_given() {
        ActiveRelationship relationship = relate("ada", "ben", MAIN);
        end(relationship.end(name("ada"), LATER, null), 1);

        assertThat(stored(relationship).value()).isEqualTo(relationship.end(name("ada"), LATER, null));
    }

    @Test
    void what_was_not_read_in_its_present_version_is_not_ended() {
        ActiveRelationship relationship = relate("ada", "ben", MAIN);
        EndedRelationship ended = relationship.end(name("ada"), LATER, null);
        assertStale(repositories -> repositories.relationships().update(ended, 2));
        end(ended, 1);

        assertStale(repositories ->
                repositories.relationships().update(relationship.end(name("ben"), LATER, "too late"), 1));
        assertThat(stored(relationship).value()).isEqualTo(ended);
    }

    @Test
    void a_pair_has_one_active_relationship_in_a_programme() {
        relate("ada", "ben", MAIN);

        assertStale(repositories -> add(repositories.relationships(), "ada", "ben", MAIN));
    }

    @Test
    void the_other_way_round_in_another_programme_or_after_the_end_it_is_another_relationship() {
        ActiveRelationship first = relate("ada", "ben", MAIN);
        relate("ben", "ada", MAIN);
        relate("ada", "ben", OTHER);
        end(first.end(name("ada"), LATER, null), 1);
        ActiveRelationship again = relate("ada", "ben", MAIN);

        assertThat(active("ada", "ben", MAIN)).contains(again);
    }

    @Test
    void the_active_relationship_of_a_pair_is_found() {
        ActiveRelationship relationship = relate("ada", "ben", MAIN);

        assertThat(active("ada", "ben", MAIN)).contains(relationship);
        assertThat(active("ben", "ada", MAIN)).isEmpty();
        assertThat(active("ada", "ben", OTHER)).isEmpty();
        end(relationship.end(name("ada"), LATER, null), 1);
        assertThat(active("ada", "ben", MAIN)).isEmpty();
    }

    @Test
    void the_newest_come_first_page_by_page() {
        RelationshipId first = relate("ada", "ben", MAIN).id();
        RelationshipId second = relate("ben", "ada", MAIN).id();
        RelationshipId third = relate("ada", "cleo", MAIN).id();
        relate("ada", "ben", OTHER);

        List<Page<Relationship>> pages = pages(
                2,
                page -> read(repositories -> repositories
                        .relationships()
                        .page(new RelationshipQuery(
                                MAIN, Optional.empty(), Optional.empty(), Optional.empty(), page))));

        assertThat(pages).extracting(Page::total).containsExactly(3L, 3L);
        assertThat(pages.stream().flatMap(page -> page.items().stream()).map(Relationship::id))
                .containsExactly(third, second, first);
    }

    @Test
    void the_list_is_narrowed_by_activity_party_and_whom_it_concerns() {
        ActiveRelationship adaAndBen = relate("ada", "ben", MAIN);
        RelationshipId benAndCleo = relate("ben", "cleo", MAIN).id();
        RelationshipId danAndAda = relate("dan", "ada", MAIN).id();
        end(adaAndBen.end(name("ben"), LATER, null), 1);

        assertThat(found(Optional.of(true), "", "")).containsExactly(danAndAda, benAndCleo);
        assertThat(found(Optional.of(false), "", "")).containsExactly(adaAndBen.id());
        assertThat(found(Optional.empty(), "ada", "")).containsExactly(danAndAda, adaAndBen.id());
        assertThat(found(Optional.empty(), "", "cleo")).containsExactly(benAndCleo);
        assertThat(found(Optional.empty(), "ada", "ben")).containsExactly(adaAndBen.id());
        assertThat(found(Optional.of(true), "ada", "ben")).isEmpty();
    }

    @Test
    void quiet_are_those_that_began_before_a_day_and_had_no_meeting_since() {
        LocalDate day = LocalDate.ofInstant(LATER, ZoneOffset.UTC);
        ActiveRelationship quiet = relate("ada", "ben", MAIN);
        ActiveRelationship lively = relate("ben", "cleo", MAIN);
        ActiveRelationship voided = relate("dan", "ada", MAIN);
        work(repositories -> {
            repositories.meetings().add(meeting(repositories.meetings().nextId(), lively, day));
            Meeting mistaken = meeting(repositories.meetings().nextId(), voided, day);
            repositories.meetings().add(mistaken);
            repositories.meetings().update(mistaken.voided(), 1);
            repositories.meetings().add(meeting(repositories.meetings().nextId(), quiet, day.minusDays(1)));
        });

        assertThat(quietSince(day)).containsExactly(voided.id(), quiet.id());
        assertThat(quietSince(day.minusDays(1))).isEmpty();
    }

    private List<RelationshipId> quietSince(LocalDate day) {
        RelationshipQuery query = new RelationshipQuery(
                MAIN, Optional.of(true), Optional.empty(), Optional.empty(), Optional.of(day), first(100));
        return read(repositories -> repositories.relationships().page(query)).items().stream()
                .map(Relationship::id)
                .toList();
    }

    private static Meeting meeting(MeetingId id, ActiveRelationship relationship, LocalDate heldOn) {
        return new Meeting(
                id, relationship.id(), relationship.programme(), relationship.pair(), heldOn, 60, true, false);
    }

    @Test
    void mentors_and_mentees_are_those_of_active_relationships_ordered_by_username() {
        relate("dan", "ada", MAIN);
        relate("ben", "ada", MAIN);
        relate("ada", "cleo", MAIN);
        relate("cleo", "ada", OTHER);
        ActiveRelationship over = relate("cleo", "ada", MAIN);
        end(over.end(name("ada"), LATER, null), 1);

        assertThat(mentors("ada")).containsExactly("ben", "dan");
        assertThat(mentees("ada")).containsExactly("cleo");
        assertThat(mentors("dan")).isEmpty();
        assertThat(mentees("dan")).containsExactly("ada");
    }

    @Test
    void mentors_who_are_not_on_the_membership_list_are_left_out() {
        relate("stranger", "ada", MAIN);
        relate("dan", "ada", MAIN);

        Page<Member> page = read(repositories -> repositories.relationships().mentorsOf(MAIN, name("ada"), first(1)));

        assertThat(page.items()).containsExactly(SomeMember.aMember("dan").build());
        assertThat(page.total()).isOne();
        assertThat(page.next()).isNull();
    }

    @Test
    void mentors_and_mentees_come_page_by_page() {
        relate("ben", "ada", MAIN);
        relate("cleo", "ada", MAIN);
        relate("dan", "ada", MAIN);

        List<Page<Member>> pages = pages(
                2, page -> read(repositories -> repositories.relationships().mentorsOf(MAIN, name("ada"), page)));

        assertThat(pages).extracting(Page::total).containsExactly(3L, 3L);
        assertThat(pages.stream().flatMap(page -> page.items().stream()))
                .extracting(member -> member.username().value())
                .containsExactly("ben", "cleo", "dan");
        assertThat(pages(
                        1,
                        page -> read(
                                repositories -> repositories.relationships().menteesOf(MAIN, name("dan"), page))))
                .hasSize(1);
    }

    @Test
    void whoever_locks_a_relationship_has_it_alone() {
        RelationshipId id = relate("ada", "ben", MAIN).id();
        Crowd crowd = new Crowd(4);

        crowd.eachDoes(number -> work(repositories -> {
            repositories.relationships().findLocked(id);
            crowd.alone(() -> repositories.relationships().find(id));
        }));
    }

    @Test
    void all_of_a_programme_are_given_in_the_order_of_their_ids() {
        ActiveRelationship first = relate("ada", "ben", MAIN);
        EndedRelationship ended = first.end(name("ada"), LATER, "Done");
        end(ended, 1);
        ActiveRelationship second = relate("ada", "ben", MAIN);
        relate("ada", "ben", OTHER);
        List<Relationship> given = new ArrayList<>();
        work(repositories -> repositories.relationships().forEach(MAIN, given::add));

        assertThat(given).containsExactly(ended, second);
    }

    @Test
    void several_are_found_at_once_active_or_not() {
        ActiveRelationship active = relate("ada", "ben", MAIN);
        ActiveRelationship before = relate("ada", "cleo", OTHER);
        EndedRelationship ended = before.end(name("ada"), LATER, "Fini");
        end(ended, 1);
        relate("ada", "dan", MAIN);

        assertThat(findAll(List.of(before.id(), new RelationshipId(Long.MAX_VALUE), active.id(), active.id())))
                .containsOnly(Map.entry(active.id(), active), Map.entry(before.id(), ended));
        assertThat(findAll(List.of())).isEmpty();
    }

    private Map<RelationshipId, Relationship> findAll(List<RelationshipId> ids) {
        return read(repositories -> repositories.relationships().findAll(ids));
    }

    @Test
    void mentees_are_told_from_others_by_their_active_relationships_in_the_programme() {
        relate("ada", "ben", MAIN);
        relate("cleo", "ben", MAIN);
        relate("ada", "cleo", OTHER);
        end(relate("ada", "dan", MAIN).end(name("ada"), LATER, null), 1);

        assertThat(menteesAmong("ada", "ben", "cleo", "dan", "nobody")).containsExactly(name("ben"));
        assertThat(menteesAmong("ada")).isEmpty();
        assertThat(menteesAmong()).isEmpty();
    }

    private Set<Username> menteesAmong(String... people) {
        return read(repositories -> repositories
                .relationships()
                .menteesAmong(
                        MAIN, Arrays.stream(people).map(MentoringContract::name).toList()));
    }

    private ActiveRelationship relate(String mentor, String mentee, ProgrammeKey programme) {
        return mentoring().execute(repositories -> add(repositories.relationships(), mentor, mentee, programme));
    }

    private static ActiveRelationship add(
            Relationships relationships, String mentor, String mentee, ProgrammeKey programme) {
        ActiveRelationship relationship =
                new ActiveRelationship(relationships.nextId(), programme, pair(mentor, mentee), NOW);
        relationships.add(relationship);
        return relationship;
    }

    private Versioned<Relationship> end(EndedRelationship ended, long version) {
        return mentoring().execute(repositories -> repositories.relationships().update(ended, version));
    }

    private Optional<Versioned<Relationship>> find(RelationshipId id) {
        return read(repositories -> repositories.relationships().find(id));
    }

    private Versioned<Relationship> stored(Relationship relationship) {
        return find(relationship.id()).orElseThrow();
    }

    private Optional<ActiveRelationship> active(String mentor, String mentee, ProgrammeKey programme) {
        return read(repositories -> repositories.relationships().findActive(programme, pair(mentor, mentee)));
    }

    private List<RelationshipId> found(Optional<Boolean> active, String party, String concerning) {
        RelationshipQuery query = new RelationshipQuery(
                MAIN,
                active,
                Optional.of(party).filter(name -> !name.isEmpty()).map(MentoringContract::name),
                Optional.of(concerning).filter(name -> !name.isEmpty()).map(MentoringContract::name),
                first(100));
        return read(repositories -> repositories.relationships().page(query)).items().stream()
                .map(Relationship::id)
                .toList();
    }

    private List<String> mentors(String person) {
        return usernames(read(repositories -> repositories.relationships().mentorsOf(MAIN, name(person), first(100))));
    }

    private List<String> mentees(String person) {
        return usernames(read(repositories -> repositories.relationships().menteesOf(MAIN, name(person), first(100))));
    }

    private static List<String> usernames(Page<Member> page) {
        return page.items().stream().map(member -> member.username().value()).toList();
    }
}
