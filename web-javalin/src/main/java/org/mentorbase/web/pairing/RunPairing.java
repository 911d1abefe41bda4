package org.mentorbase.web.pairing;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorbase.matchmaking.ChosenRules;
import org.mentorbase.matchmaking.Closeness;
import org.mentorbase.matchmaking.Objectives;
import org.mentorbase.matchmaking.PairingDraft;
import org.mentorbase.matchmaking.PairingId;
import org.mentorbase.matchmaking.PairingTerms;
import org.mentorbase.matchmaking.PairingView;
import org.mentorbase.matchmaking.RuleSets;
import org.mentorbase.matchmaking.RunningPairing;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.transaction.Versioned;
import org.mentorbase.web.body.Shape;
import org.mentorbase.web.operation.Call;
import org.mentorbase.web.operation.Contract;
import org.mentorbase.web.operation.Operation;
import org.mentorbase.web.operation.Reply;

/** Nobody is invited by that yet. */
public final class RunPairing implements Operation {

    record Body(
            @Nullable ProgrammeKey programme,
            @Nullable String objective,
            @Nullable String rules,
            @Nullable String rulesText,
            @Nullable Integer limitPerMentee,
            @Nullable Integer minimumScore,
            @Nullable Integer closeTo,
            @Nullable Integer pointsPerChange) {

        PairingTerms terms(RuleSets sets) {
            return new PairingTerms(
                    Objects.requireNonNullElse(programme, ProgrammeKey.MAIN),
                    objective == null ? Objectives.USUAL : Objectives.parse(objective),
                    chosen(sets),
                    Objects.requireNonNullElse(limitPerMentee, 1),
                    Objects.requireNonNullElse(minimumScore, 0),
                    ImmutableSortedSet.of(),
                    ImmutableSortedSet.of(),
                    Closeness.of(closeTo == null ? null : PairingId.parse(closeTo.toString()), pointsPerChange));
        }

        private ChosenRules chosen(RuleSets sets) {
            if (rulesText != null) {
                return ChosenRules.written(rulesText, sets);
            }
            return rules == null ? ChosenRules.USUAL : ChosenRules.shipped(rules);
        }
    }

    private static final Shape<Body> BODY = Shape.of(Body.class);

    private static final Contract CONTRACT = Contract.post("/api/v1/pairings")
            .summary("Pair everybody in a programme and keep the result as a draft, with the permission"
                    + " invitation:create-for-others. The objective is total, coverage (as usual), stable, stable-for-mentors or fair; rules"
                    + " names a set that comes with Mentorbase, and rulesText is YAML to use instead. closeTo is the number of an earlier pairing, whose pairs are kept unless giving"
                    + " them up gains more than pointsPerChange (usually 0) for each.")
            .body(BODY)
            .creates(PairingView.class)
            .refuses(403, 404, 422)
            .build();

    private final RunningPairing running;
    private final RuleSets sets;

    public RunPairing(RunningPairing running, RuleSets sets) {
        this.running = running;
        this.sets = sets;
    }

    @Override
    public Contract contract() {
        return CONTRACT;
    }

    @Override
    public Reply answer(Call call) {
        Versioned<PairingDraft> drafted =
                running.run(call.actor(), call.body(BODY).terms(sets));
        return Reply.created("/api/v1/pairings/" + drafted.value().id(), drafted.map(PairingView::of));
    }
}
