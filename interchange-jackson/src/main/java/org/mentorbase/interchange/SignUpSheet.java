package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorbase.interchange.Sheet.Row;
import org.mentorbase.matching.participant.Attributes;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/** The sheet on which the mentors or the mentees signed up: what its columns are taken as, and who is on it. */
public final class SignUpSheet {

    private static final int MOST_PROBLEMS = 100;

    private final Party party;
    private final Sheet sheet;
    private final SheetKind kind;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final ImmutableMap<String, Row> people;

    private SignUpSheet(Party party, Sheet sheet, SheetMapping mapping, ImmutableSet<String> attributes) {
        this.party = party;
        this.sheet = sheet;
        this.kind = SheetKind.of(sheet.headings());
        recognise(mapping, new SheetMeanings(attributes));
        this.people = readPeople();
    }

    /**
     * Refuses a sheet without a column that says who people are, and rows that do not say it or say it twice.
     *
     * @param attributes that the rules look at, besides those that are always known
     */
    public static SignUpSheet read(
            ByteSource content, Party party, SheetMapping mapping, ImmutableSet<String> attributes) {
        return new SignUpSheet(party, Sheet.read(content), mapping, attributes);
    }

    /** Of two columns that mean the same, the first counts. An e-mail address counts more than another id. */
    private void recognise(SheetMapping mapping, SheetMeanings meanings) {
        for (int column = 0; column < sheet.headings().size(); column++) {
            String heading = sheet.headings().get(column);
            Optional<String> meaning = mapping.of(party, heading).or(() -> meanings.of(party, heading));
            if (meaning.isPresent() && !meaning.get().equals(SheetMeanings.IGNORE)) {
                columns.putIfAbsent(meaning.get(), column);
            }
        }
        if (columns.containsKey(SheetMeanings.EMAIL)) {
            columns.remove(SheetMeanings.ID);
        } else if (!columns.containsKey(SheetMeanings.ID)) {
            throw Problem.of(SheetReason.SHEET_NAMES_NOBODY)
                    .with("known", String.join(", ", headings()))
                    .at(Location.line(sheet.line()))
                    .refusal();
        }
    }

    private ImmutableMap<String, Row> readPeople() {
        Map<String, Row> found = new LinkedHashMap<>();
        Map<String, Long> lines = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Row row : sheet.rows()) {
            String id = SheetText.person(cell(row, identifying()));
            Long earlier = id.isEmpty() ? null : lines.putIfAbsent(id, row.line());
            if (id.isEmpty()) {
                problems.add(Problem.of(SheetReason.SHEET_PERSON_BLANK));
            } else if (earlier != null) {
                problems.add(
                        Problem.of(SheetReason.SHEET_PERSON_TWICE).value(id).with("earlier", earlier));
            } else {
                found.put(id, row);
                continue;
            }
            int last = problems.size() - 1;
            problems.set(last, problems.get(last).field(heading(identifying())).at(Location.line(row.line())));
        }
        refuse(problems);
        return ImmutableMap.copyOf(found);
    }

    static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)));
        }
    }

    private String identifying() {
        return columns.containsKey(SheetMeanings.EMAIL) ? SheetMeanings.EMAIL : SheetMeanings.ID;
    }

    public Party party() {
        return party;
    }

    public SheetKind kind() {
        return kind;
    }

    /** As they are written; those that are blank are left out. */
    public ImmutableList<String> headings() {
        return sheet.headings().stream().filter(heading -> !heading.isEmpty()).collect(ImmutableList.toImmutableList());
    }

    /** By heading, what the column is taken as. */
    public ImmutableMap<String, String> taken() {
        Map<String, String> taken = new LinkedHashMap<>();
        columns.forEach((meaning, column) -> taken.putIfAbsent(heading(meaning), meaning));
        return ImmutableMap.copyOf(taken);
    }

    /** The headings of the columns of which nothing is made. */
    public ImmutableList<String> ignored() {
        ImmutableList.Builder<String> ignored = ImmutableList.builder();
        for (int column = 0; column < sheet.headings().size(); column++) {
            if (!columns.containsValue(column) && !sheet.headings().get(column).isEmpty()) {
                ignored.add(sheet.headings().get(column));
            }
        }
        return ignored.build();
    }

    /** Whether anything on the sheet is about an attribute. */
    public boolean tells(String attribute) {
        return has(attribute)
                || (attribute.equals(Attributes.TRACK) && has(Attributes.LEVEL))
                || (attribute.equals(Attributes.REQUESTED) && has(SheetMeanings.REQUESTS));
    }

    private boolean has(String meaning) {
        return columns.containsKey(meaning);
    }

    /** Above the column that is taken as that. */
    String heading(String meaning) {
        Integer column = columns.get(meaning);
        return column == null ? meaning : sheet.headings().get(column);
    }

    /** What stands in the column that is taken as that; null if nothing, or if there is no such column. */
    @Nullable
    String cell(Row row, String meaning) {
        Integer column = columns.get(meaning);
        return column == null ? null : row.cell(column);
    }

    /** The rows by whom they are about, in the order of the sheet. */
    ImmutableMap<String, Row> people() {
        return people;
    }
}
