package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
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

    /** The ordinal that a text stands for: its place on the scale, from 0, or the number itself; empty if neither. */
    public OptionalInt ordinal(String text) {
        if (Tag.isBlank(text)) {
            return OptionalInt.empty();
        }
        Tag value = Tag.of(text);
        if (scale.isEmpty()) {
            return value.toString().matches("[+-]?\\d{1,9}")
                    ? OptionalInt.of(Integer.parseInt(value.toString()))
                    : OptionalInt.empty();
        }
        int place = scale.indexOf(value);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
