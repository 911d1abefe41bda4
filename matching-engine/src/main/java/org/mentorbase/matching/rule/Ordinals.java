package org.mentorbase.matching.rule;

import static org.mentorbase.matching.participant.Attributes.CHANGE_TRACK;
import static org.mentorbase.matching.participant.Attributes.GRADE;
import static org.mentorbase.matching.participant.Attributes.LEVEL;
import static org.mentorbase.matching.participant.Attributes.OUTSIDE_ORGANISATION;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentorbase.matching.participant.Tag;

/** Reads numbers, and values from low to high, as people write them. */
public final class Ordinals {

    /** A number, and what it means behind it: “4 – rather”. */
    private static final Pattern NUMBER = Pattern.compile("([+-]?\\d{1,9})(?:\\.0+)?(?:[^\\d.,].*)?");

    private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]*\\)");

    /** The grades of the civil service have long names, and short ones of several kinds. */
    private static final ImmutableMap<String, String> GRADES = ImmutableMap.<String, String>builder()
            .put("administrativeassistant", "aa")
            .put("administrativeofficer", "ao")
            .put("executiveofficer", "eo")
            .put("higherexecutiveofficer", "heo")
            .put("seniorexecutiveofficer", "seo")
            .put("g7", "grade7")
            .put("7", "grade7")
            .put("g6", "grade6")
            .put("6", "grade6")
            .put("scspb1", "scs1")
            .put("scspb2", "scs2")
            .put("scspb3", "scs3")
            .put("scspb4", "scs4")
            .put("scspayband1", "scs1")
            .put("scspayband2", "scs2")
            .put("scspayband3", "scs3")
            .put("scspayband4", "scs4")
            .buildOrThrow();

    private static final ImmutableMap<String, Range<Integer>> RANGES =
            ImmutableMap.of(CHANGE_TRACK, Range.closed(1, 5), OUTSIDE_ORGANISATION, Range.closed(1, 3));

    private Ordinals() {}

    /**
     * Its place on the scale, from 0, or the number; empty where the text is no such value.
     *
     * @param name of the attribute
     */
    public static OptionalInt read(String name, Attribute attribute, String text) {
        if (!attribute.scale().isEmpty()) {
            int place = place(name, attribute, Tag.squeezed(text));
            return place >= 0 ? OptionalInt.of(place) : placeOrNone(name, attribute, text);
        }
        OptionalInt value = number(text);
        Range<Integer> range = RANGES.getOrDefault(name, Range.all());
        return value.isPresent() && range.contains(value.getAsInt()) ? value : OptionalInt.empty();
    }

    /** Whatever stands behind the number; empty where there is none. */
    public static OptionalInt number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }

    private static OptionalInt placeOrNone(String name, Attribute attribute, String text) {
        int place =
                place(name, attribute, Tag.squeezed(PARENTHESIS.matcher(text).replaceAll("")));
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private static int place(String name, Attribute attribute, String squeezed) {
        String value = name.equals(GRADE) ? GRADES.getOrDefault(squeezed, squeezed) : squeezed;
        for (int place = 0; place < attribute.scale().size(); place++) {
            Tag tag = attribute.scale().get(place);
            if (Tag.squeezed(tag.toString()).equals(value)) {
                return place;
            }
        }
        return -1;
    }

    /** What would have been right, for people. */
    public static String known(String name, Attribute attribute) {
        if (!attribute.scale().isEmpty()) {
            return String.join(
                    ", ", attribute.scale().stream().map(Tag::toString).toList());
        }
        if (name.equals(LEVEL)) {
            return "a level as P3 or M2, or a whole number";
        }
        Range<Integer> range = RANGES.get(name);
        return range == null
                ? "a whole number"
                : "a whole number from " + range.lowerEndpoint() + " to " + range.upperEndpoint();
    }
}
