package org.mentorbase.member;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Change;

/** What an import remembers of a person who is listed: as little as possible, because there may be a million. */
final class ListedPerson {

    enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REACTIVATED,
        DEACTIVATED
    }

    private final int line;
    private final ImmutableList<String> changedFields;
    private boolean present;
    private Outcome outcome;

    private ListedPerson(int line, ImmutableList<String> changedFields, boolean present, Outcome outcome) {
        this.line = line;
        this.changedFields = changedFields;
        this.present = present;
        this.outcome = outcome;
    }

    static ListedPerson first(PersonRow row, @Nullable Member before, Member after) {
        int line = Math.toIntExact(row.line());
        if (before == null) {
            return new ListedPerson(line, ImmutableList.of(), row.present(), Outcome.CREATED);
        }
        ImmutableList<String> fields = after.differencesFrom(before);
        Outcome outcome = after.active() && !before.active()
                ? Outcome.REACTIVATED
                : fields.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATED;
        return new ListedPerson(line, fields, row.present(), outcome);
    }

    /** The line of the person's first row. */
    int line() {
        return line;
    }

    /** Whether any row so far says that the person is there. */
    boolean present() {
        return present;
    }

    Outcome outcome() {
        return outcome;
    }

    void seenAgain(boolean isPresent, boolean wasActive) {
        present |= isPresent;
        if (isPresent && !wasActive && outcome != Outcome.CREATED) {
            outcome = Outcome.REACTIVATED;
        }
    }

    /** Is listed, was active, and no row says that the person is there. */
    void left() {
        outcome = Outcome.DEACTIVATED;
    }

    /** Without the deactivation, which those who are not listed have too. */
    ImmutableList<Change> changes(Username username) {
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        if (outcome == Outcome.CREATED) {
            changes.add(MemberChanges.created(username));
        }
        if (!changedFields.isEmpty()) {
            changes.add(MemberChanges.updated(username, changedFields));
        }
        if (outcome == Outcome.REACTIVATED) {
            changes.add(MemberChanges.reactivated(username));
        }
        return changes.build();
    }
}
