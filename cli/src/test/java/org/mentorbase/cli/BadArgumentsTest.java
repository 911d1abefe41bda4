package org.mentorbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with the words of a command is said, and changes nothing. */
class BadArgumentsTest {

    @RegisterExtension
    static final InMemoryDatabase DATABASE = new InMemoryDatabase();

    private static long events;

    private final Shell shell = DATABASE.shell();

    @BeforeAll
    static void a_relationship() {
        Shell shell = DATABASE.shell();
        shell.typing("crsid\nab123\ncd456\n").done("members import");
        shell.done("--as=ab123 invitations create --mentor=cd456 --mentee=ab123");
        shell.done("--as=cd456 invitations respond 1 --accept");
        events = events(shell);
    }

    @AfterEach
    void nothing_has_changed() {
        assertThat(events(shell)).isEqualTo(events);
    }

    private static long events(Shell shell) {
        return shell.done("events list --json").json().get("total").asLong();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "members show nobody => There is no member nobody.",
                "--as=nobody members list => There is neither a member nor an account called nobody.",
                "--programme=none invitations list => There is no programme “none”.",
                "--programme=No! invitations list => “No!” is not the key of a programme. A key has 1 to 64 lower-case letters a to z, digits and hyphens.",
                "invitations show 99 => There is no invitation 99.",
                "invitations show -1 => There is no invitation -1.",
                "invitations show 0 => There is no invitation 0.",
                "invitations show 99999999999999999999999999 => There is no invitation 99999999999999999999999999.",
                "relationships end 7 => There is no relationship 7.",
                "meetings void 7 => There is no meeting 7.",
                "meetings list --relationship=-5 => There is no relationship -5.",
                "tokens revoke 7 => There is no token 7.",
                "events list --since=-1 => There is no event -1.",
                "events list --since=99999999999999999999 => There is no event 99999999999999999999.",
                "invitations create --mentor=ab123 --mentee=ab123 => ab123 cannot be both the mentor and the mentee.",
                "invitations create --mentor=nobody --mentee=ab123 => mentor: there is no member nobody.",
                "invitations create --mentor=cd456 --mentee=ab123 => cd456 is the mentor of ab123 already (relationship 1).",
                "--as=ab123 invitations respond 1 --decline => Invitation 1 has ended and can no longer be answered: it is ACCEPTED.",
                "invitations expire --older-than=-1 => An age of -1 days is not within 0 to 36500.",
                "members list --limit=0 => The limit 0 is not within 1 to 1000.",
                "members list --limit=1001 => The limit 1001 is not within 1 to 1000.",
                "members list --cursor=? => The cursor “?” is not one that a list returned. Start again without a cursor.",
                "meetings record --mentor=cd456 --mentee=ab123 --held-on=2026-02-30 --minutes=5 => heldOn: there is no 2026-02-30 in the calendar.",
                "meetings record --mentor=cd456 --mentee=ab123 --held-on=2026-03-03 --minutes=5 => The meeting cannot have been held on 2026-03-03: today is 2026-03-02 (UTC).",
                "meetings record --mentor=cd456 --mentee=ab123 --held-on=2026-03-01 --minutes=5 => The meeting cannot have been held on 2026-03-01, before the relationship began on 2026-03-02.",
                "meetings record --mentor=cd456 --mentee=ab123 --held-on=2026-03-02 --minutes=0 => A meeting cannot last 0 minutes. It can last 1 to 3600.",
                "meetings record --mentor=cd456 --mentee=ab123 --held-on=2026-03-02 --minutes=3601 => A meeting cannot last 3601 minutes. It can last 1 to 3600.",
                "programmes create main --name=Main => There is a programme “main” already.",
                "programmes create x --name=X --starts=2026-13-01 => startsOn: there is no 2026-13-01 in the calendar.",
                "preferences set ab123 --capacity=-1 => capacity is -1, and must be at least 0.",
                "preferences set ab123 --manager=nobody => manager: there is no member nobody.",
                "accounts grant ab123 everything => There is no permission “everything”. There are: member:read-all, member:import, division:import, programme:create, preference:manage, invitation:create-for-others, relationship:manage, notice:manage, webhook:manage, event:read, account:manage.",
                "accounts grant operator event:read => The operator has every permission, always.",
                "accounts show nobody => There is no account nobody.",
                "tokens create ab123 --expires=-1 => A token cannot last -1 days. It can last 0 to 3650.",
                "members import --max-deactivations=120% => “120%” is neither a number nor a percentage from 0% to 100%."
            })
    void a_refused_argument(String command, String sentence) {
        shell.run(command).failed(3, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "members => “mentorbase members” needs one of: import, export, list, show. See: mentorbase members --help",
                "member list => There is no command “mentorbase member”. Do you mean “members” or “demo” or “serve”? See: mentorbase --help",
                "members lits => There is no command “mentorbase members lits”. Do you mean “list”? See: mentorbase members --help",
                "members list --al => Unknown option: '--al'. See: mentorbase members list --help",
                "members show => Missing required parameter: 'USER'. See: mentorbase members show --help",
                "members show a b => Unmatched argument at index 3: 'b'. See: mentorbase members show --help",
                "members list --all --inactive => --inactive, --all are mutually exclusive (specify only one). See: mentorbase members list --help",
                "members list --limit=many => Invalid value for option '--limit': 'many' is not an int. See: mentorbase members list --help",
                "invitations show first => “first” is not the number of an invitation. See: mentorbase invitations show --help",
                "invitations respond 1 => Missing required argument (specify one of these): (--accept | --decline). See: mentorbase invitations respond --help",
                "meetings record --mentor=a --mentee=b --minutes=5 => Missing required option: '--held-on=YYYY-MM-DD'. See: mentorbase meetings record --help",
                "meetings record --mentor=a --mentee=b --held-on=today --minutes=5 => --held-on needs a date like 2026-11-20, not “today”. See: mentorbase meetings record --help",
                "preferences set ab123 => Say what to set: at least one option is needed. See: mentorbase preferences set --help",
                "preferences set ab123 --capacity=few => --capacity needs a number, not “few”. See: mentorbase preferences set --help",
                "accounts grant ab123 => Missing required parameter: 'PERMISSION'. See: mentorbase accounts grant --help",
                "members import ftp://example.org/people.csv => A URL must begin with http:// or https://, not ftp://. See: mentorbase members import --help",
                "--db=people.csv members list => A database is named by jdbc:h2:file:…, jdbc:h2:mem:… or jdbc:postgresql://…. See: mentorbase members list --help",
                "serve --port=70000 => --port must be within 0 to 65535, not 70000. See: mentorbase serve --help",
                "events list --since=yesterday => “yesterday” is not the number of an event. See: mentorbase events list --help"
            })
    void wrong_usage(String command, String sentence) {
        shell.run(command).failed(2, sentence);
    }

    static Stream<String> usernamesThatAreNone() {
        return Stream.of("", "a b", "a\u0000b", "a\u001b[31mb", "-", "a/b", "x".repeat(255));
    }

    @ParameterizedTest
    @MethodSource("usernamesThatAreNone")
    void a_username_that_is_none(String name) {
        Answer answer = shell.runWords("invitations", "create", "--mentor=" + name, "--mentee=ab123");

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err())
                .contains("is not a username")
                .doesNotContain("\u0000", "\u001b")
                .hasLineCount(1);
    }

    @Test
    void a_cursor_of_another_list() {
        String cursor =
                shell.done("members list --limit=1 --json").json().get("next").asText();

        shell.run("members list --all --limit=1 --cursor=" + cursor)
                .failed(
                        3,
                        "The cursor “" + cursor
                                + "” belongs to another list or to other filters. Start again without a cursor.");
    }

    @Test
    void nothing_at_all_shows_what_there_is() {
        Answer answer = shell.run("");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("members, divisions, programmes");
    }

    @Test
    void text_that_is_too_long_or_has_control_characters() {
        shell.runWords("preferences", "set", "ab123", "--level=" + "x".repeat(201))
                .failed(3, "level is too long: 201 characters, and at most 200 are allowed.");
        shell.runWords("preferences", "set", "ab123", "--level=\u0007")
                .failed(3, "level contains a control character: “\\u0007”.");
    }
}
