package org.mentorbase.member;

import com.google.common.base.CaseFormat;
import com.google.common.base.Strings;
import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.event.Change;
import org.mentorbase.event.EventLog;
import org.mentorbase.member.ListedPerson.Outcome;
import org.mentorbase.member.MembershipFile.Rows;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/**
 * One run of an import. Rows are applied in batches as they are read; of each person only a few bytes are kept until the
 * end, when it is known who is not listed any more. The log is written last, because its lock is everybody's.
 *
 * <p>Batches are in the order of usernames, and so is the log of each: a database adds to its indexes several times faster
 * when neighbours come together.
 */
final class MembershipImport {

    private static final int BATCH = 25_000;

    private final Members members;
    private final Divisions divisions;
    private final EventLog events;
    private final ImportingMembers.Command command;
    private final Set<ResearchGroup> knownGroups;
    private final Set<ResearchGroup> newGroups = new LinkedHashSet<>();
    private final Map<Username, ListedPerson> listed = new LinkedHashMap<>();
    private final ProblemList problems = new ProblemList();
    private final boolean anybodyBefore;

    /** Waits for its turn. */
    MembershipImport(MemberRepositories repositories, ImportingMembers.Command command) {
        this.members = repositories.members();
        members.lockForImport();
        this.divisions = repositories.divisions();
        this.events = repositories.events();
        this.command = command;
        this.anybodyBefore = !members.isEmpty();
        this.knownGroups = new LinkedHashSet<>(divisions.researchGroups());
    }

    ImportReport run(Actor actor, Instant now) {
        long activeBefore = members.countActive();
        long rows = anybodyBefore ? applyRows() : members.fill(this::applyRows);
        problems.refuseAny();
        if (rows == 0) {
            throw Refusal.of(MemberReason.FILE_EMPTY);
        }
        List<Username> absent = absentPeople();
        if (!command.maxDeactivations().allows(absent.size(), activeBefore)) {
            throw Problem.of(MemberReason.TOO_MANY_DEACTIVATIONS)
                    .with("deactivations", absent.size())
                    .with("active", activeBefore)
                    .with("limit", command.maxDeactivations())
                    .refusal();
        }
        members.deactivateAll(absent);
        ImportReport report = report(rows, absent);
        log(actor, now, absent, report);
        return report;
    }

    private long applyRows() {
        try (Rows rows = command.file().open()) {
            RowReader reader = new RowReader(rows.columns(), divisions.all(), command.emailDomain(), problems);
            long count = 0;
            Map<Username, PersonRow> batch = new HashMap<>();
            while (rows.hasNext() && !problems.isFull()) {
                count++;
                reader.read(rows.next()).ifPresent(row -> addTo(batch, row));
                if (batch.size() == BATCH) {
                    apply(batch);
                    batch.clear();
                }
            }
            apply(batch);
            return count;
        } catch (Refusal unreadable) {
            throw problems.and(unreadable);
        }
    }

    private void addTo(Map<Username, PersonRow> batch, PersonRow row) {
        PersonRow earlier = batch.putIfAbsent(row.username(), row);
        if (earlier != null) {
            Member said = earlier.appliedTo(null);
            refuseDisagreement(row.appliedTo(null), said, row.line(), earlier.line());
            batch.put(row.username(), earlier.withPresent(earlier.present() || row.present()));
        }
    }

    private void apply(Map<Username, PersonRow> batch) {
        ImmutableMap<Username, Member> stored = members.findAll(mayBeStored(batch.keySet()));
        List<Member> added = new ArrayList<>();
        List<Member> updated = new ArrayList<>();
        for (PersonRow row : inOrder(batch.values())) {
            Member before = stored.get(row.username());
            Member after = row.appliedTo(before);
            ListedPerson person = listed.get(row.username());
            if (person != null && before != null) {
                refuseDisagreement(after, before, row.line(), person.line());
                person.seenAgain(row.present(), before.active());
            } else {
                listed.put(row.username(), ListedPerson.first(row, before, after));
            }
            if (before == null) {
                added.add(after);
            } else if (!after.equals(before)) {
                updated.add(after);
            }
        }
        addMissingGroups(Iterables.concat(added, updated));
        members.addAll(added);
        members.updateAll(updated);
    }

    private static PersonRow[] inOrder(Collection<PersonRow> rows) {
        PersonRow[] sorted = rows.toArray(PersonRow[]::new);
        Arrays.parallelSort(sorted, Comparator.comparing(PersonRow::username));
        return sorted;
    }

    private Set<Username> mayBeStored(Set<Username> people) {
        return anybodyBefore ? people : Sets.intersection(people, listed.keySet());
    }

    private void addMissingGroups(Iterable<Member> written) {
        Set<ResearchGroup> missing = new LinkedHashSet<>();
        for (Member member : written) {
            if (member.division() != null && member.researchGroup() != null) {
                ResearchGroup group = new ResearchGroup(member.division(), member.researchGroup());
                if (knownGroups.add(group)) {
                    missing.add(group);
                }
            }
        }
        divisions.addResearchGroups(missing);
        newGroups.addAll(missing);
    }

    private void refuseDisagreement(Member later, Member earlier, long line, long earlierLine) {
        for (String field : later.differencesFrom(earlier)) {
            String column = CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, field);
            problems.add(Problem.of(MemberReason.ROWS_DISAGREE)
                    .field(MembershipFile.Column.valueOf(column).heading())
                    .value(Strings.nullToEmpty(later.valueOf(field)))
                    .with("username", later.username())
                    .with("earlier", Strings.nullToEmpty(earlier.valueOf(field)))
                    .with("earlierLine", earlierLine)
                    .at(Location.line(line)));
        }
    }

    private List<Username> absentPeople() {
        List<Username> absent = new ArrayList<>();
        if (members.countActive() == presentPeople()) {
            return absent;
        }
        members.forEach(true, member -> {
            ListedPerson person = listed.get(member.username());
            if (person == null || !person.present()) {
                absent.add(member.username());
            }
        });
        return absent;
    }

    /** All of whom are active by now. */
    private long presentPeople() {
        return listed.values().stream().filter(ListedPerson::present).count();
    }

    private ImportReport report(long rows, List<Username> absent) {
        absent.stream().map(listed::get).filter(Objects::nonNull).forEach(ListedPerson::left);
        Multiset<Outcome> outcomes = EnumMultiset.create(Outcome.class);
        listed.values().forEach(person -> outcomes.add(person.outcome()));
        return new ImportReport(
                rows,
                listed.size(),
                outcomes.count(Outcome.CREATED),
                outcomes.count(Outcome.UPDATED),
                outcomes.count(Outcome.UNCHANGED),
                outcomes.count(Outcome.REACTIVATED),
                absent.size(),
                command.dryRun());
    }

    private void log(Actor actor, Instant now, List<Username> absent, ImportReport report) {
        List<Change> changes = new ArrayList<>(MemberChanges.researchGroupsAdded(newGroups));
        for (Map.Entry<Username, ListedPerson> entry : listed.entrySet()) {
            changes.addAll(entry.getValue().changes(entry.getKey()));
            if (changes.size() >= BATCH) {
                events.append(now, actor.username(), changes);
                changes.clear();
            }
        }
        absent.forEach(username -> changes.add(MemberChanges.deactivated(username)));
        changes.add(MemberChanges.imported(report));
        events.append(now, actor.username(), ImmutableList.copyOf(changes));
    }
}
