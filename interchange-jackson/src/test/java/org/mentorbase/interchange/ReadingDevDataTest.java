package org.mentorbase.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentorbase.devdata.SomeMember.aMember;
import static org.mentorbase.interchange.RefusedFile.refused;

import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.devdata.Day;
import org.mentorbase.devdata.DevDataReason;
import org.mentorbase.devdata.FurtherThings;
import org.mentorbase.devdata.Kind;
import org.mentorbase.devdata.LoadReport;
import org.mentorbase.devdata.LoadingDevData;
import org.mentorbase.devdata.SomeAccount;
import org.mentorbase.devdata.SomeMember;
import org.mentorbase.devdata.SomeNoticeSettings;
import org.mentorbase.devdata.SomePreferences;
import org.mentorbase.devdata.SomeRelationship;
import org.mentorbase.devdata.SomeResearchGroup;
import org.mentorbase.devdata.Thing;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.invitation.InvitationReason;
import org.mentorbase.memory.InMemoryDevData;
import org.mentorbase.preference.PreferenceField;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.validation.ConstraintReason;

class ReadingDevDataTest {

    @Test
    void a_username_says_enough_of_a_member_an_account_or_a_token() {
        assertThat(read("""
                version: 1
                members: [Ada]
                accounts: [ben]
                tokens: [cem]
                """)).extracting(Thing::kind).containsExactly(Kind.MEMBER, Kind.ACCOUNT, Kind.TOKEN);
    }

    @Test
    void whatever_is_written_is_text() {
        SomeMember member = (SomeMember) read("""
                version: 1
                members:
                  - username: 007
                    preferredName: NO
                    surname: 1e3
                    firstNames: "true"
                    division:
                    researchGroup: ~
                """).get(0);

        assertThat(member.username().value()).isEqualTo("007");
        assertThat(member.preferredName()).isEqualTo("NO");
        assertThat(member.surname()).isEqualTo("1e3");
        assertThat(member.firstNames()).isEqualTo("true");
        assertThat(member.division()).isNull();
        assertThat(member.researchGroup()).isNull();
    }

