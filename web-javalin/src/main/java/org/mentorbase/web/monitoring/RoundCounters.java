package org.mentorbase.web.monitoring;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.mentorbase.notice.Rounds;
import org.mentorbase.notice.Rounds.Done;

/** What the rounds of this process did. */
final class RoundCounters implements MeterBinder {

    private final Rounds rounds;

    RoundCounters(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        count(registry, "mentorbase.notice.rounds", "done", Done::rounds);
        count(registry, "mentorbase.notice.rounds", "failed", Done::failed);
        count(registry, "mentorbase.notices", "created", Done::created);
        count(registry, "mentorbase.notices", "sent", Done::sent);
        count(registry, "mentorbase.notices", "postponed", Done::postponed);
        count(registry, "mentorbase.notices", "parked", Done::parked);
        count(registry, "mentorbase.notices", "cancelled", Done::cancelled);
    }

    private void count(MeterRegistry registry, String name, String result, ToDoubleFunction<Done> number) {
        FunctionCounter.builder(name, rounds, counted -> number.applyAsDouble(counted.done()))
                .description("What the rounds of notices of this process did")
                .tag("result", result)
                .register(registry);
    }
}
