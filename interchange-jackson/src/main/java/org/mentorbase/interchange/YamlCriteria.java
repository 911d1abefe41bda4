package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.mentorbase.matching.participant.Tag;
import org.mentorbase.matching.rule.CareerGrowth;
import org.mentorbase.matching.rule.Criterion;
import org.mentorbase.matching.rule.LevelGap;
import org.mentorbase.matching.rule.LinkedPartner;
import org.mentorbase.matching.rule.Measure;
import org.mentorbase.matching.rule.NoMatchYet;
import org.mentorbase.matching.rule.Overlap;
import org.mentorbase.matching.rule.OwnWish;
import org.mentorbase.matching.rule.PointsBy;
import org.mentorbase.matching.rule.SameOrDifferent;
import org.mentorbase.matching.rule.Side;
import org.mentorbase.matching.rule.WishTable;
import org.mentorbase.refusal.Problem;

/** The criteria that a file of rules can name: what is measured, for whom, and under which name. */
final class YamlCriteria {

    private static final ImmutableList<Side> SIDES = ImmutableList.copyOf(Side.values());
    private static final ImmutableList<String> FOR = ImmutableList.of("mentee", "mentor", "both");
    private static final ImmutableList<String> WHO = ImmutableList.of("mentee", "mentor", "either");

    private final ImmutableMap<String, Function<YamlMap, Measure>> measures;
    private final Map<String, PointsBy> inJava;
    private final ImmutableSet<String> kinds;

    YamlCriteria(Map<String, PointsBy> inJava) {
        this.inJava = inJava;
        measures = ImmutableMap.<String, Function<YamlMap, Measure>>builder()
                .put("overlap", YamlCriteria::overlap)
                .put("same-or-different", YamlCriteria::sameOrDifferent)
                .put("outside", map -> OwnWish.outside(map.text("of"), map.text("wish")))
                .put("change", map -> OwnWish.changeOfTrack(map.text("of"), map.text("wish")))
                .put("wish", map -> new OwnWish(map.text("of"), map.text("wish"), wishTable(map)))
                .put("level-gap", YamlCriteria::levelGap)
                .put("career-growth", YamlCriteria::careerGrowth)
                .put("requested-partner", map -> LinkedPartner.requested(map.text("link"), map.number("points", 50)))
                .put("positive-feedback", map -> LinkedPartner.praised(map.text("link"), map.number("points")))
                .put("no-match-yet", YamlCriteria::noMatchYet)
                .buildOrThrow();
        kinds = ImmutableSet.<String>builder()
                .addAll(measures.keySet())
                .add("java")
                .build();
    }

    Criterion read(YamlValue item) {
        YamlMap map = new YamlMap(item);
        String name = map.text("name", "");
        Side side = map.get("for").oneOf(SIDES, FOR);
        YamlValue kind = map.kind(kinds);
        return new Criterion(name.isEmpty() ? kind.key().replace('-', ' ') : name, side, measure(kind));
    }

    /** The value under the key that says what is measured. */
    YamlValue kind(YamlValue item) {
        YamlMap map = new YamlMap(item);
        map.find("name");
        map.find("for");
        return map.kind(kinds);
    }

    private Measure measure(YamlValue kind) {
        if (kind.key().equals("java")) {
            return kind.keyIn(inJava);
        }
        YamlMap map = new YamlMap(kind);
        Measure measure = Objects.requireNonNull(measures.get(kind.key())).apply(map);
        map.refuseOthers();
        return measure;
    }

    private static Overlap overlap(YamlMap map) {
        int each = map.number("each", 1);
        ImmutableSet<Tag> only =
                map.items("only").stream().map(item -> Tag.of(item.text())).collect(ImmutableSet.toImmutableSet());
        return new Overlap(map.text("mentee"), map.text("mentor"), each, map.number("most"), only);
    }

    private static SameOrDifferent sameOrDifferent(YamlMap map) {
        return new SameOrDifferent(
                map.text("of"), map.number("same", 0), map.number("different", 0), map.number("unknown", 0));
    }

    private static WishTable wishTable(YamlMap map) {
        Map<Integer, WishTable.Points> byWish = new TreeMap<>();
        for (YamlValue entry : map.get("table").entries()) {
            put(byWish, map.get("table"), entry, wishPoints(entry));
        }
        return WishTable.of(byWish, wishPoints(map.get("absent")));
    }

    private static WishTable.Points wishPoints(YamlValue value) {
        YamlMap map = new YamlMap(value);
        WishTable.Points points = new WishTable.Points(map.number("same"), map.number("different"));
        map.refuseOthers();
        return points;
    }

    private static LevelGap levelGap(YamlMap map) {
        Map<Integer, Integer> points = new TreeMap<>();
        for (YamlValue entry : map.get("points").entries()) {
            put(points, map.get("points"), entry, entry.number());
        }
        return new LevelGap(map.text("of"), ImmutableSortedMap.copyOf(points), map.number("otherwise", 0));
    }

    /** Keys such as 1 and +1 are the same number. */
    private static <T> void put(Map<Integer, T> table, YamlValue map, YamlValue entry, T value) {
        if (table.put(map.keyAsNumber(entry), value) != null) {
            throw Problem.of(YamlReason.YAML_KEY_TWICE)
                    .value(entry.key())
                    .at(map.locationOfKey(entry.key()))
                    .refusal();
        }
    }

    private static CareerGrowth careerGrowth(YamlMap map) {
        CareerGrowth standard = CareerGrowth.standard();
        return new CareerGrowth(
                map.text("interests", standard.interests()),
                Tag.of(map.text("wanted", standard.wanted().toString())),
                map.text("track", standard.track()),
                map.text("level", standard.level()),
                map.text("change", standard.changeTrack()),
                map.number("two", standard.two()),
                map.number("more", standard.more()),
                map.number("one", standard.one()));
    }

    private static NoMatchYet noMatchYet(YamlMap map) {
        return new NoMatchYet(map.get("who").oneOf(SIDES, WHO), map.text("partners"), map.number("points"));
    }
}
