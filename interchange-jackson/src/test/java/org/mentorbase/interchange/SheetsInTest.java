package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.ShippedRules;
import org.mentorbase.refusal.Sentences;

/** Two sheets that are written in a test. */
record SheetsInTest(SignUpSheet mentors, SignUpSheet mentees, RuleSet rules) {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    static SheetsInTest of(String mentors, String mentees) {
        return new SheetsInTest(sheet(Party.MENTOR, mentors), sheet(Party.MENTEE, mentees), ShippedRules.mozilla());
    }

    static SheetsInTest mentors(String... lines) {
        return of(String.join("\n", lines), "email\nmentee@example.org\n");
    }

    static SheetsInTest mentees(String... lines) {
        return of("email,name\ngrace@example.org,Grace Hopper\n", String.join("\n", lines));
    }

    SheetsInTest by(RuleSet others) {
        return new SheetsInTest(mentors, mentees, others);
    }

    static SignUpSheet sheet(Party party, String text) {
        return SignUpSheet.read(Csv.file(text), party, SheetMapping.none(), ImmutableSet.of());
    }

    SignUps read(Party party) {
        return new SignUpReader(rules, new SheetDirectory(mentors, mentees), DAY, OptionalInt.empty())
                .read(party == Party.MENTOR ? mentors : mentees);
    }

    Participant only(Party party) {
        return read(party).people().get(0);
    }

    ImmutableList<String> notes(Party party) {
        Sentences sentences = Sentences.in(Locale.ENGLISH);
        return read(party).notes().stream().map(sentences::of).collect(ImmutableList.toImmutableList());
    }
}
