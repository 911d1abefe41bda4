package org.mentorbase.web.preference;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.preference.Preferences;
import org.mentorbase.preference.PreferencesView;
import org.mentorbase.preference.SettingPreferences;
import org.mentorbase.preference.ViewingPreferences;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Parameter;
import org.mentorbase.web.operation.Reply;
import org.mentorbase.web.problem.WebReason;

/** Replaces somebody's preferences as a whole: what is not said is unset. */
public final class SetPreferences implements Operation {

    /** As {@link PreferencesView}; programme and username, where they are there, must be those of the address. */
    record Body(
            @Nullable String programme,
            @Nullable String username,
            @Nullable Boolean seekingMentor,
            @Nullable Boolean seekingMentee,
            @Nullable String mentorRequirements,
            @Nullable String menteeRequirements,
            @Nullable List<String> availability,
            @Nullable List<String> interests,
            @Nullable List<String> expertise,
            @Nullable String organisation,
            @Nullable String level,
            @Nullable Integer changeTrack,
            @Nullable Integer outsideOrganisation,
            @Nullable Integer capacity,
            @Nullable String manager,
            @Nullable ImmutableListMultimap<String, String> attributes) {

        Preferences preferences(ProgrammeKey ofProgramme, Username of) {
            requireSame("programme", programme, ofProgramme.value());
            requireSame(
                    "username",
                    username == null
                            ? null
                            : Username.parse("username", username).value(),
                    of.value());
            return new PreferencesView(
                            ofProgramme.value(),
                            of.value(),
                            Objects.requireNonNullElse(seekingMentor, false),
                            Objects.requireNonNullElse(seekingMentee, false),
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
                            attributes == null ? null : Multimaps.asMap(attributes))
                    .preferences();
        }

        private static void requireSame(String field, @Nullable String here, String there) {
            if (here != null && !here.equals(there)) {
                throw Problem.of(WebReason.FIELD_DIFFERS)
                        .field(field)
                        .value(here)
                        .with("address", there)
                        .refusal();
            }
        }
    }

    private static final Shape<Body> BODY = Shape.of(Body.class);

    private static final Contract CONTRACT = Contract.put("/api/v1/members/{username}/preferences")
            .summary(
                    "Set the preferences of a member, as a whole: one's own, or anybody's with the permission preference:manage.")
            .query(Parameter.PROGRAMME)
            .body(BODY)
            .answersVersion(PreferencesView.class)
            .refuses(404, 409, 412, 422)
            .build();

    private final SettingPreferences setting;
    private final ViewingPreferences viewing;

    public SetPreferences(SettingPreferences setting, ViewingPreferences viewing) {
        this.setting = setting;
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        Username username = call.username();
        ProgrammeKey programme = call.programme();
        Preferences preferences = call.body(BODY).preferences(programme, username);
        Long ifVersion = call.ifVersion(
                () -> viewing.one(call.actor(), programme, username).version());
        return Reply.version(setting.set(
                        call.actor(),
                        new SettingPreferences.Command(programme, username, before -> preferences, ifVersion))
                .map(PreferencesView::of));
    }
}
