package org.mentorbase.interchange;

import static org.mentorbase.matching.participant.Attributes.AVAILABILITY;
import static org.mentorbase.matching.participant.Attributes.DO_NOT_MATCH;
import static org.mentorbase.matching.participant.Attributes.LEVEL;
import static org.mentorbase.matching.participant.Attributes.REQUESTED;
import static org.mentorbase.matching.participant.Attributes.TRACK;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.mentorbase.interchange.Sheet.Row;
import org.mentorbase.matching.participant.Availability;
import org.mentorbase.matching.participant.CareerLevel;
import org.mentorbase.matching.participant.Participant;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Tag;
import org.mentorbase.matching.rule.Attribute;
import org.mentorbase.matching.rule.Constraint;
import org.mentorbase.matching.rule.LevelWithin;
import org.mentorbase.matching.rule.Ordinals;
import org.mentorbase.matching.rule.RuleSet;
import org.mentorbase.matching.rule.SameCategory;
import org.mentorbase.matching.rule.SharedTags;
import org.mentorbase.refusal.Location;
import org.mentorbase.refusal.Problem;

/** Makes participants of the rows of a sheet, with the attributes that the rules look at. */
public final class SignUpReader {

    private final ImmutableMap<String, Attribute> attributes;
    private final SetMultimap<Party, String> needed = LinkedHashMultimap.create();
    private final SheetDirectory directory;
    private final LocalDate weekOf;
    private final OptionalInt mentorsPerMentee;
    private final Map<List<String>, ImmutableSet<Tag>> times = new HashMap<>();
    private final Map<String, ImmutableSet<Tag>> slots = new HashMap<>();
    private final List<Problem> notes = new ArrayList<>();

    /**
     * @param weekOf for times of day in zones other than UTC
     * @param mentorsPerMentee the most for every mentee; if empty, what the sheet says of each, or 1
     */
    public SignUpReader(RuleSet rules, SheetDirectory directory, LocalDate weekOf, OptionalInt mentorsPerMentee) {
        this.attributes = rules.attributes();
        this.directory = directory;
        this.weekOf = weekOf;
        this.mentorsPerMentee = mentorsPerMentee;
        rules.constraints().forEach(this::need);
    }

    /** Whoever does not tell what a constraint asks for cannot be paired at all. */
    private void need(Constraint constraint) {
        if (constraint instanceof SharedTags shared) {
            needed.put(Party.MENTEE, shared.mentee());
            needed.put(Party.MENTOR, shared.mentor());
        } else if (constraint instanceof LevelWithin gap) {
            Stream.of(Party.values()).forEach(party -> needed.put(party, gap.attribute()));
        } else if (constraint instanceof SameCategory same) {
            Stream.of(Party.values()).forEach(party -> needed.put(party, same.attribute()));
        }
    }

    /** Refuses limits that are none, each with its line. */
    public SignUps read(SignUpSheet sheet) {
        notes.clear();
        List<Problem> problems = new ArrayList<>();
        ImmutableList.Builder<Participant> people = ImmutableList.builder();
        sheet.people().forEach((id, row) -> {
            Cells cells = new Cells(sheet, row, id);
            Participant.Builder person = Participant.called(id);
            person.capacity(capacity(cells, problems));
            attributes.forEach((name, attribute) -> describe(person, cells, name, attribute));
            noteWhatIsMissing(cells);
            people.add(person.build());
        });
        SignUpSheet.refuse(problems);
        return new SignUps(people.build(), ImmutableList.copyOf(notes));
    }

    private record Cells(SignUpSheet sheet, Row row, String id) {

        String line(String meaning) {
            return SheetText.line(sheet.cell(row, meaning));
        }

        List<String> items(String meaning) {
            return SheetText.items(sheet.cell(row, meaning));
        }

        Problem problem(SheetReason reason, String meaning, String value) {
            return Problem.of(reason)
                    .field(sheet.heading(meaning))
                    .value(value)
                    .with("who", id)
                    .at(Location.line(row.line()));
        }
    }

    private int capacity(Cells cells, List<Problem> problems) {
        boolean mentor = cells.sheet().party() == Party.MENTOR;
        String limit = cells.line(SheetMeanings.CAPACITY);
        if (limit.isEmpty()) {
            return mentor ? cells.sheet().kind().usualCapacity() : mentorsPerMentee.orElse(1);
        }
        int number = Ordinals.number(limit).orElse(0);
        if (number < 1) {
            problems.add(cells.problem(SheetReason.SHEET_LIMIT_MALFORMED, SheetMeanings.CAPACITY, limit));
            return 1;
        }
        return mentor ? number : Math.min(number, mentorsPerMentee.orElse(number));
    }

