package org.mentorbase.cli.demo;

import static org.mentorbase.actor.Actor.OPERATOR;
import static org.mentorbase.programme.ProgrammeKey.MAIN;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mentorbase.Mentorbase;
import org.mentorbase.invitation.InvitationView;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.member.ViewingMembers.Filter;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;

/** What there is at the end of the demo. */
record DemoSummary(
        long activeMembers,
        long inactiveMembers,
        ImmutableSortedMap<InvitationView.State, Long> invitations,
        long activeRelationships,
        long endedRelationships,
        long meetings,
        long voidedMeetings,
        long events) {

    static DemoSummary of(Mentorbase mentorbase) {
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
                        .total());
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
                  Events         %d in the log\
                """.formatted(
                        activeMembers,
                        inactiveMembers,
                        states,
                        activeRelationships,
                        endedRelationships,
                        meetings,
                        voidedMeetings,
                        events);
    }
}
