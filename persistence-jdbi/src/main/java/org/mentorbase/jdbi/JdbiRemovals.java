package org.mentorbase.jdbi;

import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.mentorbase.devdata.Removals;
import org.mentorbase.invitation.InvitationId;
import org.mentorbase.programme.Programme;
import org.mentorbase.relationship.RelationshipId;

record JdbiRemovals(Handle handle) implements Removals {

    @Override
    public void remove(InvitationId invitation) {
        handle.createUpdate("DELETE FROM invitation WHERE id = :id AND relationship_id IS NULL")
                .bind("id", invitation)
                .execute();
    }

    @Override
    public void remove(RelationshipId relationship) {
        for (String sql : new String[] {
            "DELETE FROM meeting_feedback WHERE meeting_id IN (SELECT id FROM meeting WHERE relationship_id = :id)",
            "DELETE FROM meeting WHERE relationship_id = :id",
            "DELETE FROM appointment WHERE relationship_id = :id",
            "DELETE FROM invitation WHERE relationship_id = :id",
            "DELETE FROM relationship WHERE id = :id"
        }) {
            handle.createUpdate(sql).bind("id", relationship).execute();
        }
    }

    @Override
    public void replace(Programme programme) {
        handle.createUpdate("""
                        UPDATE programme SET name = :name, starts_on = :startsOn, ends_on = :endsOn
                        WHERE programme_key = :key
                        """)
                .bind("key", programme.key())
                .bind("name", programme.name())
                .bindByType("startsOn", programme.startsOn(), LocalDate.class)
                .bindByType("endsOn", programme.endsOn(), LocalDate.class)
                .execute();
    }
}
