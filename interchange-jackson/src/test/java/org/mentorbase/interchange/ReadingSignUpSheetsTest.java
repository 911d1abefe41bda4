package org.mentorbase.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorbase.interchange.RefusedFile.refused;
import static org.mentorbase.interchange.SheetsInTest.sheet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorbase.matching.participant.Attributes;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Tag;
import org.mentorbase.matching.rule.ShippedRules;

class ReadingSignUpSheetsTest {

    private static final String MOZILLA =
            "Email Address\tParticipant full name\tOrganizational level (i.e. P3, M2, etc.)\t"
                    + "Organization\tManager email\tTime Availability\tAreas of expertise\t"
                    + "Interest in mentoring or learning from someone outside your own organization?\tMentee Limit\t"
                    + "Any particular requests?\n";

    private static final String CIVIL_SERVICE =
            "first name,last name,email address,both mentor and mentee,job title,grade,organisation,profession\n";

    @Test
    void a_sheet_as_in_mozillas_programme_is_recognised() {
        SheetsInTest sheets = SheetsInTest.mentors(MOZILLA
                + "Ann@Example.org\tAnn Bell\tP5\tFirefox\tboss@example.org\t15:00 - 18:00 UTC (16:00-19:00 CEST)\t"
                + "Technical Leadership, Time  management\t1\t\t");

        Participant ann = sheets.only(Party.MENTOR);

        assertThat(sheets.mentors().kind()).isEqualTo(SheetKind.MOZILLA);
        assertThat(ann.id()).isEqualTo("ann@example.org");
        assertThat(ann.ordinals()).isEqualTo(ImmutableMap.of(Attributes.LEVEL, 5, Attributes.OUTSIDE_ORGANISATION, 1));
        assertThat(ann.categories())
                .isEqualTo(ImmutableMap.of(Attributes.ORGANISATION, Tag.of("firefox"), Attributes.TRACK, Tag.of("P")));
        assertThat(ann.tags(Attributes.EXPERTISE))
                .containsExactly(Tag.of("technical leadership"), Tag.of("Time Management"));
        assertThat(ann.tags(Attributes.AVAILABILITY)).hasSize(6 * 7);
        assertThat(ann.links(Attributes.MANAGER)).containsExactly("boss@example.org");
        assertThat(ann.capacity()).as("without a limit").isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"AA,0", "heo,3", "Grade 7,5", "G7,5", "grade7,5", "SCS 1,7", "SEO (Senior Executive Officer),4"})
    void a_sheet_as_in_the_civil_service_is_recognised(String grade, int place) {
        SheetsInTest sheets = SheetsInTest.mentors(
                        CIVIL_SERVICE + "Ann,Bell,ann@x.example,no,Analyst," + grade + ",HM Treasury,Policy")
                .by(ShippedRules.gradeAndProfession());

        Participant ann = sheets.only(Party.MENTOR);

        assertThat(sheets.mentors().kind()).isEqualTo(SheetKind.CIVIL_SERVICE);
        assertThat(ann.ordinal(Attributes.GRADE)).hasValue(place);
        assertThat(ann.category(Attributes.PROFESSION)).hasValue(Tag.of("policy"));
        assertThat(new SheetDirectory(sheets.mentors(), sheets.mentees()).name("ann@x.example"))
                .isEqualTo("Ann Bell");
        assertThat(sheets.mentors().ignored()).containsExactly("job title");
    }

    @Test
    void columns_named_as_attributes_are_recognised() {
        SheetsInTest sheets = SheetsInTest.mentors(
                "id;Name;EXPERTISE;change-track;Outside Organisation;capacity;Do not match",
                "AB123;Ann;\"One; Two\nThree\";4 - rather;3;7;mentee@example.org");

        Participant ann = sheets.only(Party.MENTOR);

        assertThat(sheets.mentors().kind()).isEqualTo(SheetKind.OWN);
        assertThat(ann.id()).isEqualTo("ab123");
        assertThat(ann.tags(Attributes.EXPERTISE)).hasSize(3);
        assertThat(ann.ordinals())
                .isEqualTo(ImmutableMap.of(Attributes.CHANGE_TRACK, 4, Attributes.OUTSIDE_ORGANISATION, 3));
        assertThat(ann.capacity()).isEqualTo(7);
        assertThat(ann.links(Attributes.DO_NOT_MATCH)).containsExactly("mentee@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_found_out(String separator) {
        String text =
                "\uFEFFemail,name,\"level (P3, M2, etc.)\"\nann@x.example,Ann,P3\n".replace(",\"", separator + "\"");
        SignUpSheet sheet = sheet(
                Party.MENTOR,
                text.replace("email,name", "email" + separator + "name")
                        .replace("ann@x.example,Ann,P3", "ann@x.example" + separator + "Ann" + separator + "P3"));

        assertThat(sheet.taken()).containsValues("email", "name", "level");
        assertThat(sheet.people()).containsOnlyKeys("ann@x.example");
    }

    @Test
    void untidy_cells_are_read_as_they_are_meant() {
        SheetsInTest sheets = SheetsInTest.mentors(
                "Email Address,Full\u00a0Name,expertise,organisation,,",
                "\" Ann@x.example\u200b\",\"Ann \"\"Annie\"\" Bell\",\"Technical\u00a0Leadership, TIME  management\",IT,,",
                "bob@x.example,5\" Bob,\"say \"no\" often\",it,,,,",
                "",
                "\"Cy <cy@x.example>\",'=1+1,\"a (b, c)\nd\",I T");

        SignUps read = sheets.read(Party.MENTOR);
        SheetDirectory directory = new SheetDirectory(sheets.mentors(), sheets.mentees());

        assertThat(read.people())
                .extracting(Participant::id)
                .containsExactly("ann@x.example", "bob@x.example", "cy@x.example");
        assertThat(directory.name("bob@x.example")).isEqualTo("5\" Bob");
        assertThat(directory.name("cy@x.example")).isEqualTo("=1+1");
        assertThat(read.people().get(0).tags(Attributes.EXPERTISE))
                .containsExactly(Tag.of("technical leadership"), Tag.of("time management"));
        assertThat(read.people().get(2).tags(Attributes.EXPERTISE)).containsExactly(Tag.of("a (b, c)"), Tag.of("d"));
    }

    @Test
    void a_quote_that_may_have_swallowed_rows_is_refused() {
        refused(() -> sheet(Party.MENTOR, "email,name\na@x.example,\"Ann\nb@x.example,\"Bob\" B\n"))
                .because(CsvReason.FILE_NOT_CSV)
                .at(2);
    }

    @Test
    void a_sheet_that_does_not_say_who_people_are_is_refused_with_its_headings() {
        refused(() -> sheet(Party.MENTOR, "Who,Grade\nAnn,SEO\n"))
                .because(SheetReason.SHEET_NAMES_NOBODY)
                .at(1)
                .saying("Who, Grade");
    }

    @Test
    void whoever_is_there_twice_or_not_named_is_refused_with_every_line() {
        refused(() -> sheet(Party.MENTEE, "E-mail\nann@x.example\nbob@x.example\nAnn@X.example \n"))
                .because(SheetReason.SHEET_PERSON_TWICE)
                .at(4)
                .field("E-mail")
                .saying("line 2");
        refused(() -> sheet(Party.MENTEE, "E-mail,Name\n,Ann\n"))
                .because(SheetReason.SHEET_PERSON_BLANK)
                .at(2)
                .field("E-mail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "some", "1.5"})
    void a_limit_that_is_none_is_refused(String limit) {
        SheetsInTest sheets = SheetsInTest.mentors("email,Mentee Limit", "ann@x.example," + limit);

        refused(() -> sheets.read(Party.MENTOR))
                .because(SheetReason.SHEET_LIMIT_MALFORMED)
                .at(2)
                .field("Mentee Limit");
    }

    @Test
    void a_limit_of_mentees_says_nothing_about_a_mentee() {
        SheetsInTest sheets = SheetsInTest.mentees("email,Mentee Limit", "ann@x.example,3");

        assertThat(sheets.only(Party.MENTEE).capacity()).isEqualTo(1);
        assertThat(sheets.mentees().ignored()).containsExactly("Mentee Limit");
    }

    @Test
    void what_is_not_understood_is_noted() {
        SheetsInTest sheets = SheetsInTest.mentees("email,changeTrack,availability", "ann@x.example,9,");

        assertThat(sheets.notes(Party.MENTEE))
                .containsExactly(
                        "line 2: ann@x.example: nothing is made of “9” under “changeTrack”. There can be: a whole number from 1 to 5.",
                        "line 2: ann@x.example: nothing stands under “availability”, and without it the rules pair nobody.");
        assertThat(sheets.only(Party.MENTEE).ordinals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'd like grace hopper's advice | asks for grace@example.org",
                "grace@example.org. | asks for grace@example.org",
                "Somebody kind | for you to read",
                "Anybody but Grace Hopper | may not ask for them",
                "I don't want Grace Hopper | may not ask for them"
            })
    void a_request_for_somebody_counts_only_where_it_is_clear(String request, String note) {
        SheetsInTest sheets = SheetsInTest.mentees("email,Any particular requests?", "ann@x.example," + request);

        assertThat(sheets.notes(Party.MENTEE)).singleElement().asString().contains(note);
        assertThat(sheets.only(Party.MENTEE).links(Attributes.REQUESTED).contains("grace@example.org"))
                .isEqualTo(note.startsWith("asks"));
    }

    @Test
    void people_are_linked_by_name_as_well() {
        SheetsInTest sheets =
                SheetsInTest.mentees("email,manager,requested", "ann@x.example,Grace  HOPPER,Alan Turing");

        Participant ann = sheets.only(Party.MENTEE);

        assertThat(ann.links(Attributes.MANAGER)).containsExactly("grace@example.org");
        assertThat(sheets.notes(Party.MENTEE))
                .containsExactly("line 2: ann@x.example: “requested” names Alan Turing, who is on neither sheet.");
    }

    @Test
    void a_file_says_what_columns_are_taken_as() {
        String yaml = "Work mail: email\nSkills: expertise\nname: ignore\nmentees:\n  Skills: interests\n";
        SheetMapping mapping = SheetMapping.read(Csv.file(yaml), ImmutableSet.of());

        SignUpSheet mentees = SignUpSheet.read(
                Csv.file("Work Mail,skills,Name\nann@x.example,a,Ann\n"), Party.MENTEE, mapping, ImmutableSet.of());

        assertThat(mentees.taken()).isEqualTo(ImmutableMap.of("Work Mail", "email", "skills", "interests"));
        assertThat(mentees.ignored()).containsExactly("Name");
    }

    @Test
    void a_file_of_columns_with_slips_is_refused_with_their_places() {
        refused(() -> SheetMapping.read(Csv.file("Mail: email\nSkills: expertize\n"), ImmutableSet.of()))
                .because(SheetReason.COLUMNS_MEANING_UNKNOWN)
                .at(2, 9)
                .saying("expertise");
        SheetMapping mapping = SheetMapping.read(Csv.file("Mial: email\n"), ImmutableSet.of());
        SignUpSheet mentors = sheet(Party.MENTOR, "email,Mail\na@x.example,\n");
        SignUpSheet mentees = sheet(Party.MENTEE, "email\nb@x.example\n");

        refused(() -> mapping.checkedAgainst(mentors, mentees))
                .because(SheetReason.COLUMNS_HEADING_UNKNOWN)
                .saying("“Mial”", "Mail");
    }

    @ParameterizedTest
    @CsvSource({"availability,mozilla", "grade,grade-and-profession", "technologies,tech-stack"})
    void rules_are_chosen_by_what_both_sheets_tell(String attribute, String rules) {
        String text = "email," + attribute + "\na@x.example,x\n";

        SuitableRules chosen = SuitableRules.of(sheet(Party.MENTOR, text), sheet(Party.MENTEE, text));

        assertThat(chosen.rules().name()).isEqualTo(rules);
        refused(() -> SuitableRules.of(sheet(Party.MENTOR, text), sheet(Party.MENTEE, "email\na@x.example\n")))
                .because(RulesReason.RULES_SUIT_NOT);
    }
}
