package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.mentorbase.matching.rule.AllowedBy;
import org.mentorbase.matching.rule.PointsBy;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matchmaking.RuleSets;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/** Reads rule sets from YAML, and those that come with Mentorbase by their names. See {@code docs/rules.md}. */
public final class YamlRules implements RuleSets {

    private static final ImmutableList<String> SHIPPED =
            ImmutableList.of("mozilla", "grade-and-profession", "tech-stack");

    private final ImmutableMap<String, AllowedBy> constraints;
    private final ImmutableMap<String, PointsBy> criteria;

    public YamlRules() {
        this(Map.of(), Map.of());
    }

    /** With rules in Java that files can name, as {@code java: NAME}. */
    public YamlRules(Map<String, AllowedBy> constraints, Map<String, PointsBy> criteria) {
        this.constraints = ImmutableMap.copyOf(constraints);
        this.criteria = ImmutableMap.copyOf(criteria);
    }

    /** The names that {@link #shipped(String)} knows. */
    public static ImmutableList<String> shipped() {
        return SHIPPED;
    }

    @Override
    public RuleSet shipped(String name) {
        return read(source(name));
    }

    /**
     * The file of a rule set that comes with Mentorbase, to be read or to be changed.
     *
     * @throws Refusal if there is none of that name
     */
    public static ByteSource source(String name) {
        if (!SHIPPED.contains(name)) {
            throw unknown(name).field("rules").refusal();
        }
        return Resources.asByteSource(Resources.getResource(YamlRules.class, "rules/" + name + ".yaml"));
    }

    private static Problem unknown(String name) {
        return Problem.of(RulesReason.RULES_UNKNOWN).value(name).with("known", String.join(", ", SHIPPED));
    }

    /**
     * Reads one rule set.
     *
     * @throws Refusal naming everything that is wrong with it, each with line and column
     */
    public RuleSet read(ByteSource yaml) {
        YamlMap map = new YamlMap(YamlDocument.read(yaml));
        Optional<RuleSet> extended = map.find("extends").map(this::extended);
        return new YamlRuleSet(map, new YamlConstraints(constraints), new YamlCriteria(criteria)).read(extended);
    }

    @Override
    public RuleSet written(String text) {
        return read(ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    private RuleSet extended(YamlValue name) {
        if (!SHIPPED.contains(name.text())) {
            throw unknown(name.text()).at(name.location()).refusal();
        }
        return shipped(name.text());
    }
}
