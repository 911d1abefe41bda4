package org.mentorbase.cli.relationship;

import org.mentorbase.cli.output.Columns;
import org.mentorbase.relationship.RelationshipView;

final class RelationshipColumns {

    static final Columns<RelationshipView> LIST = Columns.of("ID", RelationshipView::id)
            .and("Mentor", RelationshipView::mentor)
            .and("Mentee", RelationshipView::mentee)
            .and("Active", RelationshipView::active)
            .and("Started", RelationshipView::startedOn)
            .and("Ended", RelationshipView::endedOn)
            .and("by", RelationshipView::endedBy);

    static final Columns<RelationshipView> DETAILS = Columns.of("ID", RelationshipView::id)
            .and("Programme", RelationshipView::programme)
            .and("Mentor", RelationshipView::mentor)
            .and("Mentee", RelationshipView::mentee)
            .and("Active", RelationshipView::active)
            .and("Started on", RelationshipView::startedOn)
            .and("Ended on", RelationshipView::endedOn)
            .and("Ended by", RelationshipView::endedBy)
            .and("Reason", RelationshipView::endReason);

    private RelationshipColumns() {}
}
