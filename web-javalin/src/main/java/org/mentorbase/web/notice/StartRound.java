package org.mentorbase.web.notice;

import org.mentorbase.notice.StartingRound;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** Does not wait for its end. */
public final class StartRound implements Operation {

    /** Nothing needs to be said. */
    record Body() {}

    private static final Shape<Body> BODY = Shape.optional(Body.class);

    private static final Contract CONTRACT = Contract.post("/api/v1/notices/rounds")
            .summary(
                    "Have a round begin before its time, with the permission notice:manage. The state is DUE when it begins in a"
                            + " moment, RUNNING when one is under way.")
            .body(BODY)
            .answers(StartingRound.Started.class)
            .refuses(403, 409)
            .build();

    private final StartingRound starting;

    public StartRound(StartingRound starting) {
        this.starting = starting;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        call.body(BODY);
        return Reply.json(starting.start(call.actor()));
    }
}
