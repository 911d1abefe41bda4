package org.mentorbase.matching.rule;

import com.google.common.base.CaseFormat;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Puts a {@link Sentence} into words: the only place where rules become words. */
public final class RuleSentences {

    private static final Splitter BRACES = Splitter.on(CharMatcher.anyOf("{}"));

    private final ResourceBundle bundle;

    /** By key, what stands as it is (at even places) and the names of what is put between it (at odd ones). */
    private final Map<String, ImmutableList<String>> patterns = new ConcurrentHashMap<>();

    private final Map<String, String> attributes = new ConcurrentHashMap<>();

    private RuleSentences(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static RuleSentences in(Locale locale) {
        return new RuleSentences(ResourceBundle.getBundle("org.mentorbase.matching.rule.sentences", locale));
    }

    public String of(Sentence sentence) {
        ImmutableList<String> pattern = patterns.computeIfAbsent(sentence.key(), this::pattern);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < pattern.size(); i++) {
            words.append(i % 2 == 0 ? pattern.get(i) : filledIn(pattern.get(i), sentence));
        }
        return words.toString();
    }

    private ImmutableList<String> pattern(String key) {
        return ImmutableList.copyOf(BRACES.split(bundle.getString(key)));
    }

    /** {@code {points:point|points}} is a number, and the word for one or for several. */
    private String filledIn(String place, Sentence sentence) {
        int colon = place.indexOf(':');
        if (colon < 0) {
            return shown(sentence.value(place));
        }
        Object number = sentence.value(place.substring(0, colon));
        int bar = place.indexOf('|', colon);
        boolean isOne = String.valueOf(number).equals("1");
        return number + " " + (isOne ? place.substring(colon + 1, bar) : place.substring(bar + 1));
    }

    private String shown(Object value) {
        if (value instanceof AttributeName attribute) {
            return attributes.computeIfAbsent(attribute.name(), RuleSentences::inWords);
        }
        return value instanceof Collection<?> several ? listed(List.copyOf(several)) : String.valueOf(value);
    }

    /** {@code outsideOrganisation} is told as “outside organisation”. */
    private static String inWords(String attribute) {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, attribute).replace('-', ' ');
    }

    private String listed(List<?> several) {
        int last = several.size() - 1;
        String text = last < 0 ? "" : String.valueOf(several.get(0));
        for (int i = 1; i <= last; i++) {
            text += (i == last ? bundle.getString("list.last") : bundle.getString("list.next")) + several.get(i);
        }
        return text;
    }

    /** An attribute, told by its name. */
    record AttributeName(String name) {}
}
