package org.mentorbase.notice;

import com.google.common.base.Joiner;
import com.google.common.base.Strings;
import java.util.Optional;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.member.Member;
import org.mentorbase.member.Members;
import org.mentorbase.transaction.Versioned;

/** What people are called in notices, and where they are reached; one line each. */
final class People {

    private final Members members;
    private final Words words;

    People(Members members, Words words) {
        this.members = members;
        this.words = words;
    }

    String nameOf(Username person) {
        if (Actor.OPERATOR.is(person)) {
            return words.of("operator");
        }
        return member(person).map(People::nameOf).orElse(person.value());
    }

    static String nameOf(Member member) {
        String first = member.preferredName() != null ? member.preferredName() : member.firstNames();
        String name =
                Joiner.on(' ').skipNulls().join(Strings.emptyToNull(first), Strings.emptyToNull(member.surname()));
        return name.isBlank() ? member.username().value() : Words.oneLine(name);
    }

    String addressOf(Username person) {
        return Words.oneLine(member(person).map(Member::email).orElse(person.value()));
    }

    private Optional<Member> member(Username person) {
        return members.find(person).map(Versioned::value);
    }
}
