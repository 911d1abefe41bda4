package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.devdata.SomeInvitation.anInvitation;
import static org.mentorbase.devdata.SomeMeeting.aMeeting;
import static org.mentorbase.devdata.SomeMember.aMember;
import static org.mentorbase.devdata.SomeProgramme.aProgramme;
import static org.mentorbase.devdata.SomeRelationship.aRelationship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorbase.account.AccountRepositories;
import org.mentorbase.actor.Actor;
import org.mentorbase.devdata.Day;
import org.mentorbase.devdata.DevDataRepositories;
import org.mentorbase.devdata.FurtherThings;
import org.mentorbase.devdata.LoadingDevData;
import org.mentorbase.devdata.Removals;
import org.mentorbase.devdata.SettableClock;
import org.mentorbase.fixture.DescribedThings;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.invitation.InvitationQuery;
import org.mentorbase.meeting.Meeting;
import org.mentorbase.meeting.MeetingQuery;
import org.mentorbase.page.PageRequest;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Relationship;
import org.mentorbase.transaction.UnitOfWork;

/** What holds for every implementation of {@link Removals}. */
public abstract class RemovalsContract {

    private static final ProgrammeKey SUMMER = new ProgrammeKey("summer");
    private static final PageRequest ALL = new PageRequest("all", 100, null);

    protected abstract UnitOfWork<DevDataRepositories> devData();

    protected abstract UnitOfWork<AccountRepositories> accounts();

    @BeforeEach
    void two_pairs() {
        new LoadingDevData(
                        devData(),
                        accounts(),
                        FurtherThings.NONE,
                        LoadingDevData.Terms.USUAL,
                        new SettableClock(TestMentorbase.BEGIN))
                .load(
                        Actor.OPERATOR,
                        LoadingDevData.Command.of(DescribedThings.of(
                                aProgramme("summer"),
                                aMember("ada"),
                                aMember("ben"),
                                aMember("cem"),
                                anInvitation("cem", "ada"),
                                anInvitation("cem", "ben"),
                                aRelationship("ada", "ben").with(aMeeting(Day.daysAgo(2), 30)),
                                aRelationship("ada", "cem").with(aMeeting(Day.daysAgo(2), 45)))));
    }

    @Test
    void an_invitation_is_gone() {
        Invitation gone = invitations().stream()
                .filter(each -> each.proposal().pair().mentor().value().equals("cem"))
                .findFirst()
                .orElseThrow();
        remove(gone.id());

        assertThat(invitations()).hasSize(3).doesNotContain(gone);
    }

    @Test
    void a_relationship_is_gone_with_its_invitation_and_its_meetings() {
        Relationship gone = relationships().get(0);
        devData().execute(stored -> {
            stored.removals().remove(gone.id());
            return gone;
        });

        assertThat(relationships()).hasSize(1).doesNotContain(gone);
        assertThat(invitations()).hasSize(3);
        assertThat(meetings())
                .hasSize(1)
                .noneMatch(meeting -> meeting.relationship().equals(gone.id()));
    }

    @Test
    void an_invitation_that_became_a_relationship_stays_with_it() {
        invitations().forEach(invitation -> remove(invitation.id()));

        assertThat(invitations()).hasSize(2);
        assertThat(relationships()).hasSize(2);
    }

    @Test
    void a_programme_is_written_over() {
        Programme other = new Programme(SUMMER, "Other", LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
        devData().execute(stored -> {
            stored.removals().replace(other);
            return other;
        });

        assertThat(devData().<Programme>read(stored -> stored.programmes().require(SUMMER)))
                .isEqualTo(other);
    }

    private void remove(InvitationId id) {
        devData().execute(stored -> {
            stored.removals().remove(id);
            return id;
        });
    }

    private List<Invitation> invitations() {
        return devData()
                .read(stored -> stored.invitations()
                        .page(new InvitationQuery(
                                ProgrammeKey.MAIN, Optional.empty(), Optional.empty(), Optional.empty(), ALL))
                        .items());
    }

    private List<Relationship> relationships() {
        List<Relationship> all = new ArrayList<>();
        devData().read(stored -> {
            stored.relationships().forEach(ProgrammeKey.MAIN, all::add);
            return all;
        });
        return all;
    }

    private List<Meeting> meetings() {
        return devData()
                .read(stored -> stored.meetings()
                        .page(new MeetingQuery(
                                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), ALL))
                        .items());
    }
}
