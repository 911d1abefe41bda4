package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Tag;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/**
 * What the columns of sheets are to be taken as, as somebody says in YAML: {@code heading: meaning}, for both sheets or, under
 * {@code mentors} and {@code mentees}, for one of them.
 */
public final class SheetMapping {

    private static final ImmutableSet<String> SIDES = ImmutableSet.of("mentors", "mentees");

    private final List<Line> lines = new ArrayList<>();

    private record Line(ImmutableSet<Party> parties, YamlValue entry) {

        boolean isAbout(Party party, String heading) {
            return parties.contains(party) && Tag.squeezed(entry.key()).equals(Tag.squeezed(heading));
        }
    }

    private SheetMapping() {}

    public static SheetMapping none() {
        return new SheetMapping();
    }

    /** @param attributes that the rules look at, besides those that are always known */
    public static SheetMapping read(ByteSource yaml, ImmutableSet<String> attributes) {
        SheetMapping mapping = new SheetMapping();
        List<Problem> problems = new ArrayList<>();
        ImmutableList<String> names = new SheetMeanings(attributes).names();
        YamlValue root = YamlDocument.read(yaml);
        for (YamlValue entry : root.entries()) {
            if (SIDES.contains(entry.key()) && entry.isMap()) {
                Party party = entry.key().equals("mentors") ? Party.MENTOR : Party.MENTEE;
                entry.entries().forEach(inner -> mapping.add(ImmutableSet.of(party), inner, names, problems));
            } else {
                mapping.add(ImmutableSet.copyOf(Party.values()), entry, names, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return mapping;
    }

    private void add(ImmutableSet<Party> parties, YamlValue entry, List<String> names, List<Problem> problems) {
        if (!names.contains(entry.text())) {
            problems.add(Problem.of(SheetReason.COLUMNS_MEANING_UNKNOWN)
                    .field(entry.key())
                    .value(entry.text())
                    .with("known", String.join(", ", names))
                    .at(entry.location()));
        }
        lines.add(new Line(parties, entry));
    }

    /** What is said about one sheet counts more than what is said about both. */
    Optional<String> of(Party party, String heading) {
        return lines.stream()
                .filter(line -> line.isAbout(party, heading))
                .min(Comparator.comparingInt(line -> line.parties().size()))
                .map(line -> line.entry().text());
    }

    /** Refuses what is said about headings that are not there: probably a slip of the pen. */
    public SheetMapping checkedAgainst(SignUpSheet mentors, SignUpSheet mentees) {
        List<Problem> problems = new ArrayList<>();
        for (Line line : lines) {
            boolean found = ImmutableList.of(mentors, mentees).stream()
                    .anyMatch(sheet ->
                            sheet.headings().stream().anyMatch(heading -> line.isAbout(sheet.party(), heading)));
            if (!found) {
                problems.add(Problem.of(SheetReason.COLUMNS_HEADING_UNKNOWN)
                        .value(line.entry().key())
                        .with("known", known(line, mentors, mentees))
                        .at(line.entry().location()));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return this;
    }

    private static String known(Line line, SignUpSheet mentors, SignUpSheet mentees) {
        ImmutableSet.Builder<String> headings = ImmutableSet.builder();
        for (SignUpSheet sheet : ImmutableList.of(mentors, mentees)) {
            if (line.parties().contains(sheet.party())) {
                headings.addAll(sheet.headings());
            }
        }
        return String.join(", ", headings.build());
    }
}
