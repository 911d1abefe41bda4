package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableList;
import org.mentorbase.matching.participant.AttributeKind;
import org.mentorbase.matching.participant.Tag;

/**
 * What the rules of a set may look at.
 *
 * @param scale the values of an ordinal that has names, from low to high; empty where it is a number
 */
public record Attribute(AttributeKind kind, ImmutableList<Tag> scale) {

    public static Attribute of(AttributeKind kind) {
        return new Attribute(kind, ImmutableList.of());
    }
}
