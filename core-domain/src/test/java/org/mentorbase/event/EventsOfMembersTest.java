package org.mentorbase.event;

import static org.mentorbase.event.UnreadEvents.PRIVATE;
import static org.mentorbase.fixture.SomeRow.aRow;
import static org.mentorbase.fixture.TestMentorbase.actor;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mentorbase.Mentorbase;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.MembershipRows;
import org.mentorbase.fixture.SomeRow;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.member.DivisionFile;
import org.mentorbase.member.ImportingMembers;
import org.mentorbase.preference.PreferencesView;
import org.mentorbase.preference.SettingPreferences;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;

/** What the log says of the membership list, of divisions, programmes and preferences. */
class EventsOfMembersTest {

    private final TestMentorbase installation = new TestMentorbase();
    private final Mentorbase mentorbase = installation.mentorbase();
    private final UnreadEvents unread = new UnreadEvents(installation);

    @Test
    void of_an_import_of_members() {
        importRows(aRow("ada").called(PRIVATE, PRIVATE), aRow("ben"));
        unread.are(
                Change.of("member-created", new Username("ada")),
                Change.of("member-created", new Username("ben")),
                imported(2, 2, 0, 0, 0));

        importRows(aRow("ada").called("Ada", PRIVATE).inGroup("C", PRIVATE));
        unread.are(
                Change.of("research-groups-added").with("division", "C").with("count", 1),
                Change.of("member-updated", new Username("ada"))
                        .with("fields", List.of("preferredName", "division", "researchGroup")),
                Change.of("member-deactivated", new Username("ben")),
                imported(1, 0, 1, 0, 1));

        importRows(aRow("ada").called("Ada", PRIVATE).inGroup("C", PRIVATE), aRow("ben"));
        unread.are(Change.of("member-reactivated", new Username("ben")), imported(2, 0, 0, 1, 0));
    }

    @Test
    void of_an_import_of_divisions() {
        importDivisions(new DivisionFile(true, ImmutableList.of(new DivisionFile.Row(2, "G", PRIVATE))));
        unread.are(Change.of("division-saved").with("division", "G"));

        importDivisions(new DivisionFile(
                false,
                ImmutableList.of(new DivisionFile.Row(2, "G", PRIVATE), new DivisionFile.Row(3, "G", PRIVATE + "2"))));
        unread.are(Change.of("research-groups-added").with("division", "G").with("count", 2));
    }

    @Test
    void of_a_programme() {
        mentorbase
                .creatingProgramme()
                .create(Actor.OPERATOR, new Programme(new ProgrammeKey("spring"), PRIVATE, null, null));

        unread.are(Change.of("programme-created").with("programme", "spring"));
    }

    @Test
    void of_preferences() {
        importRows(aRow("ada"), aRow("ben"));
        unread.read();
        setPreferences(PRIVATE);
        unread.are(Change.of("preferences-changed", new Username("ada"))
                .with("programme", "main")
                .with("seekingMentor", true)
                .with("seekingMentee", false)
                .with(
                        "fields",
                        List.of(
                                "seekingMentor",
                                "mentorRequirements",
                                "interests",
                                "organisation",
                                "manager",
                                "attributes")));

        setPreferences(PRIVATE);
        unread.are();
    }

    private static Change imported(long rows, long created, long updated, long reactivated, long deactivated) {
        return Change.of("members-imported")
                .with("rows", rows)
                .with("created", created)
                .with("updated", updated)
                .with("reactivated", reactivated)
                .with("deactivated", deactivated);
    }

    private void importRows(SomeRow... rows) {
        mentorbase.importingMembers().importFrom(Actor.OPERATOR, ImportingMembers.Command.of(MembershipRows.of(rows)));
    }

    private void importDivisions(DivisionFile file) {
        mentorbase.importingDivisions().importFrom(Actor.OPERATOR, file);
    }

    private void setPreferences(String text) {
        PreferencesView wanted = new PreferencesView(
                "main",
                "ada",
                true,
                false,
                text,
                null,
                null,
                List.of(text),
                null,
                text,
                null,
                null,
                null,
                null,
                "ben",
                Map.of("grade", List.of(text)));
        mentorbase
                .settingPreferences()
                .set(
                        actor("ada"),
                        new SettingPreferences.Command(
                                ProgrammeKey.MAIN, new Username("ada"), before -> wanted.preferences(), null));
    }
}
