package org.mentorbase.interchange;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.mentorbase.matching.rule.AllowedBy;
import org.mentorbase.matching.rule.Constraint;
import org.mentorbase.matching.rule.DifferentCategory;
import org.mentorbase.matching.rule.HasRoom;
import org.mentorbase.matching.rule.LevelWithin;
import org.mentorbase.matching.rule.NeverPairedBefore;
import org.mentorbase.matching.rule.NotInOneLine;
import org.mentorbase.matching.rule.NotOnDoNotMatchList;
import org.mentorbase.matching.rule.NotOneself;
import org.mentorbase.matching.rule.SameCategory;
import org.mentorbase.matching.rule.SharedTags;

/** The constraints that a file of rules can name: {@code - not-oneself}, or {@code - share: availability}. */
final class YamlConstraints {

    private final ImmutableMap<String, Constraint> alone =
            ImmutableMap.of("not-oneself", new NotOneself(), "capacity", new HasRoom());
    private final ImmutableMap<String, Function<YamlValue, Constraint>> withValue;

    YamlConstraints(Map<String, AllowedBy> inJava) {
        withValue = ImmutableMap.<String, Function<YamlValue, Constraint>>builder()
                .put("share", YamlConstraints::share)
                .put("not-in-one-reporting-line", value -> new NotInOneLine(value.text()))
                .put("never-paired-before", value -> new NeverPairedBefore(value.text()))
                .put("not-on-do-not-match-list", value -> new NotOnDoNotMatchList(value.text()))
                .put("same", value -> new SameCategory(value.text()))
                .put("different", value -> new DifferentCategory(value.text()))
                .put("level-gap", YamlConstraints::levelGap)
                .put("java", value -> value.keyIn(inJava))
                .buildOrThrow();
    }

    Constraint read(YamlValue item) {
        if (item.isText() && !withValue.containsKey(item.text())) {
            return item.keyIn(alone, Sets.union(alone.keySet(), withValue.keySet()));
        }
        YamlValue kind = new YamlMap(item).kind(withValue.keySet());
        return Objects.requireNonNull(withValue.get(kind.key())).apply(kind);
    }

    private static SharedTags share(YamlValue value) {
        if (value.isText()) {
            return SharedTags.of(value.text());
        }
        YamlMap map = new YamlMap(value);
        SharedTags share = new SharedTags(map.text("mentee"), map.text("mentor"), map.number("at-least", 1));
        map.refuseOthers();
        return share;
    }

    private static LevelWithin levelGap(YamlValue value) {
        YamlMap map = new YamlMap(value);
        LevelWithin gap = new LevelWithin(map.text("of"), map.number("from"), map.number("to"));
        map.refuseOthers();
        return gap;
    }
}
