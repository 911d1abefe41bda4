package org.mentorbase.interchange;

import static org.mentorbase.matching.participant.Attributes.AVAILABILITY;
import static org.mentorbase.matching.participant.Attributes.CHANGE_TRACK;
import static org.mentorbase.matching.participant.Attributes.DO_NOT_MATCH;
import static org.mentorbase.matching.participant.Attributes.EXPERTISE;
import static org.mentorbase.matching.participant.Attributes.GRADE;
import static org.mentorbase.matching.participant.Attributes.HELP;
import static org.mentorbase.matching.participant.Attributes.INTERESTS;
import static org.mentorbase.matching.participant.Attributes.LEVEL;
import static org.mentorbase.matching.participant.Attributes.MANAGER;
import static org.mentorbase.matching.participant.Attributes.ORGANISATION;
import static org.mentorbase.matching.participant.Attributes.OUTSIDE_ORGANISATION;
import static org.mentorbase.matching.participant.Attributes.PARTNERS;
import static org.mentorbase.matching.participant.Attributes.PAST_PARTNERS;
import static org.mentorbase.matching.participant.Attributes.POSITIVE_FEEDBACK;
import static org.mentorbase.matching.participant.Attributes.PROFESSION;
import static org.mentorbase.matching.participant.Attributes.REQUESTED;
import static org.mentorbase.matching.participant.Attributes.TECHNOLOGIES;
import static org.mentorbase.matching.participant.Attributes.TRACK;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.matching.participant.Tag;

/**
 * What a column is taken as: an attribute of a participant, or one of the names here. Headings are recognised whatever their
 * case, blanks and punctuation, and with or without what stands in parentheses.
 */
final class SheetMeanings {

    static final String EMAIL = "email";
    static final String ID = "id";
    static final String NAME = "name";
    static final String FIRST_NAME = "firstName";
    static final String LAST_NAME = "lastName";
    static final String CAPACITY = "capacity";
    /** Free text, in which somebody may be asked for by name. */
    static final String REQUESTS = "requests";
    /** Whether somebody says to be on the other sheet too. */
    static final String BOTH = "both";
    /** Only in a file of columns: not to be read, whatever it is called. */
    static final String IGNORE = "ignore";

    static final ImmutableSet<String> ATTRIBUTES = ImmutableSet.of(
            AVAILABILITY,
            INTERESTS,
            EXPERTISE,
            TECHNOLOGIES,
            HELP,
            ORGANISATION,
            TRACK,
            PROFESSION,
            LEVEL,
            GRADE,
            CHANGE_TRACK,
            OUTSIDE_ORGANISATION,
            PARTNERS,
            MANAGER,
            REQUESTED,
            PAST_PARTNERS,
            DO_NOT_MATCH,
            POSITIVE_FEEDBACK);

    private static final ImmutableSet<String> OTHERS =
            ImmutableSet.of(EMAIL, ID, NAME, FIRST_NAME, LAST_NAME, CAPACITY, REQUESTS, BOTH, IGNORE);

    private static final ImmutableMap<String, String> WORDINGS = ImmutableMap.<String, String>builder()
            .putAll(all(EMAIL, "E-mail address", "Work e-mail", "Work e-mail address", "Your e-mail address", "Mail"))
            .putAll(all(ID, "Username", "CRSid"))
            .putAll(all(NAME, "Full name", "Participant full name", "Participant name", "Your name"))
            .putAll(all(FIRST_NAME, "First names", "Given name", "Forename", "Preferred name"))
            .putAll(all(LAST_NAME, "Surname", "Family name"))
            .putAll(all(REQUESTS, "Any particular requests", "Particular requests"))
            .putAll(all(BOTH, "Both mentor and mentee"))
            .putAll(all(AVAILABILITY, "Time availability", "Available times", "When are you available"))
            .putAll(all(EXPERTISE, "Areas of expertise", "Area of expertise", "Mentors: Areas of expertise"))
            .putAll(all(INTERESTS, "Interested in improving", "Areas of interest", "Learners: Interested in improving"))
            .putAll(all(TECHNOLOGIES, "Technology", "Tech stack", "Technology stack"))
            .putAll(all(HELP, "Help with", "Help wanted", "Help offered"))
            .putAll(all(ORGANISATION, "Organization", "Org", "Department"))
            .putAll(all(LEVEL, "Organizational level", "Organisational level", "Org level", "Career level"))
            .putAll(all(CHANGE_TRACK, "Interest in changing career track"))
            .putAll(all(
                    OUTSIDE_ORGANISATION,
                    "Outside organization",
                    "Outside org",
                    "Interest in mentoring or learning from someone outside your own organization",
                    "Interest in mentoring or learning from someone outside your own organisation",
                    "Interest in learning from someone outside your own organization",
                    "Interest in mentoring someone outside your own organization"))
            .putAll(all(MANAGER, "Manager e-mail", "Manager e-mail address", "Line manager", "Line manager e-mail"))
            .putAll(all(REQUESTED, "Requested mentor", "Requested mentee", "Requested partner"))
            .putAll(all(PAST_PARTNERS, "Past mentors", "Past mentees", "Previous partners"))
            .putAll(all(DO_NOT_MATCH, "Do not match with", "Do not pair with"))
            .buildOrThrow();

    /** A limit counts for the side that it is about. */
    private static final ImmutableMap<Party, ImmutableSet<String>> LIMITS = ImmutableMap.of(
            Party.MENTOR, ImmutableSet.of("menteelimit", "maxmentees", "maximummentees", "numberofmentees"),
            Party.MENTEE, ImmutableSet.of("mentorlimit", "maxmentors", "maximummentors", "numberofmentors"));

    private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]*\\)");

    private final Map<String, String> known = new HashMap<>();

    /** @param further attributes that the rules look at */
    SheetMeanings(ImmutableSet<String> further) {
        OTHERS.stream().filter(name -> !name.equals(IGNORE)).forEach(this::add);
        ATTRIBUTES.forEach(this::add);
        further.forEach(this::add);
    }

    private void add(String name) {
        known.put(Tag.squeezed(name), name);
    }

    private static ImmutableMap<String, String> all(String meaning, String... wordings) {
        ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
        for (String wording : wordings) {
            map.put(Tag.squeezed(wording), meaning);
        }
        return map.buildOrThrow();
    }

    Optional<String> of(Party party, String heading) {
        return meaning(party, Tag.squeezed(heading))
                .or(() ->
                        meaning(party, Tag.squeezed(PARENTHESIS.matcher(heading).replaceAll(""))));
    }

    private Optional<String> meaning(Party party, String squeezed) {
        if (LIMITS.getOrDefault(party, ImmutableSet.of()).contains(squeezed)) {
            return Optional.of(CAPACITY);
        }
        return Optional.ofNullable(known.getOrDefault(squeezed, WORDINGS.get(squeezed)));
    }

    /** What a file of columns can name, for people. */
    ImmutableList<String> names() {
        return ImmutableSet.<String>builder()
                .addAll(OTHERS)
                .addAll(known.values().stream().sorted().toList())
                .build()
                .asList();
    }
}