    @Test
    void what_belongs_to_a_thing_can_stand_in_it() {
        List<Thing> things = read("""
                version: 1
                divisions:
                  - letter: Z
                    groups: [Zoology]
                members:
                  - username: ada
                    preferences: {seekingMentor: yes, interests: [NO, 7], manager: ben}
                relationships:
                  - mentor: ada
                    mentee: ben
                    meetings:
                      - heldOn: 3 weeks ago
                """);

        assertThat(things).contains(new SomeResearchGroup(things.get(1).at(), "Z", "Zoology"));
        SomePreferences preferences = (SomePreferences) things.get(3);
        assertThat(preferences.said(PreferenceField.SEEKING_MENTOR)).contains(true);
        assertThat(preferences.said(PreferenceField.INTERESTS))
                .map(Object::toString)
                .contains("[NO, 7]");
        assertThat(preferences.said(PreferenceField.CAPACITY)).isEmpty();
        SomeRelationship relationship = (SomeRelationship) things.get(4);
        assertThat(relationship.meetings())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.heldOn()).isEqualTo(Day.daysAgo(21)));
    }

    @Test
    void notice_settings_are_read_as_people_write_them_and_refused_where_they_stand() {
        SomeNoticeSettings settings = (SomeNoticeSettings)
                read("version: 1\nnoticeSettings: [{username: ada, off: [meeting-recorded], digestAt: 17:30}]")
                        .get(0);

        assertThat(settings.off()).containsExactly("meeting-recorded");
        assertThat(settings.digestAt()).isEqualTo("17:30");
        refusal("noticeSettings:\n  - {username: ada, timeZone: Europe/Lodnon}")
                .because(ConstraintReason.TIME_ZONE_UNKNOWN)
                .at(3, 5);
    }

    @Test
    void an_accepted_invitation_is_a_relationship() {
        assertThat(read("version: 1\ninvitations: [{mentor: ada, mentee: ben, state: ACCEPTED}]"))
                .singleElement()
                .isInstanceOf(SomeRelationship.class);
    }

    @Test
    void all_permissions_have_a_word_of_their_own() {
        SomeAccount account = (SomeAccount) read("version: 1\naccounts: [{username: ada, permissions: all}]")
                .get(0);

        assertThat(account.permissions()).containsExactly(Permission.values());
    }

    @Test
    void the_programme_can_be_said_for_all() {
        assertThat(file("members: [ada]\nprogramme: summer\nversion: 1\n").read(thing -> {}))
                .isEqualTo(new ProgrammeKey("summer"));
    }

    @Test
    void a_byte_order_mark_and_line_ends_of_windows_do_not_matter() {
        assertThat(read("\uFEFFversion: 1\r\nmembers:\r\n  - ada\r\n")).hasSize(1);
    }

    @Test
    void what_is_mistyped_is_told_with_the_nearest_word() {
        refusal("members: [ada]\nmembrs: [ada]")
                .because(YamlReason.YAML_KEY_UNKNOWN)
                .at(3, 1)
                .saying("“members”");
        refusal("members:\n  - usrname: ada").at(3, 5).saying("“username”");
        refusal("members:\n  - {username: ada, surnam: B}").at(3, 21).saying("“surname”");
        refusal("invitations:\n  - {mentor: a, mentee: b, state: pendign}")
                .at(3, 35)
                .saying("“pending”");
        refusal("accounts:\n  - {username: a, permissions: [member:read]}")
                .at(3, 33)
                .saying("“member:read-all”");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(refusal("""
                members:
                  - username: "-"
                  - {username: ada, active: perhaps}
                relationships:
                  - {mentor: ada, mentee: ben, startedOn: soon}
                  - {mentor: ada, mentee: ada}
                """).refusal().problems())
                .extracting(problem ->
                        problem.location() == null ? 0 : problem.location().line())
                .containsExactly(3L, 4L, 6L, 7L);
        refusal("invitations: [{mentor: ada, mentee: ada}]").because(InvitationReason.INVITES_ONESELF);
    }

    @Test
    void nothing_is_there_twice() {
        refusal("members: [a]\nmembers: [b]").because(YamlReason.YAML_KEY_TWICE).at(3, 1);
        refusal("members: [{username: a, username: b}]")
                .because(YamlReason.YAML_KEY_TWICE)
                .at(2, 25);
    }

    @Test
    void the_version_is_needed_and_known() {
        refused(() -> file("members: [ada]").read(thing -> {}))
                .because(YamlReason.YAML_KEY_MISSING)
                .field("version");
        refused(() -> file("version: 2").read(thing -> {}))
                .because(DevDataFileReason.DEV_DATA_VERSION_UNKNOWN)
                .at(1, 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]",
                "members: [!!java.util.Date 2026-01-01]",
                "members: [{username: !!str ada}]",
                "!!java.util.ArrayList members: []"
            })
    void nothing_names_a_class(String yaml) {
        refusal(yaml).because(YamlReason.YAML_WITH_TAG);
    }

    @Test
    void nothing_is_repeated_by_name() {
        refusal("members: &a [x, x]\naccounts: *a")
                .because(YamlReason.YAML_WITH_ALIAS)
                .at(3, 11);
        refusal("members: [&a ada, *a]").because(YamlReason.YAML_WITH_ALIAS);
    }

    @Test
    void nothing_is_endless() {
        ByteSource scalar = ByteSource.concat(
                ByteSource.wrap("version: 1\nmembers: [\"".getBytes(StandardCharsets.UTF_8)),
                new RepeatedBytes("a", 1L << 30));

        refused(() -> new YamlDevData(scalar).read(thing -> {})).because(YamlReason.YAML_TOO_LONG);
        refusal("members: " + "[".repeat(100_000)).because(YamlReason.YAML_TOO_DEEP);
        refusal("members: " + "{a: ".repeat(100_000)).because(YamlReason.YAML_TOO_DEEP);
    }

    @Test
    void what_is_no_yaml_is_refused_where_it_is_none() {
        refusal("members:\n\t- ada").because(YamlReason.YAML_MALFORMED).at(3, 1).saying("TAB");
        refusal("members: [ada").because(YamlReason.YAML_MALFORMED);
        refusal("members: [\u0000]").because(YamlReason.YAML_MALFORMED);
        refusal("members: [ada]\n---\nmembers: [ben]").because(YamlReason.YAML_MALFORMED);
        refused(() -> file("[1, 2]").read(thing -> {})).because(YamlReason.YAML_VALUE_MALFORMED);
        refused(() -> file("").read(thing -> {})).because(YamlReason.YAML_KEY_MISSING);
    }

    @Test
    void what_the_rules_refuse_is_told_where_it_stands() {
        TestMentorbase test = new TestMentorbase();
        YamlDevData file = file("""
                version: 1
                members: [ada, ben]
                relationships:
                  - mentor: ada
                    mentee: benn
                  - mentor: ada
                    mentee: ben
                    meetings:
                      - durationMinutes: 60
                        heldOn: tomorrow
                """);

        assertThat(refused(() -> new LoadingDevData(
                                        new InMemoryDevData(test.mentoring()),
                                        test.accounts(),
                                        FurtherThings.NONE,
                                        LoadingDevData.Terms.USUAL,
                                        test.clock())
                                .load(Actor.OPERATOR, LoadingDevData.Command.of(file)))
                        .because(DevDataReason.REFERENCE_MISTYPED)
                        .at(5, 13)
                        .refusal()
                        .problems())
                .hasSize(1);
    }

    @Test
    void the_same_creation_functions_serve_files_and_tests() {
        SomeMember read = (SomeMember) read("version: 1\nmembers: [ada]").get(0);

        assertThat(read.build()).isEqualTo(aMember("ada").build());
    }

    @Test
    void files_of_older_versions_keep_loading() {
        TestMentorbase test = new TestMentorbase();
        ByteSource version1 =
                Resources.asByteSource(Resources.getResource(ReadingDevDataTest.class, "dev-data-1.yaml"));

        LoadReport report = new LoadingDevData(
                        new InMemoryDevData(test.mentoring()),
                        test.accounts(),
                        FurtherThings.NONE,
                        LoadingDevData.Terms.USUAL,
                        test.clock())
                .load(Actor.OPERATOR, LoadingDevData.Command.of(new YamlDevData(version1)));

        assertThat(report.counts())
                .extracting(LoadReport.Count::kind, LoadReport.Count::created)
                .containsExactly(
                        tuple("divisions", 1L),
                        tuple("groups", 2L),
                        tuple("programmes", 1L),
                        tuple("members", 3L),
                        tuple("preferences", 2L),
                        tuple("accounts", 3L),
                        tuple("invitations", 4L),
                        tuple("relationships", 2L),
                        tuple("meetings", 2L),
                        tuple("tokens", 2L));
    }

    private static RefusedFile refusal(String yaml) {
        return refused(() -> file("version: 1\n" + yaml).read(thing -> {}));
    }

    private static List<Thing> read(String yaml) {
        List<Thing> things = new ArrayList<>();
        file(yaml).read(things::add);
        return things;
    }

    private static YamlDevData file(String yaml) {
        return new YamlDevData(ByteSource.wrap(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
