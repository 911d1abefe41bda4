package org.mentorbase.matching.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Locale;
import java.util.stream.Stream;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Pool;
import org.mentorbase.matching.participant.ReportingLines;
import org.mentorbase.matching.rule.Constraint;
import org.mentorbase.matching.rule.Criterion;
import org.mentorbase.matching.rule.RuleSentences;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.Sentence;

/**
 * Scores one pair at a time, by asking every rule. It says what a score is; whatever is faster gives the same.
 *
 * @see CompiledScores
 */
public final class Scorer {

    private final RuleSet rules;
    private final ReportingLines lines;
    private final RuleSentences sentences = RuleSentences.in(Locale.ENGLISH);

    public Scorer(RuleSet rules, Pool pool) {
        this(rules, new ReportingLines(pool));
    }

    public Scorer(RuleSet rules, ReportingLines lines) {
        this.rules = rules;
        this.lines = lines;
    }

    public boolean isPossible(Participant mentee, Participant mentor) {
        for (Constraint constraint : rules.constraints()) {
            if (!constraint.allows(mentee, mentor, lines)) {
                return false;
            }
        }
        return true;
    }

    /** Of a pair that is possible. */
    public int score(Party side, Participant mentee, Participant mentor) {
        return (int) Math.min(rules.most(side), sum(side, mentee, mentor));
    }

    private long sum(Party side, Participant mentee, Participant mentor) {
        long sum = 0;
        for (Criterion criterion : rules.criteria()) {
            if (criterion.side().includes(side)) {
                sum += criterion.measure().points(side, mentee, mentor);
            }
        }
        return sum;
    }

    public PairExplanation explain(Participant mentee, Participant mentor) {
        ImmutableList<BrokenConstraint> broken = rules.constraints().stream()
                .filter(constraint -> !constraint.allows(mentee, mentor, lines))
                .map(constraint -> broken(constraint, mentee, mentor))
                .collect(ImmutableList.toImmutableList());
        if (!broken.isEmpty()) {
            return new PairExplanation(mentee.id(), mentor.id(), 0, 0, ImmutableList.of(), broken);
        }
        return new PairExplanation(
                mentee.id(),
                mentor.id(),
                score(Party.MENTEE, mentee, mentor),
                score(Party.MENTOR, mentee, mentor),
                Streams.concat(parts(Party.MENTEE, mentee, mentor), parts(Party.MENTOR, mentee, mentor))
                        .collect(ImmutableList.toImmutableList()),
                broken);
    }

    private BrokenConstraint broken(Constraint constraint, Participant mentee, Participant mentor) {
        return new BrokenConstraint(constraint.name(), sentences.of(constraint.because(mentee, mentor)));
    }

    private Stream<Part> parts(Party side, Participant mentee, Participant mentor) {
        long above = sum(side, mentee, mentor) - rules.most(side);
        Stream<Part> given = rules.criteria().stream()
                .filter(criterion -> criterion.side().includes(side))
                .map(criterion -> new Part(
                        criterion.name(),
                        side,
                        criterion.measure().points(side, mentee, mentor),
                        sentences.of(criterion.measure().because(side, mentee, mentor))));
        return above > 0 ? Stream.concat(given, Stream.of(tooMuch(side, (int) above))) : given;
    }

    private Part tooMuch(Party side, int above) {
        Sentence sentence = Sentence.of("most").with("most", rules.most(side)).with("who", side);
        return new Part(Part.MOST, side, -above, sentences.of(sentence));
    }
}
