package org.mentorbase.web.programme;

import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.programme.ProgrammeReason;
import org.mentorbase.programme.ProgrammeView;
import org.mentorbase.programme.ViewingProgrammes;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** A programme does not change, so its version is always the first. */
public final class ShowProgramme implements Operation {

    private static final Contract CONTRACT = Contract.get("/api/v1/programmes/{key}")
            .summary("A programme.")
            .answersVersion(ProgrammeView.class)
            .refuses(404)
            .build();

    private final ViewingProgrammes viewing;

    public ShowProgramme(ViewingProgrammes viewing) {
        this.viewing = viewing;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        return Reply.version(new Versioned<>(ProgrammeView.of(viewing.one(key(call.path("key")))), 1));
    }

    /** What is no key is no programme's. */
    private static ProgrammeKey key(String text) {
        try {
            return ProgrammeKey.parse("programme", text);
        } catch (Refusal malformed) {
            throw Problem.of(ProgrammeReason.PROGRAMME_UNKNOWN)
                    .field("programme")
                    .value(text)
                    .refusal();
        }
    }
}
