package org.mentorbase.devdata;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import org.mentorbase.actor.Actor;
import org.mentorbase.member.Division;
import org.mentorbase.member.DivisionFile;
import org.mentorbase.member.ResearchGroup;
import org.mentorbase.programme.Programme;

/** The divisions, research groups and programmes of a file. */
record Structure(Work work) {

    void plan() {
        divisions();
        groups();
        work.described().programmes().forEach(this::programme);
    }

    private void divisions() {
        Map<String, Division> stored =
                Maps.uniqueIndex(work.stored().divisions().all(), Division::letter);
        for (SomeDivision division : work.described().divisions()) {
            Division before = stored.get(division.letter());
            if (before == null) {
                work.tally().created(division);
                save(division, true, division.letter(), division.nameOrUsual());
            } else if (work.replaces(
                    division,
                    "division " + division.letter(),
                    new Differences().compare("name", division.name(), before.name()))) {
                save(division, true, division.letter(), division.nameOrUsual());
            }
        }
    }

    private void groups() {
        ImmutableSet<ResearchGroup> stored =
                ImmutableSet.copyOf(work.stored().divisions().researchGroups());
        for (SomeResearchGroup group : work.described().groups()) {
            if (stored.stream()
                    .anyMatch(each -> each.division().equals(group.division())
                            && each.name().equals(group.name()))) {
                work.tally().unchanged(Kind.GROUP);
            } else {
                work.tally().created(group);
                save(group, false, group.division(), group.name());
            }
        }
    }

    private void save(Thing thing, boolean division, String letter, String name) {
        DivisionFile.Row row =
                new DivisionFile.Row(thing.at() == null ? 1 : thing.at().line(), letter, name);
        work.timeline()
                .atTheBeginning(
                        thing.at(),
                        () -> work.mentorbase()
                                .importingDivisions()
                                .importFrom(Actor.OPERATOR, new DivisionFile(division, ImmutableList.of(row))));
    }

    private void programme(SomeProgramme described) {
        Optional<Programme> before = work.stored().programmes().find(described.key());
        Programme after = described.appliedTo(before, work.today());
        if (before.isEmpty()) {
            work.tally().created(described);
            work.timeline()
                    .atTheBeginning(
                            described.at(),
                            () -> work.mentorbase().creatingProgramme().create(Actor.OPERATOR, after));
        } else if (work.replaces(
                described,
                "programme " + described.key(),
                new Differences()
                        .compare("name", described.name(), before.get().name())
                        .compareDay(
                                "startsOn", described.startsOn(), before.get().startsOn())
                        .compareDay("endsOn", described.endsOn(), before.get().endsOn()))) {
            work.timeline()
                    .atTheBeginning(
                            described.at(), () -> work.stored().removals().replace(after));
        }
    }
}
