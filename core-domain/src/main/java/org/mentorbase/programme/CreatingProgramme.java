package org.mentorbase.programme;

import java.time.Clock;
import java.time.LocalDate;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.event.Change;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;
import org.mentorbase.validation.Constraints;

public final class CreatingProgramme {

    private final UnitOfWork<? extends ProgrammeRepositories> unitOfWork;
    private final Clock clock;

    public CreatingProgramme(UnitOfWork<? extends ProgrammeRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public Programme create(Actor actor, Programme programme) {
        actor.require(Permission.PROGRAMME_CREATE);
        Constraints.check(programme);
        LocalDate startsOn = programme.startsOn();
        LocalDate endsOn = programme.endsOn();
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw Problem.of(ProgrammeReason.PROGRAMME_ENDS_BEFORE_START)
                    .field("endsOn")
                    .value(endsOn)
                    .with("startsOn", startsOn)
                    .refusal();
        }
        return unitOfWork.execute(repositories -> {
            if (repositories.programmes().find(programme.key()).isPresent()) {
                throw Problem.of(ProgrammeReason.PROGRAMME_EXISTS)
                        .field("key")
                        .value(programme.key())
                        .refusal();
            }
            repositories.programmes().add(programme);
            Change created = Change.of("programme-created")
                    .with("programme", programme.key().value());
            repositories.events().append(clock.instant(), actor.username(), created);
            return programme;
        });
    }
}
