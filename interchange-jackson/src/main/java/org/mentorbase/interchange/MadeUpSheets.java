package org.mentorbase.interchange;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mentorbase.devdata.MadeUpProgramme;
import org.mentorbase.devdata.SomePreferences;
import org.mentorbase.madeup.MadeUpPerson;
import org.mentorbase.preference.PreferenceField;

/** Writes the people of a made-up programme as CSV, one by one, as one of the files that the program reads. */
public final class MadeUpSheets {

    private static final ImmutableMap<String, BiConsumer<MadeUpProgramme, OutputStream>> SHEETS = ImmutableMap.of(
            "members",
            MadeUpSheets::members,
            "preferences",
            MadeUpSheets::preferences,
            "mentors",
            (programme, out) ->
                    signUps(programme, out, MadeUpPerson::isMentor, "Areas of expertise", MadeUpPerson::expertise),
            "mentees",
            (programme, out) ->
                    signUps(programme, out, MadeUpPerson::isMentee, "Areas of interest", MadeUpPerson::interests));

    private static final Set<PreferenceField> FIELDS = Sets.immutableEnumSet(PreferenceCells.fields());

    private MadeUpSheets() {}

    /** What can be written: members and preferences for an import, mentors and mentees for a match. */
    public static Set<String> names() {
        return SHEETS.keySet();
    }

    public static void write(MadeUpProgramme programme, String name, OutputStream out) {
        Objects.requireNonNull(SHEETS.get(name), name).accept(programme, out);
    }

    private static void members(MadeUpProgramme programme, OutputStream out) {
        try (CsvMembershipWriter writer = new CsvMembershipWriter(out)) {
            programme
                    .everybody()
                    .forEach(person ->
                            writer.accept(MadeUpProgramme.member(person).build()));
        }
    }

    private static void preferences(MadeUpProgramme programme, OutputStream out) {
        write(out, csv -> {
            List<String> header = new ArrayList<>(List.of("username"));
            FIELDS.forEach(field -> header.add(field.fieldName()));
            header.addAll(PreferenceCells.USUAL_ATTRIBUTES);
            csv.writeRecord(header);
            for (MadeUpPerson person : programme.everybody()) {
                if (!person.silent()) {
                    csv.writeRecord(cells(person, programme.preferences(person)));
                }
            }
        });
    }

    private static List<String> cells(MadeUpPerson person, SomePreferences preferences) {
        List<String> cells = new ArrayList<>(List.of(preferences.username().value()));
        FIELDS.forEach(field ->
                cells.add(preferences.said(field).map(MadeUpSheets::cell).orElse("")));
        PreferenceCells.USUAL_ATTRIBUTES.forEach(
                name -> cells.add(cell(person.attributes().getOrDefault(name, ImmutableList.of()))));
        return cells;
    }

    private static String cell(Object value) {
        return value instanceof Iterable<?> several ? Joiner.on("; ").join(several) : value.toString();
    }

    private static void signUps(
            MadeUpProgramme programme,
            OutputStream out,
            Predicate<MadeUpPerson> wanted,
            String subjects,
            Function<MadeUpPerson, ImmutableList<String>> named) {
        write(out, csv -> {
            csv.writeRecord(
                    "Email address",
                    "Full name",
                    "Organisation",
                    "Level",
                    "Time availability",
                    subjects,
                    "Interest in changing career track",
                    "Outside organisation",
                    "Mentee limit",
                    "Manager email",
                    "Any particular requests");
            for (MadeUpPerson person : programme.everybody()) {
                if (wanted.test(person)) {
                    csv.writeRecord(
                            person.email(),
                            person.name().preferredName() + " " + person.name().surname(),
                            person.organisation(),
                            person.level(),
                            Joiner.on(", ").join(person.availability()),
                            Joiner.on(", ").join(named.apply(person)),
                            orBlank(person.changeTrack()),
                            orBlank(person.outsideOrganisation()),
                            orBlank(person.capacity()),
                            programme
                                    .manager(person)
                                    .map(manager -> manager + "@example.org")
                                    .orElse(""),
                            orBlank(person.wish()));
                }
            }
        });
    }

    private static String orBlank(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private interface Rows {
        void writeTo(CsvWriter csv);
    }

    private static void write(OutputStream out, Rows rows) {
        CsvWriter csv = CsvWriter.builder().build(out);
        rows.writeTo(csv);
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
