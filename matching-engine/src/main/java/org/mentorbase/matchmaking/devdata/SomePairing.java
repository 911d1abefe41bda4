package org.mentorbase.matchmaking.devdata;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorbase.actor.Username;
import org.mentorbase.devdata.Day;
import org.mentorbase.devdata.FurtherThing;
import org.mentorbase.devdata.Kind;
import org.mentorbase.matching.pairing.Match;
import org.mentorbase.matching.pairing.Objective;
import org.mentorbase.matchmaking.ChosenRules;
import org.mentorbase.matchmaking.Closeness;
import org.mentorbase.matchmaking.Objectives;
import org.mentorbase.matchmaking.PairingDraft.State;
import org.mentorbase.matchmaking.PairingId;
import org.mentorbase.matchmaking.PairingTerms;
import org.mentorbase.programme.ProgrammeKey;
import org.mentorbase.refusal.Location;
import org.mentorbase.relationship.Pair;

/**
 * A pairing of which only what matters is said.
 *
 * @param label by which others of the file refer to it; it is not stored
 * @param closeTo the label of the one to stay close to
 * @param outcome what was come to then; null to pair everybody by what they say
 */
public record SomePairing(
        @Nullable Location at,
        @Nullable ProgrammeKey programme,
        @Nullable String label,
        @Nullable Objective objective,
        @Nullable ChosenRules rules,
        @Nullable Integer limitPerMentee,
        @Nullable Integer minimumScore,
        @Nullable ImmutableSet<Pair> pins,
        @Nullable ImmutableSet<Pair> forbidden,
        @Nullable String closeTo,
        @Nullable Integer pointsPerChange,
        @Nullable Username createdBy,
        @Nullable Day createdOn,
        @Nullable State state,
        @Nullable SomeOutcome outcome)
        implements FurtherThing {

    static final String OPERATOR = "operator";

    @Override
    public Kind kind() {
        return Kind.PAIRING;
    }

    @Override
    public String named() {
        return "pairing" + Optional.ofNullable(label).map(name -> " " + name).orElse("") + " of " + createdOnOrUsual();
    }

    @Override
    public ImmutableListMultimap<String, Username> members() {
        ImmutableListMultimap.Builder<String, Username> members = ImmutableListMultimap.builder();
        addAll("pins", pins, members);
        addAll("forbidden", forbidden, members);
        if (outcome != null) {
            outcome.pairs().forEach(pair -> add("pairs", pair.match(), members));
            outcome.unpairedMentees().forEach(one -> members.put("unpairedMentees", new Username(one.id())));
            outcome.unpairedMentors().forEach(one -> members.put("unpairedMentors", new Username(one.id())));
        }
        return members.build();
    }

    private static void addAll(
            String field, @Nullable Set<Pair> pairs, ImmutableListMultimap.Builder<String, Username> members) {
        if (pairs != null) {
            pairs.forEach(pair -> members.putAll(field, pair.mentor(), pair.mentee()));
        }
    }

    private static void add(String field, Match match, ImmutableListMultimap.Builder<String, Username> members) {
        members.putAll(field, new Username(match.mentor()), new Username(match.mentee()));
    }

    @Override
    public ImmutableListMultimap<String, Username> actors() {
        return createdBy == null ? ImmutableListMultimap.of() : ImmutableListMultimap.of("createdBy", createdBy);
    }

    Username createdByOrUsual() {
        return createdBy == null ? new Username(OPERATOR) : createdBy;
    }

    Day createdOnOrUsual() {
        return createdOn == null ? Day.TODAY : createdOn;
    }

    State stateOrUsual() {
        return state == null ? State.DRAFT : state;
    }

    /** @param near the one that it stays close to, if any */
    PairingTerms terms(ProgrammeKey in, @Nullable PairingId near) {
        return new PairingTerms(
                in,
                objective == null ? Objectives.USUAL : objective,
                rules == null ? ChosenRules.USUAL : rules,
                limitPerMentee == null ? 1 : limitPerMentee,
                minimumScore == null ? 0 : minimumScore,
                matches(pins),
                matches(forbidden),
                Closeness.of(near, pointsPerChange));
    }

    static ImmutableSortedSet<Match> matches(@Nullable Set<Pair> pairs) {
        return pairs == null
                ? ImmutableSortedSet.of()
                : pairs.stream()
                        .map(pair ->
                                new Match(pair.mentee().value(), pair.mentor().value()))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
