package org.mentorbase.member;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.refusal.Problem;

/** What is wrong with a member whose fields come from elsewhere than the authoritative file. */
final class MemberRules {

    private static final int LONGEST_EMAIL = 510;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private MemberRules() {}

    /** @param divisions the letters of those that there are */
    static List<Problem> problems(Member member, Set<String> divisions) {
        List<Problem> problems = new ArrayList<>();
        if (member.username().equals(Actor.OPERATOR.username())) {
            problems.add(
                    Problem.of(MemberReason.USERNAME_RESERVED).field("username").value(member.username()));
        }
        for (Map.Entry<String, @Nullable String> name : names(member).entrySet()) {
            if (name.getValue() != null) {
                CellRules.check(name.getKey(), name.getValue(), Member.LONGEST_NAME)
                        .ifPresent(problems::add);
            }
        }
        CellRules.check("email", member.email(), LONGEST_EMAIL).ifPresent(problems::add);
        if (!EMAIL.matcher(member.email()).matches()) {
            problems.add(Problem.of(MemberReason.EMAIL_MALFORMED).field("email").value(member.email()));
        }
        if (member.division() != null && !divisions.contains(member.division())) {
            problems.add(Problem.of(MemberReason.DIVISION_UNKNOWN)
                    .field("division")
                    .value(member.division())
                    .with("known", String.join(", ", divisions)));
        }
        return problems;
    }

    private static Map<String, @Nullable String> names(Member member) {
        Map<String, @Nullable String> names = new LinkedHashMap<>();
        names.put("preferredName", member.preferredName());
        names.put("surname", member.surname());
        names.put("firstNames", member.firstNames());
        names.put("researchGroup", member.researchGroup());
        return names;
    }
}
