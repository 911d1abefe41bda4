package org.mentorbase.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Membership lists of people who do not exist, in the columns of the authoritative file; the same seed makes the same list. */
final class MadeUpMembers {

    static final long SEED = 20_261_121;

    private static final String HEADER = "crsid,status,surname,fnames,pref_name,room,phone,arrived,start_date,end_date,"
            + "division,role_course,host_supervisor,research_group\r\n";
    private static final List<String> FIRST_NAMES = ImmutableList.of(
            "Ada",
            "Björn",
            "Chandra",
            "Dilys",
            "Émile",
            "Fatima",
            "Grace",
            "Hiroshi",
            "Ines",
            "João",
            "Katya",
            "Lin",
            "Mohammed",
            "Niamh",
            "Olu",
            "Priya",
            "Quentin",
            "Rosa",
            "Søren",
            "Tariq",
            "Una",
            "Vera",
            "Wei",
            "Zoë");
    private static final List<String> SURNAMES = ImmutableList.of(
            "Abbott",
            "Baker",
            "Castellanos",
            "D'Souza",
            "Eriksson",
            "Fitzgerald",
            "García",
            "Hughes",
            "Ito",
            "Jones-Smythe",
            "Kowalski",
            "Lindqvist",
            "Müller",
            "Nakamura",
            "O'Brien",
            "Patel",
            "Quinn",
            "Rossi",
            "Šimek",
            "van der Berg",
            "Whittle",
            "Xu",
            "Yılmaz",
            "Zhang");
    private static final List<String> GROUPS = ImmutableList.of(
            "A,Energy",
            "A,Fluid Mechanics",
            "A,Turbomachinery",
            "B,\"Electronics, Power and Energy Conversion\"",
            "B,Photonics",
            "C,Applied Mechanics",
            "C,Biomechanics",
            "C,Engineering Design",
            "C,Materials Engineering",
            "D,Construction Engineering",
            "D,Structures",
            "E,Manufacturing Systems",
            "E,Technology Management",
            "F,Control",
            "F,Machine Intelligence",
            "F,Signal Processing and Communications");
    private static final List<String> STATUSES =
            ImmutableList.of("Academic Staff", "Research Staff", "PhD Student", "Visitor", "MPhil Student");

    private final Random random = new Random(SEED);

    private MadeUpMembers() {}

    /** Writes one row for each of so many people. */
    static Path write(int people, Path file) throws IOException {
        MadeUpMembers members = new MadeUpMembers();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int i = 0; i < people; i++) {
                out.write(members.row(i));
            }
        }
        return file;
    }

    /** Initials are random and numbers count up, so usernames come in no order. */
    private String row(int number) {
        String firstName = one(FIRST_NAMES);
        String surname = one(SURNAMES);
        String[] group = one(GROUPS).split(",", 2);
        return crsid(number) + "," + one(STATUSES) + "," + surname + ","
                + (random.nextInt(3) == 0 ? firstName + " " + one(FIRST_NAMES) : firstName) + "," + firstName + ",BE"
                + random.nextInt(400) + ",+44 1223 3" + (10_000 + random.nextInt(90_000)) + ",Yes,2024-10-01,,"
                + group[0] + ",," + (random.nextInt(4) == 0 ? "\"Prof. " + one(SURNAMES) + ", FREng\"" : "") + ","
                + group[1] + "\r\n";
    }

    private String crsid(int number) {
        StringBuilder crsid = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            crsid.append((char) ('a' + random.nextInt(26)));
        }
        return crsid.append(100 + number).toString();
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
