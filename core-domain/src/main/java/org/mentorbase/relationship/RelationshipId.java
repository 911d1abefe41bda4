package org.mentorbase.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import org.mentorbase.refusal.Ids;

public record RelationshipId(long value) {

    public RelationshipId {
        checkArgument(value > 0, "relationship id %s is not positive", value);
    }

    /** Refuses text that is no number as malformed, and a number that can be no id as unknown. */
    public static RelationshipId parse(String text) {
        return new RelationshipId(
                Ids.parse(text, RelationshipReason.RELATIONSHIP_ID_MALFORMED, RelationshipReason.RELATIONSHIP_UNKNOWN));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
