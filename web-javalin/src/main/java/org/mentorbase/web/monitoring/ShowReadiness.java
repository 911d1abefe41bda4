package org.mentorbase.web.monitoring;

import java.util.function.BooleanSupplier;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;
import org.mentorbase.web.problem.WebReason;

/** Says whether requests can be answered: the database is reachable and migrated. */
public final class ShowReadiness implements Operation {

    /** @param status always {@code ready} */
    public record Readiness(String status) {}

    private static final Contract CONTRACT = Contract.get("/ready")
            .summary("Whether requests can be answered: the database is reachable and migrated.")
            .open()
            .answers(Readiness.class)
            .refuses(503)
            .build();

    private static final Reply READY = Reply.json(new Readiness("ready"));

    private final BooleanSupplier ready;

    public ShowReadiness(BooleanSupplier ready) {
        this.ready = ready;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        if (!ready.getAsBoolean()) {
            throw Refusal.of(WebReason.NOT_READY);
        }
        return READY;
    }
}
