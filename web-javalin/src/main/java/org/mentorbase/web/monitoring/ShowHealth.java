package org.mentorbase.web.monitoring;

import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** Says that the process lives, whatever it depends on. */
public final class ShowHealth implements Operation {

    /** @param status always {@code up} */
    public record Health(String status) {}

    private static final Contract CONTRACT = Contract.get("/health")
            .summary("Whether the process is alive.")
            .open()
            .answers(Health.class)
            .build();

    private static final Reply UP = Reply.json(new Health("up"));

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return UP;
    }
}
