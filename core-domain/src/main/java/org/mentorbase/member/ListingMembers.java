package org.mentorbase.member;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Change;
import org.mentorbase.refusal.Location;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Puts people on the membership list, or brings them up to date, without saying anything about anybody else; all or nothing.
 * Research groups that do not exist are created.
 */
public final class ListingMembers {

    private static final int BATCH = 10_000;

    private final UnitOfWork<? extends MemberRepositories> unitOfWork;
    private final Clock clock;

    public ListingMembers(UnitOfWork<? extends MemberRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Somebody who is listed, once.
     *
     * @param at where that stands, if it is in a file
     * @param change makes the member, of the same username, from whoever is stored
     */
    public record Entry(@Nullable Location at, Username username, Function<Optional<Member>, Member> change) {}

    public void list(Actor actor, List<Entry> entries) {
        actor.require(Permission.MEMBER_IMPORT);
        unitOfWork.execute(repositories -> {
            repositories.members().lockForImport();
            List<Change> changes = new ArrayList<>();
            ProblemList problems = new ProblemList();
            for (List<Entry> batch : Lists.partition(entries, BATCH)) {
                changes.addAll(list(repositories, batch, problems));
                if (changes.size() >= BATCH) {
                    problems.refuseAny();
                    repositories.events().append(clock.instant(), actor.username(), changes);
                    changes.clear();
                }
            }
            problems.refuseAny();
            repositories.events().append(clock.instant(), actor.username(), changes);
            return entries;
        });
    }

    private static List<Change> list(MemberRepositories repositories, List<Entry> batch, ProblemList problems) {
        ImmutableMap<Username, Member> stored = repositories
                .members()
                .findAll(batch.stream().map(Entry::username).toList());
        ImmutableSet<String> letters =
                repositories.divisions().all().stream().map(Division::letter).collect(ImmutableSet.toImmutableSet());
        List<Member> added = new ArrayList<>();
        List<Member> updated = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Entry entry : batch) {
            Member before = stored.get(entry.username());
            Member after = entry.change().apply(Optional.ofNullable(before));
            MemberRules.problems(after, letters).forEach(problem -> problems.add(problem.at(entry.at())));
            if (before == null) {
                added.add(after);
                changes.add(MemberChanges.created(after.username()));
            } else if (!after.equals(before)) {
                updated.add(after);
                changes.addAll(MemberChanges.between(before, after));
            }
        }
        if (problems.size() == 0) {
            changes.addAll(addMissingGroups(repositories.divisions(), added, updated));
            repositories.members().addAll(added);
            repositories.members().updateAll(updated);
        }
        return changes;
    }

    private static List<Change> addMissingGroups(Divisions divisions, List<Member> added, List<Member> updated) {
        Set<ResearchGroup> groups = new LinkedHashSet<>();
        for (List<Member> written : List.of(added, updated)) {
            for (Member member : written) {
                if (member.division() != null && member.researchGroup() != null) {
                    groups.add(new ResearchGroup(member.division(), member.researchGroup()));
                }
            }
        }
        divisions.researchGroups().forEach(groups::remove);
        divisions.addResearchGroups(groups);
        return MemberChanges.researchGroupsAdded(groups);
    }
}
