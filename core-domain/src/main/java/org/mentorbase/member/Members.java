package org.mentorbase.member;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mentorbase.actor.Username;
import org.mentorbase.page.Page;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.Versioned;

/** The membership list. */
public interface Members {

    Optional<Versioned<Member>> find(Username username);

    /** Those of the given people who are members, by username. */
    ImmutableMap<Username, Member> findAll(Collection<Username> usernames);

    /** Whether the two share an invitation or a relationship, whatever its state. */
    boolean concern(Username person, Username other);

    /**
     * The member of that name as somebody to start something with: refuses, naming the field, who does not exist or is
     * inactive.
     */
    default Member requireActive(String field, Username username) {
        Member member = require(field, username);
        if (!member.active()) {
            throw Problem.of(MemberReason.MEMBER_INACTIVE)
                    .field(field)
                    .value(username)
                    .with("username", username)
                    .refusal();
        }
        return member;
    }

    /** Refuses, naming the field, who does not exist: wrong input, rather than something not found. */
    default Member require(String field, Username username) {
        return find(username)
                .map(Versioned::value)
                .orElseThrow(() -> Problem.of(MemberReason.PERSON_UNKNOWN)
                        .field(field)
                        .value(username)
                        .with("username", username)
                        .refusal());
    }

    /** Ordered by username. */
    Page<Member> page(MemberQuery query);

    /** Gives every active member, or every member, to the consumer one by one, ordered by username. */
    void forEach(boolean onlyActive, Consumer<Member> consumer);

    long countActive();

    /** Whether nobody is a member, nor was. */
    boolean isEmpty();

    /**
     * Does work that adds most of the members there will be, while the list is still empty and {@linkplain #lockForImport()
     * locked}: what is stored may be put in order at the end.
     */
    <T> T fill(Supplier<T> work);

    /** Adds people who are not members yet. */
    void addAll(List<Member> members);

    /** Replaces what is stored of these members. */
    void updateAll(List<Member> members);

    void deactivateAll(List<Username> usernames);

    /** Waits until no other transaction imports; from here to its end, this one is the only import. */
    void lockForImport();
}
