package org.mentorbase.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.actor.Username;
import org.mentorbase.member.Member;
import org.mentorbase.member.MembershipFormat;
import org.mentorbase.member.MembershipRow;

class RoundTripTest {

    private static final List<String> PIECES = ImmutableList.of(
            "a", "Zoë", " ", ",", "\"", "\"\"", "'", "''", "=", "+", "-", "@", "=1+1", "'=", "\\", ";", "#", "محمد",
            "李", "👩‍🏫", "e\u0301", "\u200F", "\t", "\n", "\r\n", "\r", "\uFEFF", "%", "null");

    @RepeatedTest(20)
    void whatever_is_written_is_read_again() {
        long seed = new Random().nextLong();
        List<Member> members = randomMembers(new Random(seed), 500);

        List<MembershipRow> rows = Csv.members(written(members));

        assertThat(rows).as("seed %s", seed).hasSameSizeAs(members);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(withoutLine(rows.get(i))).as("seed %s", seed).isEqualTo(asRow(members.get(i)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-", "@x", "'=1", "''@x", "'-'"})
    void what_a_spreadsheet_would_run_is_guarded(String surname) {
        ByteSource written = written(ImmutableList.of(member("ab123", surname)));

        assertThat(textOf(written)).contains(",'" + surname + ",");
        assertThat(Csv.members(written)).extracting(MembershipRow::surname).containsExactly(surname);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'t Hooft", "'", "O'=x", "x=1", "1-2"})
    void what_a_spreadsheet_would_not_run_stays_as_it_is(String surname) {
        assertThat(textOf(written(ImmutableList.of(member("ab123", surname))))).contains("," + surname + ",");
    }

    @Test
    void members_are_written_in_the_fourteen_columns_in_the_order_given() {
        ByteSource written = written(ImmutableList.of(
                new Member(Username.parse("", "ef7"), "Al", "Eff", "A, B", "e@x.org", "C", "Materials", true),
                member("ab123", "Bee").withActive(false)));

        assertThat(textOf(written)).isEqualTo("""
                crsid,status,surname,fnames,pref_name,room,phone,arrived,start_date,end_date,division,role_course,\
                host_supervisor,research_group\r
                ef7,,Eff,"A, B",Al,,,Yes,,,C,,,Materials\r
                ab123,,Bee,,,,,No,,,,,,\r
                """);
    }

    private static ByteSource written(List<Member> members) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MembershipFormat.Writer writer = new CsvMembershipFormat().write(out)) {
            members.forEach(writer);
        }
        return ByteSource.wrap(out.toByteArray());
    }

    private static String textOf(ByteSource written) {
        try {
            return new String(written.read(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Member member(String username, String surname) {
        return new Member(Username.parse("", username), null, surname, null, "a@x.org", null, null, true);
    }

    private static List<Member> randomMembers(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Member(
                        Username.parse("", "ab" + i),
                        randomText(random),
                        randomText(random),
                        randomText(random),
                        "x@y",
                        "C",
                        randomText(random),
                        random.nextBoolean()))
                .toList();
    }

    /** As a reader leaves it: trimmed, and null when that leaves nothing. */
    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        String stripped = text.toString().strip();
        return stripped.isEmpty() ? null : stripped;
    }

    private static MembershipRow asRow(Member member) {
        return new MembershipRow(
                1,
                member.username().value(),
                member.active() ? "Yes" : "No",
                member.preferredName(),
                member.surname(),
                member.firstNames(),
                member.division(),
                member.researchGroup());
    }

    private static MembershipRow withoutLine(MembershipRow row) {
        return new MembershipRow(
                1,
                row.username(),
                row.arrived(),
                row.preferredName(),
                row.surname(),
                row.firstNames(),
                row.division(),
                row.researchGroup());
    }
}
