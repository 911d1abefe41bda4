package org.mentorbase.devdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.devdata.LoadedDatabase.manyThings;
import static org.mentorbase.devdata.SomeInvitation.anInvitation;
import static org.mentorbase.devdata.SomeMember.aMember;
import static org.mentorbase.devdata.SomePreferences.preferencesOf;
import static org.mentorbase.fixture.Refused.assertRefused;
import static org.mentorbase.fixture.Refused.problem;

import org.junit.jupiter.api.Test;
import org.mentorbase.programme.ProgrammeKey;

class DevDataReferencesTest {

    private final LoadedDatabase database = new LoadedDatabase();

    @Test
    void what_refers_to_nothing_is_refused_with_the_nearest_name() {
        database.load(manyThings());

        assertThat(problem(() -> database.load(anInvitation("ada", "benn"))).values())
                .containsEntry("nearest", "ben");
        assertRefused(DevDataReason.REFERENCE_UNKNOWN, () -> database.load(anInvitation("ada", "somebody")));
        assertRefused(
                DevDataReason.REFERENCE_UNKNOWN,
                () -> database.load(preferencesOf("ada").reportingTo("somebody")));
        assertRefused(
                DevDataReason.REFERENCE_UNKNOWN,
                () -> database.load(anInvitation("ada", "ben").by("somebody")));
        assertRefused(
                DevDataReason.REFERENCE_MISTYPED,
                () -> database.load(aMember("eve").inDivision("Q")));
        assertRefused(
                DevDataReason.REFERENCE_MISTYPED,
                () -> database.load(anInvitation("ada", "ben").in(new ProgrammeKey("sumer"))));
    }

    @Test
    void managers_may_report_to_each_other_in_a_circle() {
        Thing[] circle = {
            preferencesOf("ada").reportingTo("ben"),
            preferencesOf("ben").reportingTo("cem"),
            preferencesOf("cem").reportingTo("ben"),
            aMember("cem"),
            aMember("ben"),
            aMember("ada")
        };

        database.load(circle);

        assertThat(database.load(circle).counts()).allMatch(count -> count.created() == 0 && count.unchanged() == 3);
    }
}
