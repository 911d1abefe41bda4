package org.mentorbase.cli.preference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mentorbase.cli.output.Columns;
import org.mentorbase.preference.PreferencesView;

final class PreferenceColumns {

    static final Columns<PreferencesView> ALL = Columns.of("Programme", PreferencesView::programme)
            .and("Username", PreferencesView::username)
            .and("Seeking mentor", PreferencesView::seekingMentor)
            .and("Seeking mentee", PreferencesView::seekingMentee)
            .and("Mentor requirements", PreferencesView::mentorRequirements)
            .and("Mentee requirements", PreferencesView::menteeRequirements)
            .and("Availability", PreferencesView::availability)
            .and("Interests", PreferencesView::interests)
            .and("Expertise", PreferencesView::expertise)
            .and("Organisation", PreferencesView::organisation)
            .and("Level", PreferencesView::level)
            .and("Change track", PreferencesView::changeTrack)
            .and("Outside organisation", PreferencesView::outsideOrganisation)
            .and("Capacity", PreferencesView::capacity)
            .and("Manager", PreferencesView::manager)
            .and("Attributes", PreferenceColumns::attributes);

    private PreferenceColumns() {}

    private static String attributes(PreferencesView preferences) {
        return Objects.requireNonNullElse(preferences.attributes(), Map.<String, List<String>>of()).entrySet().stream()
                .map(attribute -> attribute.getKey() + ": " + String.join(", ", attribute.getValue()))
                .collect(Collectors.joining("; "));
    }
}
