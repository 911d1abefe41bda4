package org.mentorbase.matchmaking;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.actor.Username;
import org.mentorbase.matching.participant.Party;
import org.mentorbase.member.Member;
import org.mentorbase.member.MemberReason;
import org.mentorbase.page.Page;
import org.mentorbase.page.PageRequest;
import org.mentorbase.page.Paging;
import org.mentorbase.preference.Preferences;
import org.mentorbase.preference.PreferencesQuery;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.transaction.Versioned;

/** Who takes part, and what they said: oneself, or everybody with {@link Permission#PREFERENCE_MANAGE}. */
public final class ViewingParticipants {

    private final UnitOfWork<? extends MentoringRepositories> unitOfWork;

    public ViewingParticipants(UnitOfWork<? extends MentoringRepositories> unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** Empty where the member seeks nobody on that side; refuses, in the same words, who does not exist or may not be seen. */
    public Optional<Participation> one(Actor actor, ProgrammeKey programme, Username username, Party as) {
        return unitOfWork.read(repositories -> {
            repositories.programmes().require(programme);
            Member member = repositories
                    .members()
                    .find(username)
                    .map(Versioned::value)
                    .filter(found -> actor.is(username) || actor.may(Permission.PREFERENCE_MANAGE))
                    .orElseThrow(() -> Problem.of(MemberReason.MEMBER_UNKNOWN)
                            .with("username", username)
                            .refusal());
            Preferences preferences =
                    repositories.preferences().of(programme, username).value();
            boolean seeks = as == Party.MENTEE ? preferences.seekingMentor() : preferences.seekingMentee();
            return Optional.of(preferences)
                    .filter(said -> seeks)
                    .map(said -> Participation.of(member, said, repositories.events()));
        });
    }

    /** Active members on one side, ordered by username. */
    public Page<Placed<Participation>> page(Actor actor, ProgrammeKey programme, Party as, Paging paging) {
        Optional<Username> concerning =
                actor.may(Permission.PREFERENCE_MANAGE) ? Optional.empty() : Optional.of(actor.username());
        PageRequest request = paging.request("participants " + programme + as + concerning);
        PreferencesQuery.Seeking seeking =
                as == Party.MENTEE ? PreferencesQuery.Seeking.MENTOR : PreferencesQuery.Seeking.MENTEE;
        return unitOfWork.read(repositories -> {
            repositories.programmes().require(programme);
            Page<Preferences> page =
                    repositories.preferences().page(new PreferencesQuery(programme, seeking, concerning, request));
            List<Username> people =
                    page.items().stream().map(Preferences::username).toList();
            ImmutableMap<Username, Member> members = repositories.members().findAll(people);
            ImmutableMap<Username, Instant> stated = Participation.lastStated(repositories.events(), people);
            return page.map(preferences -> new Placed<>(
                    new Participation(
                            Objects.requireNonNull(members.get(preferences.username())),
                            preferences,
                            Optional.ofNullable(stated.get(preferences.username()))),
                    request.cursorBehind(preferences.username().value())));
        });
    }
}
