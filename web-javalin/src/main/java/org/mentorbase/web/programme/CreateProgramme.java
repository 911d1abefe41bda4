package org.mentorbase.web.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorbase.programme.CreatingProgramme;
import org.mentorbase.programme.Programme;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.programme.ProgrammeView;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** Needs the permission {@code programme:create}. */
public final class CreateProgramme implements Operation {

    record Body(
            ProgrammeKey key,
            String name,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    private static final Shape<Body> BODY = Shape.of(Body.class);

    private static final Contract CONTRACT = Contract.post("/api/v1/programmes")
            .summary("Create a programme; needs the permission programme:create.")
            .body(BODY)
            .creates(ProgrammeView.class)
            .refuses(403, 409, 422)
            .build();

    private final CreatingProgramme creating;

    public CreateProgramme(CreatingProgramme creating) {
        this.creating = creating;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        Body body = call.body(BODY);
        Programme created =
                creating.create(call.actor(), new Programme(body.key(), body.name(), body.startsOn(), body.endsOn()));
        return Reply.created("/api/v1/programmes/" + created.key(), new Versioned<>(ProgrammeView.of(created), 1));
    }
}
