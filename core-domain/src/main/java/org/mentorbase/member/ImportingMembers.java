package org.mentorbase.member;

import java.time.Clock;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mentorbase.actor.Actor;
import org.mentorbase.actor.Permission;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Synchronises the membership list with an authoritative file, all or nothing. Whoever is listed becomes a member or is
 * brought up to date; whoever was active and is not listed becomes inactive. Imports never interleave.
 */
public final class ImportingMembers {

    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{Nd}]([\\p{L}\\p{Nd}.-]{0,251}[\\p{L}\\p{Nd}])?");

    private final UnitOfWork<? extends MemberRepositories> unitOfWork;
    private final Clock clock;

    public ImportingMembers(UnitOfWork<? extends MemberRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * @param emailDomain of the addresses of those whose username is not an address itself
     * @param dryRun whether only to report what would be done
     */
    public record Command(MembershipFile file, String emailDomain, MaxDeactivations maxDeactivations, boolean dryRun) {

        public static final String USUAL_EMAIL_DOMAIN = "cam.ac.uk";

        public static Command of(MembershipFile file) {
            return new Command(file, USUAL_EMAIL_DOMAIN, MaxDeactivations.USUAL, false);
        }
    }

    public ImportReport importFrom(Actor actor, Command command) {
        actor.require(Permission.MEMBER_IMPORT);
        if (!DOMAIN.matcher(command.emailDomain()).matches()) {
            throw Problem.of(MemberReason.EMAIL_DOMAIN_MALFORMED)
                    .field("emailDomain")
                    .value(command.emailDomain())
                    .refusal();
        }
        Function<MemberRepositories, ImportReport> work =
                repositories -> new MembershipImport(repositories, command).run(actor, clock.instant());
        return command.dryRun() ? unitOfWork.rehearse(work) : unitOfWork.execute(work);
    }
}
