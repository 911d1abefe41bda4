package org.mentorbase.matching.rule;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.OptionalInt;
import org.mentorbase.matching.participant.AttributeKind;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.rule.RuleSentences.AttributeName;

/**
 * Points by how many levels the mentor is above the mentee.
 *
 * @param points by the number of levels; negative is below
 * @param otherwise the points for every other number, and where a level is not known
 */
public record LevelGap(String attribute, ImmutableSortedMap<Integer, Integer> points, int otherwise)
        implements Measure, ByProfile {

    public static LevelGap of(String attribute, Map<Integer, Integer> points) {
        return new LevelGap(attribute, ImmutableSortedMap.copyOf(points), 0);
    }

    /** Empty where one of them states no level. */
    static OptionalInt between(String attribute, Participant mentee, Participant mentor) {
        OptionalInt low = mentee.ordinal(attribute);
        OptionalInt high = mentor.ordinal(attribute);
        return low.isPresent() && high.isPresent()
                ? OptionalInt.of(high.getAsInt() - low.getAsInt())
                : OptionalInt.empty();
    }

    /** @param key begins the key of the sentence; it goes on with what is the case */
    static Sentence tell(String key, String attribute, Participant mentee, Participant mentor) {
        OptionalInt gap = between(attribute, mentee, mentor);
        if (gap.isEmpty()) {
            return Sentence.of(key + ".unknown").with("attribute", new AttributeName(attribute));
        }
        int levels = gap.getAsInt();
        String found = levels == 0 ? ".equal" : levels > 0 ? ".above" : ".below";
        return Sentence.of(key + found)
                .with("attribute", new AttributeName(attribute))
                .with("levels", Math.abs(levels));
    }

    @Override
    public int points(Party to, Participant mentee, Participant mentor) {
        OptionalInt gap = between(attribute, mentee, mentor);
        return gap.isPresent() ? points.getOrDefault(gap.getAsInt(), otherwise) : otherwise;
    }

    @Override
    public int most() {
        return points.values().stream().mapToInt(Integer::intValue).reduce(otherwise, Math::max);
    }

    @Override
    public Object profile(Party party, Participant participant) {
        return participant.ordinal(attribute);
    }

    @Override
    public Sentence because(Party to, Participant mentee, Participant mentor) {
        return tell("level-gap", attribute, mentee, mentor);
    }

    @Override
    public void check(RuleCheck check) {
        check.attribute("of", attribute, AttributeKind.ORDINAL);
        points.values().forEach(each -> check.points("points", each));
        check.points("otherwise", otherwise);
    }
}
