package org.mentorbase.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.mentorbase.actor.Actor;
import org.mentorbase.refusal.Problem;
import org.mentorbase.transaction.UnitOfWork;

/**
 * Makes a request safe to repeat: what it does and its answer are stored in one transaction, so that a repetition gets the
 * same answer and does nothing, whether the first one is done, still running, or died on the way. Refusals are not
 * remembered; nothing happened, and the repetition is decided anew.
 */
public final class AnsweringOnce {

    /** How long an answer is remembered. */
    public static final Duration MEMORY = Duration.ofHours(24);

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private final UnitOfWork<? extends IdempotencyRepositories> unitOfWork;
    private final Clock clock;

    public AnsweringOnce(UnitOfWork<? extends IdempotencyRepositories> unitOfWork, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * @param request a digest of all that was asked for
     * @param work does it and makes the answer; its units of work join this one's
     */
    public Answer answer(Actor actor, String key, String request, Supplier<Answer> work) {
        if (!KEY.matcher(key).matches()) {
            throw Problem.of(IdempotencyReason.IDEMPOTENCY_KEY_MALFORMED)
                    .field("Idempotency-Key")
                    .value(key)
                    .refusal();
        }
        return unitOfWork.execute(repositories -> {
            RememberedAnswers answers = repositories.answers();
            answers.removeBefore(clock.instant().minus(MEMORY));
            Optional<RememberedAnswer> remembered = answers.find(actor.username(), key);
            if (remembered.isPresent()) {
                return remembered.get().request().equals(request)
                        ? remembered.get().answer()
                        : refuse(key);
            }
            Answer answer = work.get();
            answers.add(new RememberedAnswer(actor.username(), key, request, answer, clock.instant()));
            return answer;
        });
    }

    private static Answer refuse(String key) {
        throw Problem.of(IdempotencyReason.IDEMPOTENCY_KEY_REUSED)
                .field("Idempotency-Key")
                .value(key)
                .refusal();
    }
}
