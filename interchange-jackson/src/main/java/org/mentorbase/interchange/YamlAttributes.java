package org.mentorbase.interchange;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.Set;
import org.mentorbase.matching.participant.AttributeKind;
import org.mentorbase.matching.participant.Tag;
import org.mentorbase.matching.rule.Attribute;
import org.mentorbase.refusal.Problem;

/** The attributes that a file of rules can name: a kind, or the values of an ordinal from low to high. */
final class YamlAttributes {

    private static final ImmutableMap<String, AttributeKind> KINDS =
            Maps.uniqueIndex(ImmutableList.copyOf(AttributeKind.values()), YamlAttributes::name);

    private YamlAttributes() {}

    static Attribute read(YamlValue value) {
        return value.isList() ? new Attribute(AttributeKind.ORDINAL, scale(value)) : Attribute.of(value.keyIn(KINDS));
    }

    /** As the file calls it. */
    static String name(AttributeKind kind) {
        return Ascii.toLowerCase(kind.name());
    }

    private static ImmutableList<Tag> scale(YamlValue list) {
        ImmutableList.Builder<Tag> scale = ImmutableList.builder();
        Set<Tag> seen = new HashSet<>();
        for (YamlValue item : list.items()) {
            Tag value = Tag.of(item.text());
            if (!seen.add(value)) {
                throw Problem.of(YamlReason.YAML_KEY_TWICE)
                        .value(value)
                        .at(item.location())
                        .refusal();
            }
            scale.add(value);
        }
        return scale.build();
    }
}
