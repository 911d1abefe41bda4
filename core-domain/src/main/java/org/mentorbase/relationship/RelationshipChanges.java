package org.mentorbase.relationship;

import org.mentorbase.event.Change;

/** What can happen to a relationship. */
public final class RelationshipChanges {

    private RelationshipChanges() {}

    public static Change started(ActiveRelationship relationship) {
        return change("relationship-started", relationship);
    }

    static Change ended(EndedRelationship relationship) {
        return change("relationship-ended", relationship);
    }

    private static Change change(String type, Relationship relationship) {
        return Change.of(type, relationship.pair().mentor(), relationship.pair().mentee())
                .with("programme", relationship.programme().value())
                .with("relationship", relationship.id().value());
    }
}
