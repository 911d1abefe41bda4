package org.mentorbase.memory;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mentorbase.actor.Username;
import org.mentorbase.invitation.Invitation;
import org.mentorbase.member.Member;
import org.mentorbase.member.MemberQuery;
import org.mentorbase.member.Members;
import org.mentorbase.page.Page;
import org.mentorbase.relationship.Pair;
import org.mentorbase.relationship.Relationship;
import org.mentorbase.transaction.Versioned;

record InMemoryMembers(Tables tables) implements Members {

    @Override
    public Optional<Versioned<Member>> find(Username username) {
        return tables.members.find(username);
    }

    @Override
    public ImmutableMap<Username, Member> findAll(Collection<Username> usernames) {
        return usernames.stream()
                .distinct()
                .flatMap(username -> tables.members.find(username).stream())
                .map(Versioned::value)
                .collect(ImmutableMap.toImmutableMap(Member::username, member -> member));
    }

    @Override
    public boolean concern(Username person, Username other) {
        return pairs().anyMatch(pair -> pair.includes(person) && pair.includes(other));
    }

    @Override
    public Page<Member> page(MemberQuery query) {
        return ListOrder.NAMES.page(
                tables.members.all().filter(member -> matches(query, member)),
                member -> member.username().value(),
                query.page());
    }

    @Override
    public void forEach(boolean onlyActive, Consumer<Member> consumer) {
        tables.members
                .all()
                .filter(member -> member.active() || !onlyActive)
                .sorted(Comparator.comparing(Member::username))
                .toList()
                .forEach(consumer);
    }

    @Override
    public long countActive() {
        return tables.members.all().filter(Member::active).count();
    }

    @Override
    public boolean isEmpty() {
        return tables.members.all().findAny().isEmpty();
    }

    @Override
    public <T> T fill(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void addAll(List<Member> members) {
        members.forEach(member -> tables.members.add(member.username(), member));
    }

    @Override
    public void updateAll(List<Member> members) {
        members.forEach(member -> tables.members.overwrite(member.username(), member));
    }

    @Override
    public void deactivateAll(List<Username> usernames) {
        updateAll(findAll(usernames).values().stream()
                .map(member -> member.withActive(false))
                .toList());
    }

    /** There is only ever one unit of work at a time. */
    @Override
    public void lockForImport() {}

    private boolean matches(MemberQuery query, Member member) {
        return query.active().map(active -> active == member.active()).orElse(true)
                && query.division()
                        .map(letter -> letter.equals(member.division()))
                        .orElse(true)
                && query.researchGroup()
                        .map(group -> group.equals(member.researchGroup()))
                        .orElse(true)
                && query.text().map(text -> contains(member, text)).orElse(true)
                && query.concerning()
                        .map(person -> person.equals(member.username()) || concern(person, member.username()))
                        .orElse(true);
    }

    private static boolean contains(Member member, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return Stream.of(
                        member.username().value(),
                        member.preferredName(),
                        member.surname(),
                        member.firstNames(),
                        member.email())
                .filter(Objects::nonNull)
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Stream<Pair> pairs() {
        return Stream.concat(
                tables.invitations.all().map(Invitation::proposal).map(proposal -> proposal.pair()),
                tables.relationships.all().map(Relationship::pair));
    }
}
