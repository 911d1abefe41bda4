package org.mentorbase.matching.rule;

import com.google.common.base.CaseFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a {@link Sentence} into words: the only place where rules become words. */
public final class RuleSentences {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle bundle;

    private RuleSentences(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static RuleSentences in(Locale locale) {
        return new RuleSentences(ResourceBundle.getBundle("org.mentorbase.matching.rule.sentences", locale));
    }

    public String of(Sentence sentence) {
        Matcher placeholders = PLACEHOLDER.matcher(bundle.getString(sentence.key()));
        return placeholders.replaceAll(found -> Matcher.quoteReplacement(shown(value(sentence, found.group(1)))));
    }

    private static Object value(Sentence sentence, String placeholder) {
        return sentence.values().getOrDefault(placeholder, "");
    }

    private String shown(Object value) {
        if (value instanceof AttributeName attribute) {
            return inWords(attribute.name());
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
