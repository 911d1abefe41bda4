package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.actor.Username;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.meeting.MeetingId;
import org.mentorbase.meeting.MeetingQuery;
import org.mentorbase.meeting.Meetings;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.ActiveRelationship;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.transaction.Versioned;

public abstract class MeetingsContract extends MentoringContract {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-03");

    private ActiveRelationship adaAndBen;
    private ActiveRelationship cleoAndBen;
    private ActiveRelationship elsewhere;

    @BeforeEach
    void relationships() {
        addMembers("ada", "ben", "cleo");
        addOtherProgramme();
        adaAndBen = relate("ada", "ben", MAIN);
        cleoAndBen = relate("cleo", "ben", MAIN);
        elsewhere = relate("ada", "ben", OTHER);
    }

    @Test
    void a_meeting_that_was_never_added_is_not_found() {
        assertThat(find(new MeetingId(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void a_meeting_is_found_as_added() {
        Meeting shortest = meet(adaAndBen, MONDAY, 1, false);
        Meeting longest = meet(adaAndBen, MONDAY, Meeting.LONGEST_MINUTES, true);

        assertThat(stored(shortest)).isEqualTo(new Versioned<>(shortest, 1));
        assertThat(stored(longest)).isEqualTo(new Versioned<>(longest, 1));
    }

    @Test
    void a_voided_meeting_stays_as_one_that_did_not_happen() {
        Meeting meeting = meet(adaAndBen, MONDAY, 60, false);

        assertThat(update(meeting.voided(), 1)).isEqualTo(new Versioned<>(meeting.voided(), 2));
        assertThat(stored(meeting)).isEqualTo(new Versioned<>(meeting.voided(), 2));
    }

    @Test
    void what_was_not_read_in_its_present_version_is_not_updated() {
        Meeting meeting = meet(adaAndBen, MONDAY, 60, false);
        assertStale(repositories -> repositories.meetings().update(meeting.voided(), 2));
        update(meeting.voided(), 1);

        assertStale(repositories -> repositories.meetings().update(meeting.voided(), 1));
    }

    @Test
    void a_relationship_has_one_sole_meeting_on_a_date() {
        meet(adaAndBen, MONDAY, 60, false);

        assertStale(repositories -> add(repositories.meetings(), adaAndBen, MONDAY, 30, false));
    }

    @Test
    void further_meetings_on_a_date_are_added_where_they_say_so() {
        meet(adaAndBen, MONDAY, 60, false);
        meet(adaAndBen, MONDAY, 60, true);
        meet(adaAndBen, MONDAY, 60, true);

        assertThat(found(everything())).hasSize(3);
    }

    @Test
    void another_date_and_another_relationship_do_not_matter() {
        meet(adaAndBen, MONDAY, 60, false);
        meet(adaAndBen, TUESDAY, 60, false);
        meet(cleoAndBen, MONDAY, 60, false);
        meet(elsewhere, MONDAY, 60, false);

        assertThat(found(everything())).hasSize(4);
    }

    @Test
    void a_voided_meeting_makes_place_for_another() {
        update(meet(adaAndBen, MONDAY, 60, false).voided(), 1);
        assertThat(existsOn(MONDAY)).isFalse();
        meet(adaAndBen, MONDAY, 45, false);

        assertThat(existsOn(MONDAY)).isTrue();
    }

    @Test
    void whether_a_meeting_happened_on_a_date_is_known() {
        meet(adaAndBen, MONDAY, 60, true);
        meet(cleoAndBen, TUESDAY, 60, false);

        assertThat(existsOn(MONDAY)).isTrue();
        assertThat(existsOn(TUESDAY)).isFalse();
    }

    @Test
    void the_latest_come_first_page_by_page() {
        MeetingId tuesday = meet(adaAndBen, TUESDAY, 60, false).id();
        MeetingId firstOnMonday = meet(cleoAndBen, MONDAY, 60, false).id();
        MeetingId secondOnMonday = meet(adaAndBen, MONDAY, 60, false).id();
        MeetingId yearsAgo =
                meet(adaAndBen, LocalDate.parse("1999-12-31"), 60, false).id();
        MeetingId wednesday = meet(adaAndBen, TUESDAY.plusDays(1), 60, false).id();

        List<Page<Meeting>> pages = pages(2, page -> list(everything(), page));

        assertThat(pages).extracting(Page::total).containsOnly(5L);
        assertThat(pages.stream().flatMap(page -> page.items().stream()).map(Meeting::id))
                .containsExactly(wednesday, tuesday, secondOnMonday, firstOnMonday, yearsAgo);
    }

    @Test
    void the_list_is_narrowed_to_a_programme_a_relationship_and_people() {
        MeetingId ada = meet(adaAndBen, MONDAY, 60, false).id();
        MeetingId cleo = meet(cleoAndBen, MONDAY, 60, false).id();
        MeetingId other = meet(elsewhere, MONDAY, 60, false).id();

        assertThat(found(everything())).containsExactly(other, cleo, ada);
        assertThat(found(new Narrowing(Optional.of(MAIN), null, "", ""))).containsExactly(cleo, ada);
        assertThat(found(new Narrowing(Optional.empty(), elsewhere, "", ""))).containsExactly(other);
        assertThat(found(new Narrowing(Optional.of(MAIN), null, "ada", ""))).containsExactly(ada);
        assertThat(found(new Narrowing(Optional.empty(), null, "", "ada"))).containsExactly(other, ada);
        assertThat(found(new Narrowing(Optional.empty(), null, "ada", "cleo"))).isEmpty();
        assertThat(found(new Narrowing(Optional.of(MAIN), adaAndBen, "ben", "ada")))
                .containsExactly(ada);
    }

    @Test
    void the_last_meeting_that_happened_is_found_for_several_relationships_at_once() {
        meet(adaAndBen, TUESDAY, 60, false);
        meet(adaAndBen, MONDAY, 60, false);
        update(meet(adaAndBen, TUESDAY.plusDays(1), 60, false).voided(), 1);
        update(meet(cleoAndBen, MONDAY, 60, false).voided(), 1);
        meet(elsewhere, TUESDAY.plusDays(2), 60, false);

        assertThat(lastHeldOn(adaAndBen, cleoAndBen)).containsOnly(Map.entry(adaAndBen.id(), TUESDAY));
        assertThat(lastHeldOn()).isEmpty();
    }

    private Map<RelationshipId, LocalDate> lastHeldOn(ActiveRelationship... relationships) {
        return read(repositories -> repositories
                .meetings()
                .lastHeldOn(
                        Arrays.stream(relationships).map(ActiveRelationship::id).toList()));
    }

    private record Narrowing(
            Optional<ProgrammeKey> programme, ActiveRelationship relationship, String party, String concerning) {

        MeetingQuery query(PageRequest page) {
            return new MeetingQuery(
                    programme,
                    Optional.ofNullable(relationship).map(ActiveRelationship::id),
                    person(party),
                    person(concerning),
                    page);
        }

        private static Optional<Username> person(String username) {
            return username.isEmpty() ? Optional.empty() : Optional.of(name(username));
        }
    }

    private static Narrowing everything() {
        return new Narrowing(Optional.empty(), null, "", "");
    }

    private ActiveRelationship relate(String mentor, String mentee, ProgrammeKey programme) {
        return mentoring().execute(repositories -> {
            ActiveRelationship relationship =
                    new ActiveRelationship(repositories.relationships().nextId(), programme, pair(mentor, mentee), NOW);
            repositories.relationships().add(relationship);
            return relationship;
        });
    }

    private Meeting meet(ActiveRelationship relationship, LocalDate date, int minutes, boolean second) {
        return mentoring().execute(repositories -> add(repositories.meetings(), relationship, date, minutes, second));
    }

    private static Meeting add(
            Meetings meetings, ActiveRelationship relationship, LocalDate date, int minutes, boolean second) {
        Meeting meeting = new Meeting(
                meetings.nextId(),
                relationship.id(),
                relationship.programme(),
                relationship.pair(),
                date,
                minutes,
                true,
                second);
        meetings.add(meeting);
        return meeting;
    }

    private Versioned<Meeting> update(Meeting meeting, long version) {
        return mentoring().execute(repositories -> repositories.meetings().update(meeting, version));
    }

    private Optional<Versioned<Meeting>> find(MeetingId id) {
        return read(repositories -> repositories.meetings().find(id));
    }

    private Versioned<Meeting> stored(Meeting meeting) {
        return find(meeting.id()).orElseThrow();
    }

    private boolean existsOn(LocalDate date) {
        return read(repositories -> repositories.meetings().existsOn(adaAndBen.id(), date));
    }

    private List<MeetingId> found(Narrowing narrowing) {
        return list(narrowing, first(100)).items().stream().map(Meeting::id).toList();
    }

    private Page<Meeting> list(Narrowing narrowing, PageRequest page) {
        return read(repositories -> repositories.meetings().page(narrowing.query(page)));
    }
}
