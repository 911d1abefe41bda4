package org.mentorbase.matchmaking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.fixture.TestMentorbase;
import org.mentorbase.preference.Preferences;
import org.mentorbase.preference.PreferencesView;
import org.mentorbase.preference.SettingPreferences;
import org.mentorbase.programme.ProgrammeKey;

/** What a member says, of which only what matters is given: {@code aMentor("ada").at("09:00 - 12:00 UTC").in(test)}. */
final class Seeker {

    private final String username;
    private final List<UnaryOperator<PreferencesView>> said = new ArrayList<>();

    private Seeker(String username, boolean mentor, boolean mentee) {
        this.username = username;
        say(said -> view(said, mentor, mentee, said.mentorRequirements(), said.availability(), said.capacity()));
    }

    static Seeker aMentee(String username) {
        return new Seeker(username, true, false);
    }

    static Seeker aMentor(String username) {
        return new Seeker(username, false, true);
    }

    static Seeker both(String username) {
        return new Seeker(username, true, true);
    }

    static Seeker neither(String username) {
        return new Seeker(username, false, false);
    }

    Seeker at(String... availability) {
        return say(said -> view(
                said,
                said.seekingMentor(),
                said.seekingMentee(),
                said.mentorRequirements(),
                List.of(availability),
                said.capacity()));
    }

    Seeker withCapacity(int capacity) {
        return say(said -> view(
                said,
                said.seekingMentor(),
                said.seekingMentee(),
                said.mentorRequirements(),
                said.availability(),
                capacity));
    }

    Seeker requiring(String text) {
        return say(said ->
                view(said, said.seekingMentor(), said.seekingMentee(), text, said.availability(), said.capacity()));
    }

    Seeker wanting(String... interests) {
        return say(said -> attributes(
                said,
                List.of(interests),
                said.expertise(),
                said.organisation(),
                said.level(),
                said.changeTrack(),
                said.manager()));
    }

    Seeker teaching(String... expertise) {
        return say(said -> attributes(
                said,
                said.interests(),
                List.of(expertise),
                said.organisation(),
                said.level(),
                said.changeTrack(),
                said.manager()));
    }

    Seeker of(String organisation, String level, int changeTrack) {
        return say(said ->
                attributes(said, said.interests(), said.expertise(), organisation, level, changeTrack, said.manager()));
    }

    Seeker reportingTo(String manager) {
        return say(said -> attributes(
                said,
                said.interests(),
                said.expertise(),
                said.organisation(),
                said.level(),
                said.changeTrack(),
                manager));
    }

    void in(TestMentorbase test) {
        UnaryOperator<Preferences> change = before -> {
            PreferencesView view = PreferencesView.of(before);
            for (UnaryOperator<PreferencesView> next : said) {
                view = next.apply(view);
            }
            return view.preferences();
        };
        test.mentorbase()
                .settingPreferences()
                .set(
                        Actor.OPERATOR,
                        new SettingPreferences.Command(ProgrammeKey.MAIN, new Username(username), change, null));
    }

    private Seeker say(UnaryOperator<PreferencesView> next) {
        said.add(next);
        return this;
    }

    private static PreferencesView view(
            PreferencesView said,
            boolean seekingMentor,
            boolean seekingMentee,
            @Nullable String mentorRequirements,
            @Nullable List<String> availability,
            @Nullable Integer capacity) {
        return new PreferencesView(
                said.programme(),
                said.username(),
                seekingMentor,
                seekingMentee,
                mentorRequirements,
                said.menteeRequirements(),
                availability,
                said.interests(),
                said.expertise(),
                said.organisation(),
                said.level(),
                said.changeTrack(),
                said.outsideOrganisation(),
                capacity,
                said.manager());
    }

    private static PreferencesView attributes(
            PreferencesView said,
            @Nullable List<String> interests,
            @Nullable List<String> expertise,
            @Nullable String organisation,
            @Nullable String level,
            @Nullable Integer changeTrack,
            @Nullable String manager) {
        return new PreferencesView(
                said.programme(),
                said.username(),
                said.seekingMentor(),
                said.seekingMentee(),
                said.mentorRequirements(),
                said.menteeRequirements(),
                said.availability(),
                interests,
                expertise,
                organisation,
                level,
                changeTrack,
                said.outsideOrganisation(),
                said.capacity(),
                manager);
    }
}
