package org.mentorbase.cli.demo;

import static org.mentorbase.actor.Actor.OPERATOR;
import static org.mentorbase.programme.ProgrammeKey.MAIN;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorbase.Mentorbase;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.member.ViewingMembers.Filter;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;
import org.mentorbase.relationship.RelationshipId;
import org.mentorbase.relationship.RelationshipView;

/** What there is at the end of the demo. */
record DemoSummary(
        long activeMembers,
        long inactiveMembers,
        ImmutableSortedMap<InvitationView.State, Long> invitations,
        long activeRelationships,
        long endedRelationships,
        long meetings,
        long voidedMeetings,
        long events,
        Due due) {

    private static final int SOON = 7;
    private static final int LONG = 42;

    /**
     * What somebody should see to next.
     *
     * @param expiring pending invitations that expire within a week if nobody answers
     * @param firstExpiresOn when the first of all pending ones expires, or null
     * @param quiet active relationships of more than six weeks without a meeting within six weeks
     */
    record Due(long expiring, @Nullable LocalDate firstExpiresOn, long quiet) {}

    static DemoSummary of(Mentorbase mentorbase, LocalDate today) {
        Paging all = Paging.limit(PageRequest.LARGEST);
        Page<Meeting> meetings = mentorbase.viewingMeetings().page(OPERATOR, MAIN, Optional.empty(), all);
        long held = meetings.items().stream().filter(Meeting::happened).count();
        return new DemoSummary(
                members(mentorbase, true),
                members(mentorbase, false),
                ImmutableSortedMap.copyOf(
                        mentorbase
                                .viewingInvitations()
                                .page(OPERATOR, MAIN, Optional.empty(), Optional.empty(), all)
                                .items()
                                .stream()
                                .map(mentorbase.viewingInvitations()::view)
                                .collect(Collectors.groupingBy(InvitationView::state, Collectors.counting()))),
                relationships(mentorbase, true),
                relationships(mentorbase, false),
                held,
                meetings.total() - held,
                mentorbase
                        .viewingEvents()
                        .page(OPERATOR, 0, Optional.empty(), Paging.limit(1))
                        .total(),
                due(mentorbase, meetings.items(), today));
    }

    private static Due due(Mentorbase mentorbase, List<Meeting> meetings, LocalDate today) {
        List<LocalDate> ends = mentorbase
                .viewingInvitations()
                .page(OPERATOR, MAIN, Optional.of(true), Optional.empty(), Paging.limit(PageRequest.LARGEST))
                .items()
                .stream()
                .flatMap(each -> Optional.ofNullable(
                        mentorbase.viewingInvitations().view(each).expiresOn())
                        .stream())
                .sorted()
                .toList();
        Set<RelationshipId> lively = meetings.stream()
                .filter(meeting ->
                        meeting.happened() && meeting.heldOn().plusDays(LONG).isAfter(today))
                .map(Meeting::relationship)
                .collect(Collectors.toSet());
        long quiet = mentorbase
                .viewingRelationships()
                .page(OPERATOR, MAIN, Optional.of(true), Optional.empty(), Paging.limit(PageRequest.LARGEST))
                .items()
                .stream()
                .filter(each ->
                        RelationshipView.of(each).startedOn().plusDays(LONG).isBefore(today)
                                && !lively.contains(each.id()))
                .count();
        return new Due(
                ends.stream().filter(end -> end.isBefore(today.plusDays(SOON))).count(),
                ends.isEmpty() ? null : ends.get(0),
                quiet);
    }

    private static long members(Mentorbase mentorbase, boolean active) {
        Filter filter = new Filter(Optional.of(active), Optional.empty(), Optional.empty(), Optional.empty());
        return mentorbase
                .viewingMembers()
                .page(OPERATOR, filter, Paging.limit(1))
                .total();
    }

    private static long relationships(Mentorbase mentorbase, boolean active) {
        return mentorbase
                .viewingRelationships()
                .page(OPERATOR, MAIN, Optional.of(active), Optional.empty(), Paging.limit(1))
                .total();
    }

    String words() {
        String states = invitations.entrySet().stream()
                .map(state -> state.getValue() + " " + state.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return """
                  Members        %d active, %d not there yet
                  Invitations    %s
                  Relationships  %d active, %d ended
                  Meetings       %d, and %d voided
                  Events         %d in the log
                  Due next       %d invitations expire within a week, the first on %s;
                                 %d pairs have not met for six weeks\
                """.formatted(
                        activeMembers,
                        inactiveMembers,
                        states,
                        activeRelationships,
                        endedRelationships,
                        meetings,
                        voidedMeetings,
                        events,
                        due.expiring(),
                        due.firstExpiresOn(),
                        due.quiet());
    }
}
