package org.mentorbase.member;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Change;

/** What can happen to the membership list, and to the divisions. */
final class MemberChanges {

    private MemberChanges() {}

    static Change created(Username member) {
        return Change.of("member-created", member);
    }

    static Change updated(Username member, ImmutableList<String> fields) {
        return Change.of("member-updated", member).with("fields", fields);
    }

    static Change reactivated(Username member) {
        return Change.of("member-reactivated", member);
    }

    static Change deactivated(Username member) {
        return Change.of("member-deactivated", member);
    }

    /** What changed of one who was a member already. */
    static ImmutableList<Change> between(Member before, Member after) {
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        ImmutableList<String> fields = after.differencesFrom(before);
        if (!fields.isEmpty()) {
            changes.add(updated(after.username(), fields));
        }
        if (after.active() != before.active()) {
            changes.add(after.active() ? reactivated(after.username()) : deactivated(after.username()));
        }
        return changes.build();
    }

    /** One synchronisation as a whole; what it did to each person has events of its own. */
    static Change imported(ImportReport report) {
        return Change.of("members-imported")
                .with("rows", report.rows())
                .with("created", report.created())
                .with("updated", report.updated())
                .with("reactivated", report.reactivated())
                .with("deactivated", report.deactivated());
    }

    static Change divisionSaved(Division division) {
        return Change.of("division-saved").with("division", division.letter());
    }

    /** One change for each division that got research groups. */
    static ImmutableList<Change> researchGroupsAdded(Collection<ResearchGroup> groups) {
        return Multimaps.index(groups, ResearchGroup::division).asMap().entrySet().stream()
                .map(added -> Change.of("research-groups-added")
                        .with("division", added.getKey())
                        .with("count", added.getValue().size()))
                .collect(ImmutableList.toImmutableList());
    }
}