    private void describe(Participant.Builder person, Cells cells, String name, Attribute attribute) {
        switch (attribute.kind()) {
            case TAGS -> {
                if (name.equals(AVAILABILITY)) {
                    person.tagged(name, times.computeIfAbsent(cells.items(name), this::slots));
                } else {
                    person.tags(name, cells.items(name));
                }
            }
            case CATEGORY -> person.category(name, category(cells, name));
            case ORDINAL -> ordinal(cells, name, attribute).ifPresent(value -> person.ordinal(name, value));
            case LINKS -> person.links(name, links(cells, name));
        }
    }

    /** Many say the same, and each says many half hours. */
    private ImmutableSet<Tag> slots(List<String> written) {
        return written.stream()
                .flatMap(slot -> slots.computeIfAbsent(slot, this::slot).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableSet<Tag> slot(String written) {
        return Availability.tags(List.of(written), weekOf).stream().map(Tag::of).collect(ImmutableSet.toImmutableSet());
    }

    /** The track may stand in the level, as in P3. */
    private static String category(Cells cells, String name) {
        String text = cells.line(name);
        return text.isEmpty() && name.equals(TRACK)
                ? level(cells).map(CareerLevel::track).orElse("")
                : text;
    }

    private static Optional<CareerLevel> level(Cells cells) {
        return CareerLevel.parse(cells.line(LEVEL));
    }

    private OptionalInt ordinal(Cells cells, String name, Attribute attribute) {
        String text = cells.line(name);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (name.equals(LEVEL) && attribute.scale().isEmpty() && level(cells).isPresent()) {
            return OptionalInt.of(level(cells).get().level());
        }
        OptionalInt value = Ordinals.read(name, attribute, text);
        if (value.isEmpty()) {
            notes.add(cells.problem(SheetReason.NOTE_VALUE_UNKNOWN, name, text)
                    .with("known", Ordinals.known(name, attribute)));
        }
        return value;
    }

    private Iterable<String> links(Cells cells, String name) {
        Set<String> ids = new LinkedHashSet<>();
        for (String item : cells.items(name)) {
            ids.addAll(linked(cells, name, item));
        }
        if (name.equals(REQUESTED)) {
            ids.addAll(askedFor(cells));
        }
        return ids;
    }

    /** Who is not on the sheets may still matter, as a manager of two who are. */
    private Set<String> linked(Cells cells, String name, String item) {
        ImmutableSet<String> called = directory.called(item);
        if (called.size() == 1 || (called.size() > 1 && name.equals(DO_NOT_MATCH))) {
            return called;
        }
        if (called.size() > 1) {
            notes.add(cells.problem(SheetReason.NOTE_NAME_SHARED, name, item).with("known", String.join(", ", called)));
            return ImmutableSet.of();
        }
        if (name.equals(REQUESTED) || name.equals(DO_NOT_MATCH)) {
            notes.add(cells.problem(SheetReason.NOTE_PERSON_UNKNOWN, name, item));
        }
        return ImmutableSet.of(SheetText.person(item));
    }

    private Set<String> askedFor(Cells cells) {
        String text = cells.line(SheetMeanings.REQUESTS);
        if (text.isEmpty()) {
            return ImmutableSet.of();
        }
        Set<String> named = directory.namedIn(text, cells.sheet().party().other());
        Set<String> asked = SheetRequests.mightSayNo(text) ? ImmutableSet.of() : named;
        SheetReason reason = named.isEmpty()
                ? SheetReason.NOTE_TO_BE_READ
                : asked.isEmpty() ? SheetReason.NOTE_MAY_SAY_NO : SheetReason.NOTE_ASKED_FOR;
        notes.add(cells.problem(reason, SheetMeanings.REQUESTS, text).with("asked", String.join(", ", named)));
        return asked;
    }

    private void noteWhatIsMissing(Cells cells) {
        for (String attribute : needed.get(cells.sheet().party())) {
            if (cells.sheet().tells(attribute) && cells.line(attribute).isEmpty()) {
                notes.add(cells.problem(SheetReason.NOTE_NEEDED, attribute, ""));
            }
        }
        Party other = cells.sheet().party().other();
        String both = cells.line(SheetMeanings.BOTH).toLowerCase(Locale.ROOT);
        if ((both.equals("yes") || both.equals("true") || both.equals("y")) && !directory.isOn(other, cells.id())) {
            notes.add(cells.problem(SheetReason.NOTE_NOT_ON_BOTH, SheetMeanings.BOTH, both)
                    .with("other", other + "s"));
        }
    }
}
