package org.mentorbase.matching.stable;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.mentorbase.matching.assignment.Assignment;
import org.mentorbase.matching.score.ScoreTable;

/**
 * Problem: an assignment without a blocking pair, that is without a possible pair not made of which each would rather have the
 * other than (one of) whom it has, or has a place left.
 *
 * <p>Idea: one side proposes, each member to the best of its list that it has not asked yet, for as long as it has a place
 * left. The other side holds the best proposals that it has places for and turns down the rest. Nobody who was turned down
 * could have got more, so when no proposal is left, no pair blocks. The result does not depend on who proposes when.
 *
 * <p>O(n · m · log m) time at worst, O(n · m) usually: lists are sorted only as far as they are asked for. O(n + m) space and
 * what has been sorted; with columns proposing, a copy of their table.
 *
 * <p>Guarantee: stable by the strict preferences of {@link Market}, hence without a blocking pair by the scores; and every member
 * of the proposing side has the best partners that it has in any assignment that is stable by the strict preferences.
 *
 * <p>D. Gale, L. S. Shapley: College admissions and the stability of marriage. American Mathematical Monthly 69 (1962), <a
 * href="https://doi.org/10.2307/2312726">doi:10.2307/2312726</a>; with places on both sides A. E. Roth: Stability and
 * polarization of interests in job matching. Econometrica 52 (1984), <a
 * href="https://doi.org/10.2307/1911462">doi:10.2307/1911462</a>.
 *
 * @see org.mentorbase.matching.assignment.Assignments the largest total instead of stability
 */
public final class DeferredAcceptance {

    private final ScoreTable proposerScores;
    private final ScoreTable holderScores;
    private final Holders[] holders;

    private DeferredAcceptance(ScoreTable proposerScores, ScoreTable holderScores) {
        this.proposerScores = proposerScores;
        this.holderScores = holderScores;
        this.holders = new Holders[proposerScores.columns()];
        Arrays.setAll(holders, column -> new Holders());
    }

    /** The stable assignment that is best for every row. */
    public static Assignment rowOptimal(Market market) {
        DeferredAcceptance acceptance = new DeferredAcceptance(market.rowScores(), market.columnScores());
        acceptance.run(market.rowSide()::rowCapacity, market.rowSide()::columnCapacity);
        return Assignment.of(acceptance.partnersOfProposers(), market.rowScores());
    }

    /** The stable assignment that is best for every column. */
    public static Assignment columnOptimal(Market market) {
        DeferredAcceptance acceptance = new DeferredAcceptance(
                TransposedScores.of(market.columnScores()), TransposedScores.of(market.rowScores()));
        acceptance.run(market.rowSide()::columnCapacity, market.rowSide()::rowCapacity);
        return Assignment.of(acceptance.partnersOfHolders(), market.rowScores());
    }

    private void run(IntUnaryOperator proposerCapacity, IntUnaryOperator holderCapacity) {
        int proposers = proposerScores.rows();
        int[] buffer = new int[proposerScores.columns()];
        int[] freePlaces = new int[proposers];
        PreferenceList[] lists = new PreferenceList[proposers];
        int[] waiting = new int[proposers];
        int waitingCount = 0;
        for (int proposer = proposers - 1; proposer >= 0; proposer--) {
            lists[proposer] = new PreferenceList();
            freePlaces[proposer] = proposerCapacity.applyAsInt(proposer);
            waiting[waitingCount++] = proposer;
        }
        while (waitingCount > 0) {
            int proposer = waiting[--waitingCount];
            while (freePlaces[proposer] > 0) {
                int holder = lists[proposer].next(proposer, proposerScores, holderScores, buffer);
                if (holder < 0) {
                    break;
                }
                int turnedDown =
                        propose(proposer, lists[proposer].scoreOfHolder(), holder, holderCapacity.applyAsInt(holder));
                freePlaces[proposer] -= turnedDown == proposer ? 0 : 1;
                if (turnedDown >= 0 && turnedDown != proposer) {
                    if (freePlaces[turnedDown]++ == 0) {
                        waiting[waitingCount++] = turnedDown;
                    }
                }
            }
        }
    }

    /**
     * Who is turned down: the one who proposes, another one for them, or −1 for nobody.
     *
     * @param score what the holder gives to the one who proposes
     */
    private int propose(int proposer, int score, int holder, int capacity) {
        Holders held = holders[holder];
        if (score == ScoreTable.IMPOSSIBLE || capacity == 0) {
            return proposer;
        }
        long key = Holders.key(score, proposer);
        if (held.count() < capacity) {
            held.add(key);
            return -1;
        }
        long least = held.leastWanted();
        if (key < least) {
            return proposer;
        }
        held.replaceLeastWanted(key);
        return Holders.proposerOf(least);
    }

    private int[][] partnersOfHolders() {
        int[][] partners = new int[holders.length][];
        Arrays.setAll(partners, holder -> proposersOf(holders[holder]));
        return partners;
    }

    private static int[] proposersOf(Holders held) {
        int[] proposers = new int[held.count()];
        Arrays.setAll(proposers, held::proposer);
        return proposers;
    }

    private int[][] partnersOfProposers() {
        int[] counts = new int[proposerScores.rows()];
        int[][] ofHolders = partnersOfHolders();
        for (int[] proposers : ofHolders) {
            for (int proposer : proposers) {
                counts[proposer]++;
            }
        }
        int[][] partners = new int[counts.length][];
        Arrays.setAll(partners, proposer -> new int[counts[proposer]]);
        for (int holder = 0; holder < ofHolders.length; holder++) {
            for (int proposer : ofHolders[holder]) {
                partners[proposer][--counts[proposer]] = holder;
            }
        }
        return partners;
    }
}
