package org.mentorbase.member;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mentorbase.actor.Actor;
import org.mentorbase.event.Event;
import org.mentorbase.fixture.MembershipRows;
import org.mentorbase.fixture.SomeRow;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.page.Paging;

/** What the tests of imports do again and again. */
final class Importing {

    final TestMentorbase installation = new TestMentorbase();

    ImportReport listing(String... usernames) {
        return of(MembershipRows.listing(usernames));
    }

    ImportReport rows(SomeRow... rows) {
        return of(MembershipRows.of(rows));
    }

    ImportReport rows(Collection<SomeRow> rows) {
        return of(MembershipRows.of(rows));
    }

    ImportReport of(MembershipFile file) {
        return run(ImportingMembers.Command.of(file));
    }

    ImportReport within(MaxDeactivations most, MembershipFile file) {
        return run(new ImportingMembers.Command(file, "cam.ac.uk", most, false));
    }

    ImportReport rehearsed(MembershipFile file) {
        return run(new ImportingMembers.Command(file, "cam.ac.uk", MaxDeactivations.USUAL, true));
    }

    ImportReport run(ImportingMembers.Command command) {
        return installation.mentorbase().importingMembers().importFrom(Actor.OPERATOR, command);
    }

    Member member(String username) {
        return installation.member(username);
    }

    List<Member> members() {
        return installation
                .mentorbase()
                .viewingMembers()
                .page(
                        Actor.OPERATOR,
                        new ViewingMembers.Filter(
                                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                        Paging.limit(1000))
                .items();
    }

    List<ResearchGroup> groups() {
        return installation
                .mentoring()
                .read(repositories -> repositories.divisions().researchGroups());
    }

    List<Event> events() {
        return installation
                .mentorbase()
                .viewingEvents()
                .page(Actor.OPERATOR, 0, Optional.empty(), Paging.limit(1000))
                .items();
    }
}
