package org.mentorbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** From a membership list to a recorded meeting, on any database. */
abstract class MainJob {

    private static final String PEOPLE = """
            crsid,surname,fnames,pref_name,arrived,division,research_group
            ab123,Bell,Anna,,,C,Materials Engineering
            cd456,Dove,Carl,Charlie,Yes,C,Biomechanics
            ef789,Finch,Eva,,Yes,F,Control
            gh012,Hawk,Gus,,No,,
            """;

    abstract Shell shell();

    @Test
    void a_coordinator_imports_people_who_invite_accept_and_meet() {
        Shell shell = shell();
        shell.typing(PEOPLE).done("members import");
        shell.done("--as=ab123 preferences set ab123 --seeking-mentor --interests=steel");
        shell.done("--as=cd456 preferences set cd456 --seeking-mentee --capacity=2");
        shell.done("--as=ab123 invitations create --mentor=cd456 --mentee=ab123");
        shell.done("--as=cd456 invitations respond 1 --accept");
        shell.done("accounts grant ef789 invitation:create-for-others");
        shell.done("--as=ef789 invitations create --mentor=ef789 --mentee=cd456");
        shell.done("--as=cd456 invitations respond 2 --decline --reason=Later");
        shell.done("--as=ef789 invitations create --mentor=ef789 --mentee=ab123");
        shell.done("--as=ab123 invitations withdraw 3");
        shell.done("--as=ab123 meetings record --mentor=cd456 --mentee=ab123 --held-on=2026-03-02 --minutes=45");
        shell.done("--as=ab123 meetings record --mentor=cd456 --mentee=ab123 --held-on=2026-03-02 --minutes=4"
                + " --second-on-date");
        shell.done("meetings void 2");

        assertThat(shell.done("members list --json").json().get("total").asLong())
                .isEqualTo(3);
        assertThat(shell.done("relationships mentors ab123 --json")
                        .json()
                        .at("/items/0/username")
                        .asText())
                .isEqualTo("cd456");
        assertThat(shell.done("relationships mentees cd456 --json")
                        .json()
                        .at("/items/0/username")
                        .asText())
                .isEqualTo("ab123");
        assertThat(shell.done("invitations list --all --json").json().get("items"))
                .extracting(invitation -> invitation.get("state").asText())
                .containsExactly("WITHDRAWN", "DECLINED", "ACCEPTED");
        JsonNode meetings =
                shell.done("meetings list --for=ab123 --json").json().get("items");
        assertThat(meetings)
                .extracting(meeting -> meeting.get("happened").asBoolean())
                .containsExactly(false, true);

        shell.done("--as=cd456 relationships end 1 --reason=Moved");
        assertThat(shell.done("relationships list --json").json().get("total").asLong())
                .isZero();
        assertThat(shell.done("relationships show 1 --json")
                        .json()
                        .get("endReason")
                        .asText())
                .isEqualTo("Moved");
        assertThat(shell.done("events list --json").json().get("items"))
                .extracting(event -> event.get("type").asText())
                .contains("members-imported", "invitation-accepted", "relationship-started", "meeting-voided");
    }

    @Test
    void what_is_exported_can_be_imported_without_any_change() {
        Shell shell = shell();
        shell.typing(PEOPLE).done("members import");
        String exported = shell.done("members export --all").out();

        JsonNode report = shell.typing(exported).done("members import --json").json();

        assertThat(report.get("unchanged").asLong()).isEqualTo(4);
    }

    @Test
    void a_rehearsed_import_changes_nothing() {
        Shell shell = shell();

        JsonNode report =
                shell.typing(PEOPLE).done("members import --dry-run --json").json();

        assertThat(report.get("created").asLong()).isEqualTo(4);
        assertThat(report.get("dryRun").asBoolean()).isTrue();
        assertThat(shell.done("members list --all --json").json().get("total").asLong())
                .isZero();
    }
}
