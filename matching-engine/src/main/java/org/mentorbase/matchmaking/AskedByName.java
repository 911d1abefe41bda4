package org.mentorbase.matchmaking;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.mentorbase.actor.Username;

/**
 * Finds whom a free text asks for by name. Only e-mail addresses are taken for names: other usernames look like words, and a
 * text that happens to have one in it is no wish.
 */
final class AskedByName {

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(",;:()<>[]\"“”")))
            .omitEmptyStrings();
    private static final CharMatcher END_OF_SENTENCE = CharMatcher.anyOf(".!?'");

    private AskedByName() {}

    static ImmutableSet<String> in(String text) {
        if (text.indexOf('@') < 0) {
            return ImmutableSet.of();
        }
        return WORDS.splitToStream(text)
                .filter(word -> word.indexOf('@') > 0)
                .map(END_OF_SENTENCE::trimTrailingFrom)
                .map(Username::from)
                .flatMap(Optional::stream)
                .map(Username::value)
                .collect(ImmutableSet.toImmutableSet());
    }
}
