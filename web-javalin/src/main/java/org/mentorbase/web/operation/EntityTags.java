package org.mentorbase.web.operation;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentorbase.refusal.Problem;
import org.mentorbase.web.problem.WebReason;

/** The entity tags of an If-Match or If-None-Match header. */
record EntityTags(boolean any, ImmutableList<Tag> tags) {

    private static final Pattern NEXT =
            Pattern.compile("\\G[ \\t]*(W/)?(\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")[ \\t]*(,|$)");

    record Tag(boolean weak, String quoted) {}

    static EntityTags parse(String header, String text) {
        if (text.strip().equals("*")) {
            return new EntityTags(true, ImmutableList.of());
        }
        ImmutableList.Builder<Tag> tags = ImmutableList.builder();
        Matcher next = NEXT.matcher(text);
        while (next.find()) {
            tags.add(new Tag(next.group(1) != null, next.group(2)));
            if (next.end() == text.length() && next.group(3).isEmpty()) {
                return new EntityTags(false, tags.build());
            }
        }
        throw Problem.of(WebReason.PRECONDITION_MALFORMED)
                .field(header)
                .value(text)
                .refusal();
    }

    /** As If-Match compares: a weak tag matches nothing. */
    boolean matchStrongly(String quoted) {
        return any || tags.stream().anyMatch(tag -> !tag.weak() && tag.quoted().equals(quoted));
    }

    /** As If-None-Match compares. */
    boolean matchWeakly(String quoted) {
        return any || tags.stream().anyMatch(tag -> tag.quoted().equals(quoted));
    }
}
