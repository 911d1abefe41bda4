package org.mentorbase.cli.match;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.cli.input.Input;
import org.mentorbase.cli.session.Session;
import org.mentorbase.interchange.SheetDirectory;
import org.mentorbase.interchange.SignUpReader;
import org.mentorbase.interchange.SignUpSheet;
import org.mentorbase.interchange.SuitableRules;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.rule.RuleSet;
import picocli.CommandLine.Option;

/** Who signed up, and by which rules they are paired. */
final class SheetOptions {

    @Option(
            names = "--mentors",
            required = true,
            paramLabel = "FILE",
            description = "The sheet of the mentors: a file, a URL, or - for standard input.")
    private String mentors = "";

    @Option(names = "--mentees", required = true, paramLabel = "FILE", description = "The sheet of the mentees.")
    private String mentees = "";

    @Option(
            names = "--rules",
            paramLabel = "NAME|FILE",
            description = "mozilla, grade-and-profession, tech-stack, or a YAML file. Default: what suits the sheets.")
    private @Nullable String rules;

    @Option(
            names = "--columns",
            paramLabel = "FILE",
            description = "A YAML file that says what columns are to be taken as. Default: as their headings say.")
    private @Nullable String columns;

    SignedUp read(Session session, OptionalInt mentorsPerMentee) {
        if (mentors.equals("-") && mentees.equals("-")) {
            throw new WrongUsage("Only one of --mentors and --mentees can be standard input.");
        }
        Optional<RuleSet> given = Optional.ofNullable(rules).map(name -> RulesSource.read(session, name));
        ImmutableSet<String> attributes =
                given.map(set -> set.attributes().keySet()).orElse(ImmutableSet.of());
        try (Input mentorsIn = session.inputs().open(mentors);
                Input menteesIn = session.inputs().open(mentees);
                ColumnsSource mapping = ColumnsSource.open(session, columns, attributes)) {
            SignUpSheet mentorSheet =
                    mentorsIn.read(in -> SignUpSheet.read(in, Party.MENTOR, mapping.mapping(), attributes));
            SignUpSheet menteeSheet =
                    menteesIn.read(in -> SignUpSheet.read(in, Party.MENTEE, mapping.mapping(), attributes));
            mapping.checkHeadings(mentorSheet, menteeSheet);
            Optional<SuitableRules> chosen =
                    given.isPresent() ? Optional.empty() : Optional.of(SuitableRules.of(mentorSheet, menteeSheet));
            RuleSet set = given.orElseGet(() -> chosen.orElseThrow().rules()).notOneself();
            SheetDirectory directory = new SheetDirectory(mentorSheet, menteeSheet);
            SignUpReader reader = new SignUpReader(set, directory, LocalDate.now(session.clock()), mentorsPerMentee);
            return new SignedUp(
                    set,
                    chosen.map(SuitableRules::needed),
                    directory,
                    new SignedUp.Side(mentorsIn.name(), mentorSheet, mentorsIn.read(in -> reader.read(mentorSheet))),
                    new SignedUp.Side(menteesIn.name(), menteeSheet, menteesIn.read(in -> reader.read(menteeSheet))));
        }
    }
}
