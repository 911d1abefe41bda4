package org.mentorbase.member;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.event.Change;
import org.mentorbase.member.DivisionFile.Row;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Reason;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.transaction.UnitOfWork;

/** Adds and renames divisions, or adds research groups. Nothing is removed; members may still belong to it. */
public final class ImportingDivisions {

    private final UnitOfWork<? extends MemberRepositories> unitOfWork;
    private final Clock clock;

    public ImportingDivisions(UnitOfWork<? extends MemberRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** What an import of divisions did. */
    public record Report(long rows, long changed) {}

    public Report importFrom(Actor actor, DivisionFile file) {
        actor.require(Permission.DIVISION_IMPORT);
        if (file.rows().isEmpty()) {
            throw Refusal.of(MemberReason.FILE_EMPTY);
        }
        return unitOfWork.execute(repositories -> {
            Divisions divisions = repositories.divisions();
            List<Change> changes = file.hasDivisions() ? saveDivisions(divisions, file) : addGroups(divisions, file);
            repositories.events().append(clock.instant(), actor.username(), changes);
            return new Report(file.rows().size(), changes.size());
        });
    }

    private static List<Change> saveDivisions(Divisions divisions, DivisionFile file) {
        Map<String, String> names = new HashMap<>();
        divisions.all().forEach(division -> names.put(division.letter(), division.name()));
        refuseAny(problems(file, ImmutableSet.of()));
        List<Change> changes = new ArrayList<>();
        for (Row row : file.rows()) {
            if (!row.name().equals(names.get(row.letter()))) {
                Division division = new Division(row.letter(), row.name());
                divisions.save(division);
                changes.add(MemberChanges.divisionSaved(division));
            }
        }
        return changes;
    }

    private static List<Change> addGroups(Divisions divisions, DivisionFile file) {
        ImmutableSet<String> letters =
                divisions.all().stream().map(Division::letter).collect(ImmutableSet.toImmutableSet());
        refuseAny(problems(file, letters));
        Set<ResearchGroup> added = new LinkedHashSet<>();
        file.rows().forEach(row -> added.add(new ResearchGroup(row.letter(), row.name())));
        added.removeAll(ImmutableSet.copyOf(divisions.researchGroups()));
        divisions.addResearchGroups(added);
        return MemberChanges.researchGroupsAdded(added);
    }

    private static List<Problem> problems(DivisionFile file, Set<String> letters) {
        List<Problem> problems = new ArrayList<>();
        Map<Object, Long> lines = new LinkedHashMap<>();
        for (Row row : file.rows()) {
            Object key = file.hasDivisions() ? row.letter() : ImmutableMap.of(row.letter(), row.name());
            Long earlier = lines.putIfAbsent(key, row.line());
            if (!Division.isLetter(row.letter())) {
                problems.add(problem(MemberReason.DIVISION_LETTER_MALFORMED, row, "division", row.letter()));
            } else if (!file.hasDivisions() && !letters.contains(row.letter())) {
                problems.add(problem(MemberReason.DIVISION_UNKNOWN, row, "division", row.letter())
                        .with("known", String.join(", ", letters)));
            } else if (earlier != null) {
                Problem twice = file.hasDivisions()
                        ? problem(MemberReason.ROW_TWICE, row, "letter", row.letter())
                        : problem(MemberReason.ROW_TWICE, row, "name", row.name());
                problems.add(twice.with("earlier", earlier));
            }
            CellRules.check("name", row.name(), Division.LONGEST_NAME)
                    .ifPresent(found -> problems.add(found.at(Location.line(row.line()))));
        }
        return problems;
    }

    private static Problem problem(Reason reason, Row row, String field, String value) {
        return Problem.of(reason).field(field).value(value).at(Location.line(row.line()));
    }

    private static void refuseAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
