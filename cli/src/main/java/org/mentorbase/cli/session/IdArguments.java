package org.mentorbase.cli.session;

import java.util.Locale;
import java.util.function.Function;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.refusal.Kind;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.refusal.Sentences;

/** Reads the numbers of things from the command line, where text that is no number is wrong usage. */
public final class IdArguments {

    private IdArguments() {}

    public static <T> T parse(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (Refusal refusal) {
            if (refusal.kind() == Kind.MALFORMED) {
                throw new WrongUsage(
                        Sentences.in(Locale.ENGLISH).of(refusal.problems().get(0)));
            }
            throw refusal;
        }
    }
}
