package org.mentorbase.cli.preference;

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
            .and("Manager", PreferencesView::manager);

    private PreferenceColumns() {}
}
