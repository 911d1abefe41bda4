package org.mentorbase.cli.preference;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorbase.cli.failure.WrongUsage;
import org.mentorbase.cli.terminal.Visible;
import org.mentorbase.preference.PreferencesView;
import picocli.CommandLine.Option;

/** An option for each field of {@link PreferencesView}; what is not given stays as it is. */
final class PreferenceOptions {

    @Option(
            names = "--seeking-mentor",
            negatable = true,
            arity = "0..1",
            paramLabel = "true|false",
            fallbackValue = "true",
            description = "Whether the member seeks a mentor.")
    private @Nullable Boolean seekingMentor;

    @Option(
            names = "--seeking-mentee",
            negatable = true,
            arity = "0..1",
            paramLabel = "true|false",
            fallbackValue = "true",
            description = "Whether the member seeks a mentee.")
    private @Nullable Boolean seekingMentee;

    @Option(names = "--mentor-requirements", paramLabel = "TEXT", description = "What the mentor should be like.")
    private @Nullable String mentorRequirements;

    @Option(names = "--mentee-requirements", paramLabel = "TEXT", description = "What the mentee should be like.")
    private @Nullable String menteeRequirements;

    @Option(names = "--availability", paramLabel = "A,B", description = "Windows of the week, by commas.")
    private @Nullable String availability;

    @Option(names = "--interests", paramLabel = "A,B", description = "What the member wants to learn, by commas.")
    private @Nullable String interests;

    @Option(names = "--expertise", paramLabel = "A,B", description = "What the member knows well, by commas.")
    private @Nullable String expertise;

    @Option(names = "--organisation", paramLabel = "NAME", description = "Where the member works.")
    private @Nullable String organisation;

    @Option(names = "--level", paramLabel = "LEVEL", description = "For example P3 or M2.")
    private @Nullable String level;

    @Option(
            names = "--change-track",
            paramLabel = "1-5",
            description = "The wish to change between professional and management track: 1 no to 5 yes.")
    private @Nullable String changeTrack;

    @Option(
            names = "--outside-organisation",
            paramLabel = "1-3",
            description = "Somebody outside the organisation: 1 rather, 2 all the same, 3 rather not.")
    private @Nullable String outsideOrganisation;

    @Option(names = "--capacity", paramLabel = "N", description = "With how many mentees at once.")
    private @Nullable String capacity;

    @Option(names = "--manager", paramLabel = "USER", description = "To whom the member reports.")
    private @Nullable String manager;

    @Option(
            names = "--attribute",
            paramLabel = "NAME=A,B",
            description =
                    "What else rules can look at, as grade, profession, technologies or help; may be given for several.")
    private @Nullable Map<String, String> attributes;

    boolean isNothing() {
        return Stream.of(
                        seekingMentor,
                        seekingMentee,
                        mentorRequirements,
                        menteeRequirements,
                        availability,
                        interests,
                        expertise,
                        organisation,
                        level,
                        changeTrack,
                        outsideOrganisation,
                        capacity,
                        manager,
                        attributes)
                .allMatch(Objects::isNull);
    }

    /** Refuses what is no number, before anything else is done. */
    void check() {
        number("--change-track", changeTrack, null);
        number("--outside-organisation", outsideOrganisation, null);
        number("--capacity", capacity, null);
    }

    PreferencesView over(PreferencesView before) {
        return new PreferencesView(
                before.programme(),
                before.username(),
                seekingMentor == null ? before.seekingMentor() : seekingMentor,
                seekingMentee == null ? before.seekingMentee() : seekingMentee,
                text(mentorRequirements, before.mentorRequirements()),
                text(menteeRequirements, before.menteeRequirements()),
                list(availability, before.availability()),
                list(interests, before.interests()),
                list(expertise, before.expertise()),
                text(organisation, before.organisation()),
                text(level, before.level()),
                number("--change-track", changeTrack, before.changeTrack()),
                number("--outside-organisation", outsideOrganisation, before.outsideOrganisation()),
                number("--capacity", capacity, before.capacity()),
                text(manager, before.manager()),
                attributes(before.attributes()));
    }

    private static @Nullable String text(@Nullable String given, @Nullable String before) {
        return given == null ? before : given;
    }

    private static @Nullable List<String> list(@Nullable String given, @Nullable List<String> before) {
        return given == null ? before : listed(given);
    }

    private static List<String> listed(String given) {
        return given.isBlank() ? List.of() : Splitter.on(',').trimResults().splitToList(given);
    }

    private @Nullable Map<String, List<String>> attributes(@Nullable Map<String, List<String>> before) {
        if (attributes == null) {
            return before;
        }
        Map<String, List<String>> after = before == null ? new TreeMap<>() : new TreeMap<>(before);
        attributes.forEach((name, given) -> after.put(name, listed(given)));
        return after;
    }

    private static @Nullable Integer number(String option, @Nullable String given, @Nullable Integer before) {
        if (given == null) {
            return before;
        }
        try {
            return given.isBlank() ? null : Integer.valueOf(given.strip());
        } catch (NumberFormatException e) {
            throw new WrongUsage(option + " needs a number, not “" + Visible.text(given) + "”.");
        }
    }
}
