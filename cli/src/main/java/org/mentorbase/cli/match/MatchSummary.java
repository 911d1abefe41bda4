package org.mentorbase.cli.match;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mentorbase.cli.match.SignedUp.Side;
import org.mentorbase.cli.output.Counted;
import org.mentorbase.cli.terminal.Visible;
import org.mentorbase.matching.pairing.Objective;
import org.mentorbase.matching.pairing.Pairing;
import org.mentorbase.matching.pairing.Unpaired;
import org.mentorbase.matchmaking.Objectives;
import org.mentorbase.refusal.Sentences;

/** What a coordinator should know before the pairs are announced. */
final class MatchSummary {

    private static final int MOST = 20;

    private final Result result;
    private final SignedUp signedUp;
    private final Pairing pairing;
    private final List<String> lines = new ArrayList<>();

    MatchSummary(Result result) {
        this.result = result;
        this.signedUp = result.signedUp();
        this.pairing = result.pairing();
    }

    ImmutableList<String> lines() {
        signedUp.sides().forEach(this::sheet);
        rules();
        notes();
        result();
        unpaired("Mentees without a mentor", result.menteesWithout());
        unpaired("Mentors without a mentee", result.mentorsWithout());
        return lines.stream().map(Visible::text).collect(ImmutableList.toImmutableList());
    }

    private void sheet(Side side) {
        String kind = switch (side.sheet().kind()) {
            case OWN -> "";
            case CIVIL_SERVICE -> ", a sign-up sheet as in the UK's civil service";
            case MOZILLA -> ", a sign-up sheet as in Mozilla's programme";
        };
        String party = side.sheet().party().toString();
        lines.add(side.file() + ": " + Counted.of(side.signUps().people().size(), party, party + "s") + kind + ".");
        lines.add("  Taken: "
                + side.sheet().taken().entrySet().stream()
                        .map(column -> "“" + column.getKey() + "” as " + column.getValue())
                        .collect(Collectors.joining(", "))
                + ".");
        if (!side.sheet().ignored().isEmpty()) {
            lines.add("  Ignored: “" + String.join("”, “", side.sheet().ignored()) + "”.");
        }
    }

    private void rules() {
        lines.add("Rules: " + signedUp.rules().name()
                + signedUp.chosenFor()
                        .map(needed -> ", chosen because both sheets tell " + needed + " (others: --rules).")
                        .orElse("."));
        if (!signedUp.untold().isEmpty()) {
            lines.add("  They look also at what neither sheet tells: " + String.join(", ", signedUp.untold()) + ".");
        }
    }

    private void notes() {
        Sentences sentences = Sentences.in(Locale.ENGLISH);
        List<String> notes = new ArrayList<>();
        signedUp.sides()
                .forEach(side ->
                        side.signUps().notes().forEach(note -> notes.add(side.file() + ": " + sentences.of(note))));
        list("To be looked at", notes);
    }

    private void result() {
        int mentees = signedUp.mentees().signUps().people().size();
        lines.add(Counted.of(pairing.pairs().size(), "pair", "pairs") + " (" + Objectives.name(pairing.objective())
                + "): " + pairing.coveredMentees() + " of " + Counted.of(mentees, "mentee", "mentees")
                + " with a mentor.");
        lines.add("  " + score() + " " + objective());
        if (pairing.worstOff().isPresent()) {
            lines.add("  The worst-off mentee who has a mentor has a score of "
                    + pairing.worstOff().getAsInt() + ".");
        }
        lines.add(
                pairing.blockingPairs() == 0
                        ? "  No mentee and mentor would both rather have each other than whom they have."
                        : "  "
                                + Counted.of(
                                        pairing.blockingPairs(),
                                        "mentee and mentor who are not paired would both",
                                        "times a mentee and a mentor who are not paired would both")
                                + " rather have each other (none with --objective=stable).");
        EarlierSheet earlier = result.earlier();
        if (earlier != null) {
            lines.add("  Of " + Counted.of(earlier.pairs().size(), "pair", "pairs") + " in " + earlier.file() + ", "
                    + earlier.keptBy(pairing) + " stayed; to give one up had to gain more than "
                    + Counted.of(earlier.pointsPerChange(), "point", "points") + ".");
        }
    }

    private String score() {
        return pairing.totalScore() == pairing.upperBound()
                ? "The total score is " + pairing.totalScore() + ", the largest there can be."
                : "The total score is " + pairing.totalScore() + "; none can be larger than " + pairing.upperBound()
                        + ".";
    }

    private String objective() {
        if (!pairing.optimal()) {
            return "Whether another pairing is fairer has not been proved.";
        }
        return pairing.objective() == Objective.TOTAL ? "" : "No pairing is better by this objective: proved.";
    }

    private void unpaired(String heading, List<Unpaired> people) {
        list(
                heading,
                people.stream().map(one -> who(one.id()) + ": " + one.because()).toList());
    }

    private String who(String id) {
        String name = result.name(id);
        return name.isEmpty() ? id : name + " (" + id + ")";
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            lines.add(heading + " (" + items.size() + "):");
            items.stream().limit(MOST).forEach(item -> lines.add("  " + item));
            if (items.size() > MOST) {
                lines.add("  … and " + (items.size() - MOST) + " more (all of them with --json)");
            }
        }
    }
}
