package org.mentorbase.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorbase.madeup.CambridgeDivisions;
import org.mentorbase.member.Division;
import org.mentorbase.member.ResearchGroup;

public abstract class DivisionsContract extends MentoringContract {

    @Test
    void a_new_installation_has_the_divisions_and_groups_of_cambridge() {
        assertThat(divisions()).containsExactlyElementsOf(CambridgeDivisions.DIVISIONS);
        assertThat(groups()).containsExactlyInAnyOrderElementsOf(CambridgeDivisions.RESEARCH_GROUPS);
    }

    @Test
    void divisions_are_ordered_by_letter() {
        save(new Division("ZZ", "Last"));
        save(new Division("AA", "Second"));
        save(new Division("10", "First"));

        assertThat(divisions())
                .extracting(Division::letter)
                .containsExactly("10", "A", "AA", "B", "C", "D", "E", "F", "ZZ");
    }

    @Test
    void saving_a_known_letter_renames_the_division() {
        save(new Division("F", "Information, “Ingénierie” & 情報"));

        assertThat(divisions()).hasSize(6).contains(new Division("F", "Information, “Ingénierie” & 情報"));
    }

    @Test
    void research_groups_are_ordered_by_division_and_the_characters_of_the_name() {
        save(new Division("X", "Experimental"));
        add(new ResearchGroup("X", "beta"), new ResearchGroup("X", "Ära"), new ResearchGroup("X", "Alpha"));

        assertThat(groups())
                .endsWith(
                        new ResearchGroup("X", "Alpha"), new ResearchGroup("X", "beta"), new ResearchGroup("X", "Ära"));
    }

    @Test
    void two_divisions_may_have_groups_of_one_name() {
        assertThat(groups())
                .contains(new ResearchGroup("C", "Applied Mechanics"), new ResearchGroup("D", "Applied Mechanics"));
    }

    @Test
    void a_group_that_is_there_already_stays_once() {
        int before = groups().size();
        add(new ResearchGroup("C", "Applied Mechanics"), new ResearchGroup("C", "Robotics"));

        assertThat(groups()).hasSize(before + 1).contains(new ResearchGroup("C", "Robotics"));
    }

    @Test
    void groups_whose_names_differ_in_case_are_two() {
        add(new ResearchGroup("C", "applied mechanics"));

        assertThat(groups())
                .contains(new ResearchGroup("C", "applied mechanics"), new ResearchGroup("C", "Applied Mechanics"));
    }

    @Test
    void adding_no_group_does_nothing() {
        add();

        assertThat(groups()).hasSameSizeAs(CambridgeDivisions.RESEARCH_GROUPS);
    }

    @Test
    void the_longest_names_are_kept_whole() {
        Division division = new Division("X2345678", "é".repeat(Division.LONGEST_NAME));
        ResearchGroup group = new ResearchGroup("X2345678", "é".repeat(ResearchGroup.LONGEST_NAME));
        save(division);
        add(group);

        assertThat(divisions()).contains(division);
        assertThat(groups()).contains(group);
    }

    private void save(Division division) {
        work(repositories -> repositories.divisions().save(division));
    }

    private void add(ResearchGroup... groups) {
        work(repositories -> repositories.divisions().addResearchGroups(List.of(groups)));
    }

    private List<Division> divisions() {
        return read(repositories -> repositories.divisions().all());
    }

    private List<ResearchGroup> groups() {
        return read(repositories -> repositories.divisions().researchGroups());
    }
}
