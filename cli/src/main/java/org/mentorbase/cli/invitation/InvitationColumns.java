package org.mentorbase.cli.invitation;

import org.mentorbase.cli.output.Columns;
import org.mentorbase.invitation.InvitationView;

final class InvitationColumns {

    static final Columns<InvitationView> LIST = Columns.of("ID", InvitationView::id)
            .and("Mentor", InvitationView::mentor)
            .and("says", InvitationView::mentorResponse)
            .and("Mentee", InvitationView::mentee)
            .and("says", InvitationView::menteeResponse)
            .and("State", InvitationView::state)
            .and("Created by", InvitationView::createdBy)
            .and("on", InvitationView::createdOn)
            .and("Expires", InvitationView::expiresOn);

    static final Columns<InvitationView> DETAILS = Columns.of("ID", InvitationView::id)
            .and("Programme", InvitationView::programme)
            .and("Mentor", InvitationView::mentor)
            .and("Mentor's response", InvitationView::mentorResponse)
            .and("Mentee", InvitationView::mentee)
            .and("Mentee's response", InvitationView::menteeResponse)
            .and("State", InvitationView::state)
            .and("Active", InvitationView::active)
            .and("Created by", InvitationView::createdBy)
            .and("Created on", InvitationView::createdOn)
            .and("Expires on", InvitationView::expiresOn)
            .and("Deactivated on", InvitationView::deactivatedOn)
            .and("Relationship", InvitationView::relationshipId);

    private InvitationColumns() {}
}
