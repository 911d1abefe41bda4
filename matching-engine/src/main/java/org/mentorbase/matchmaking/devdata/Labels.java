package org.mentorbase.matchmaking.devdata;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mentorbase.devdata.DevDataReason;
import org.mentorbase.refusal.Nearest;
import org.mentorbase.refusal.Problem;

/** By which the pairings of one programme refer to each other. */
final class Labels {

    private final Consumer<Problem> problems;
    private final Map<String, SomePairing> labelled = new HashMap<>();
    private final Set<SomePairing> placed = Sets.newIdentityHashSet();
    private final List<SomePairing> inOrder = new ArrayList<>();

    Labels(List<SomePairing> described, Consumer<Problem> problems) {
        this.problems = problems;
        described.forEach(this::label);
        described.forEach(each -> place(each, new LinkedHashSet<>()));
    }

    /** As they are described, but each after the one to which it refers. */
    List<SomePairing> inOrder() {
        return inOrder;
    }

    /** The one to stay close to. */
    Optional<SomePairing> near(SomePairing pairing) {
        return Optional.ofNullable(pairing.closeTo()).map(labelled::get);
    }

    private void label(SomePairing each) {
        SomePairing earlier = each.label() == null ? null : labelled.putIfAbsent(each.label(), each);
        if (earlier != null) {
            problems.accept(Problem.of(DevDataReason.DESCRIBED_TWICE)
                    .field("label")
                    .value(each.label())
                    .with("earlier", earlier.at() == null ? 0 : earlier.at().line())
                    .at(each.at()));
        }
    }

    private void place(SomePairing each, Set<String> path) {
        String closeTo = each.closeTo();
        if (closeTo != null && !placed.contains(each)) {
            Optional<SomePairing> near = near(each);
            if (near.isEmpty()) {
                problems.accept(unknown(each, closeTo));
            } else if (path.add(closeTo)) {
                place(near.get(), path);
            } else {
                problems.accept(Problem.of(DevDataReason.REFERENCE_CIRCULAR)
                        .field("closeTo")
                        .value(closeTo)
                        .with("path", String.join(" → ", path) + " → " + closeTo)
                        .at(each.at()));
            }
        }
        if (placed.add(each)) {
            inOrder.add(each);
        }
    }

    private Problem unknown(SomePairing each, String closeTo) {
        return Nearest.to(closeTo, labelled.keySet())
                .map(near -> Problem.of(DevDataReason.REFERENCE_MISTYPED).with("nearest", near))
                .orElseGet(() -> Problem.of(DevDataReason.REFERENCE_UNKNOWN))
                .field("closeTo")
                .value(closeTo)
                .with("kind", "pairing")
                .at(each.at());
    }
}
