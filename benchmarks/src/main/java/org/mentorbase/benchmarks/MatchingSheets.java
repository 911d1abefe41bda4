package org.mentorbase.benchmarks;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mentorbase.matching.fixture.ProgrammePeople;
import org.mentorbase.matching.participant.Attributes;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Pool;

/** Pairs the people of two sheets, up to three partners each, in a new process, beside a JVM that does nothing. */
final class MatchingSheets {

    private static final int PEOPLE = 500;
    private static final String PARTNERS = "3";
    private static final List<String> WINDOWS = List.of(
            "00:00 - 03:00 UTC (8:00-11:00 Taiwan)",
            "06:00 - 09:00 UTC",
            "12:00 - 15:00 UTC",
            "15:00 - 18:00 UTC",
            "18:00 - 21:00 UTC",
            "21:00 - 00:00 UTC");

    private final String script;
    private final Path mentors;
    private final Path mentees;
    private final Path pairs;

    MatchingSheets(Path project, Path folder) throws IOException {
        Pool pool = new ProgrammePeople(20261122).pool(PEOPLE, PEOPLE);
        script = project.resolve("mentorbase").toString();
        mentors = write(pool.mentors(), "Mentee limit", folder.resolve("mentors.csv"));
        mentees = write(pool.mentees(), "Mentor limit", folder.resolve("mentees.csv"));
        pairs = folder.resolve("pairs.csv");
    }

    private static Path write(List<Participant> people, String limit, Path file) throws IOException {
        try (CsvWriter sheet = CsvWriter.builder().build(file)) {
            sheet.writeRecord(
                    "E-mail address",
                    "Full name",
                    "Time availability",
                    "Interests",
                    "Expertise",
                    "Organisation",
                    "Level",
                    "Interest in changing career track",
                    "Outside organisation",
                    "Manager e-mail",
                    limit);
            for (Participant person : people) {
                sheet.writeRecord(
                        person.id() + "@example.org",
                        "Person " + person.id(),
                        windows(person),
                        tags(person, Attributes.INTERESTS),
                        tags(person, Attributes.EXPERTISE),
                        category(person, Attributes.ORGANISATION),
                        category(person, Attributes.TRACK) + ordinal(person, Attributes.LEVEL),
                        ordinal(person, Attributes.CHANGE_TRACK),
                        ordinal(person, Attributes.OUTSIDE_ORGANISATION),
                        String.join(",", person.links(Attributes.MANAGER)) + "@example.org",
                        PARTNERS);
            }
        }
        return file;
    }

    private static String windows(Participant person) {
        return String.join(
                ", ",
                person.tags(Attributes.AVAILABILITY).stream()
                        .map(window ->
                                WINDOWS.get(Character.digit(window.toString().charAt("window ".length()), 10)))
                        .toList());
    }

    private static String tags(Participant person, String attribute) {
        return String.join(
                ", ", person.tags(attribute).stream().map(Object::toString).toList());
    }

    private static String category(Participant person, String attribute) {
        return person.category(attribute).map(Object::toString).orElse("");
    }

    private static String ordinal(Participant person, String attribute) {
        return person.ordinal(attribute).isPresent()
                ? String.valueOf(person.ordinal(attribute).getAsInt())
                : "";
    }

    void run(int warmUps, int rounds) throws Exception {
        String name = "./mentorbase match, " + PEOPLE + " and " + PEOPLE + " people";
        Measurements measured = new Measurements("From two sheets to pairs", System.out);
        TimedCommands commands = new TimedCommands(measured);
        measured.rounds(
                warmUps,
                rounds,
                commands::nothing,
                () -> commands.time("./mentorbase --version", script, "--version"),
                () -> commands.time(
                        name, script, "match", "--mentors=" + mentors, "--mentees=" + mentees, "--output=" + pairs));
        measured.print("s");
        measured.printRatio(name, TimedCommands.NOTHING, "(aim: the process in at most 1 s)");
    }
}
