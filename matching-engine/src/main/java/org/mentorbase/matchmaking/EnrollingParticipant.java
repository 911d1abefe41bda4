package org.mentorbase.matchmaking;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.mentorbase.MentoringRepositories;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Username;
import org.mentorbase.member.Member;
import org.mentorbase.member.RegisteringMember;
import org.mentorbase.preference.Preferences;
import org.mentorbase.preference.SettingPreferences;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Registers a person and sets what they seek and offer, both or nothing; with the permissions that each of the two needs,
 * which for oneself, as one is registered already, are none.
 */
public final class EnrollingParticipant {

    private final UnitOfWork<? extends MentoringRepositories> unitOfWork;
    private final RegisteringMember registering;
    private final SettingPreferences setting;

    public EnrollingParticipant(UnitOfWork<? extends MentoringRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.registering = new RegisteringMember(unitOfWork, clock);
        this.setting = new SettingPreferences(unitOfWork, clock);
    }

    /** @param change makes the new preferences from the present ones */
    public record Command(
            ProgrammeKey programme, RegisteringMember.Command person, UnaryOperator<Preferences> change) {}

    public Participation enrol(Actor actor, Command command) {
        return unitOfWork.execute(repositories -> {
            Member member = registering.register(actor, command.person());
            Username username = member.username();
            Preferences preferences = setting.set(
                            actor,
                            new SettingPreferences.Command(command.programme(), username, command.change(), null))
                    .value();
            return Participation.of(member, preferences, repositories.events());
        });
    }
}
