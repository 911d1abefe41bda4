package org.mentorbase.interchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.Thing;
import org.mentorbase.matching.pairing.MadePair;
import org.mentorbase.matching.pairing.Objective;
import org.mentorbase.matching.pairing.Unpaired;
import org.mentorbase.matchmaking.ChosenRules;
import org.mentorbase.matchmaking.PairingDraft;
import org.mentorbase.matchmaking.devdata.SomeOutcome;
import org.mentorbase.matchmaking.devdata.SomePairing;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.relationship.Pair;

/** Random pairings of some programmes, on fixed days. */
record RandomPairings(Chance chance, List<String> usernames, Consumer<? super Thing> things) {

    void make(ProgrammeKey programme) {
        List<String> labels = new ArrayList<>();
        int day = -50;
        for (int i = chance.random().nextInt(4); i > 0; i--) {
            String last = labels.isEmpty() ? null : labels.get(labels.size() - 1);
            String near = chance.in(2) ? last : null;
            // Of one day, only what refers to the other has an order of its own.
            day += near == null ? 1 : chance.random().nextInt(2);
            labels.add(chance.text() + labels.size());
            things.accept(new SomePairing(
                    null,
                    programme,
                    labels.get(labels.size() - 1),
                    chance.in(2) ? chance.one(List.of(Objective.values())) : null,
                    chance.in(4) ? rules() : null,
                    chance.in(2) ? 1 + chance.random().nextInt(3) : null,
                    chance.in(2) ? chance.random().nextInt(9) : null,
                    chance.in(3) ? ImmutableSet.of(pair(0)) : null,
                    chance.in(3) ? ImmutableSet.of(pair(1)) : null,
                    near,
                    near == null || chance.in(2) ? null : chance.random().nextInt(9),
                    chance.in(2) ? new Username("coordinator") : null,
                    chance.day(day),
                    chance.in(2) ? chance.one(List.of(PairingDraft.State.values())) : null,
                    outcome()));
        }
    }

    private static ChosenRules rules() {
        return ChosenRules.written("""
                name: ours
                attributes:
                  interests: tags
                  expertise: tags
                criteria:
                  - name: overlap
                    for: both
                    overlap: { mentee: interests, mentor: expertise, each: 1, most: 7 }
                """, new YamlRules());
    }

    /** The same two always make the same one, so that one set of pairs has it once. */
    private Pair pair(int first) {
        return new Pair(new Username(usernames.get(first)), new Username(usernames.get(1 - first)));
    }

    private SomeOutcome outcome() {
        Pair pair = pair(0);
        MadePair made = new MadePair(
                pair.mentee().value(),
                pair.mentor().value(),
                chance.random().nextInt(9),
                chance.random().nextInt(9),
                false);
        return new SomeOutcome(
                chance.in(2) ? ImmutableList.of(made) : ImmutableList.of(),
                usernames.stream()
                        .skip(2)
                        .map(username -> new Unpaired(username, chance.text()))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.of(),
                chance.in(2) ? chance.random().nextInt(99) + 0L : null,
                chance.in(2) ? false : null,
                chance.in(2) ? chance.random().nextInt(99) + 0L : null);
    }
}
