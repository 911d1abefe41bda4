package org.mentorbase.member;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.mentorbase.refusal.Problem;

/** What may stand in a cell that is stored. */
final class CellRules {

    private CellRules() {}

    /** What is wrong with the cell, if anything. */
    static Optional<Problem> check(String field, String text, int longest) {
        if (text.isBlank()) {
            return Optional.of(Problem.of(MemberReason.CELL_BLANK).field(field).value(text));
        }
        if (text.length() > longest) {
            return Optional.of(Problem.of(MemberReason.CELL_TOO_LONG)
                    .field(field)
                    .value(text.substring(0, longest))
                    .with("length", text.length())
                    .with("longest", longest));
        }
        if (CharMatcher.javaIsoControl().matchesAnyOf(text)) {
            return Optional.of(
                    Problem.of(MemberReason.CELL_CONTROL_CHARACTER).field(field).value(text));
        }
        return Optional.empty();
    }
}
