package org.mentorbase.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class RuleSentencesTest {

    private final RuleSentences sentences = RuleSentences.in(Locale.ENGLISH);

    @Test
    void lists_are_told_as_people_tell_them() {
        assertThat(told(List.of("a"))).isEqualTo("In common: a.");
        assertThat(told(List.of("a", "b"))).isEqualTo("In common: a and b.");
        assertThat(told(List.of("a", "b", "c"))).isEqualTo("In common: a, b and c.");
    }

    @Test
    void attributes_are_told_in_words() {
        Sentence sentence =
                Sentence.of("category.unknown").with("attribute", new RuleSentences.AttributeName("lineOfWork"));

        assertThat(sentences.of(sentence)).isEqualTo("It is not known whether they have the same line of work.");
    }

    @Test
    void one_is_told_as_one_and_several_as_several() {
        assertThat(sentences.of(
                        Sentence.of("pairing.made.costs").with("score", 7).with("points", 1)))
                .endsWith("would have 1 point fewer.");
        assertThat(sentences.of(
                        Sentence.of("pairing.made.costs").with("score", 7).with("points", 21)))
                .endsWith("would have 21 points fewer.");
    }

    @Test
    void what_people_wrote_is_not_taken_for_a_placeholder() {
        assertThat(told(List.of("{most} $1"))).isEqualTo("In common: {most} $1.");
    }

    @Test
    void every_sentence_ends_as_one() {
        ResourceBundle bundle = ResourceBundle.getBundle("org.mentorbase.matching.rule.sentences", Locale.ENGLISH);

        assertThat(bundle.keySet())
                .filteredOn(key -> !key.startsWith("list.") && !key.equals("told"))
                .allSatisfy(
                        key -> assertThat(bundle.getString(key)).matches("[\\p{Lu}{].*(\\.|\\{words}|\\{because})"));
    }

    private String told(List<String> tags) {
        return sentences.of(Sentence.of("overlap.some").with("tags", tags));
    }
}
