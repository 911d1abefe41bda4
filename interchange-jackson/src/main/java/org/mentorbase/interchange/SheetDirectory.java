package org.mentorbase.interchange;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentorbase.interchange.Sheet.Row;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Tag;

/** Who is on which sheet, and who is called what: people name one another by name as well as by address. */
public final class SheetDirectory {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final int LONGEST_NAME = 5;

    private final SignUpSheet mentors;
    private final SignUpSheet mentees;
    private final Map<String, String> names = new HashMap<>();
    private final SetMultimap<String, String> idsByName = LinkedHashMultimap.create();

    public SheetDirectory(SignUpSheet mentors, SignUpSheet mentees) {
        this.mentors = mentors;
        this.mentees = mentees;
        for (SignUpSheet sheet : ImmutableList.of(mentors, mentees)) {
            sheet.people().forEach((id, row) -> add(id, name(sheet, row)));
        }
    }

    private void add(String id, String name) {
        if (!name.isEmpty()) {
            names.putIfAbsent(id, name);
            idsByName.put(Tag.squeezed(name), id);
        }
    }

    private static String name(SignUpSheet sheet, Row row) {
        String name = SheetText.line(sheet.cell(row, SheetMeanings.NAME));
        if (!name.isEmpty()) {
            return name;
        }
        return Stream.of(SheetMeanings.FIRST_NAME, SheetMeanings.LAST_NAME)
                .map(part -> SheetText.line(sheet.cell(row, part)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What somebody is called; empty where no sheet says it. */
    public String name(String id) {
        return names.getOrDefault(id, "");
    }

    boolean isOn(Party party, String id) {
        return (party == Party.MENTOR ? mentors : mentees).people().containsKey(id);
    }

    /** Who is called that, be it by name or by id; several where a name is shared. */
    ImmutableSet<String> called(String text) {
        String id = SheetText.person(text);
        if (isOn(Party.MENTOR, id) || isOn(Party.MENTEE, id)) {
            return ImmutableSet.of(id);
        }
        return ImmutableSet.copyOf(idsByName.get(Tag.squeezed(text)));
    }

    /** Who of one side is named in a text, by address or by full name. */
    Set<String> namedIn(String text, Party party) {
        Set<String> named = new LinkedHashSet<>(SheetText.addresses(text));
        List<String> words = WORDS.splitToList(text);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 2; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
                String name = Tag.squeezed(String.join("", words.subList(from, to)));
                named.addAll(idsByName.get(withoutPossessive(name, idsByName)));
            }
        }
        named.removeIf(id -> !isOn(party, id));
        return named;
    }

    /** Behind a name there may be the s of a genitive. */
    private static String withoutPossessive(String name, SetMultimap<String, String> known) {
        return known.containsKey(name) || name.isEmpty() || name.charAt(name.length() - 1) != 's'
                ? name
                : name.substring(0, name.length() - 1);
    }
}
