package org.mentorbase.matching.score;

import org.mentorbase.matching.rule.Overlap;

/** Points for the tags in common: the planes of the row's tags added up. */
record OverlapTerm(Overlap overlap, TagPlanes tags) implements SlicedTerm {

    @Override
    public long highest() {
        return overlap.most();
    }

    @Override
    public Sliced numbers(int row, long[] possible, Workspace workspace) {
        Sliced common = tags.common(row, workspace);
        Sliced points = overlap.each() == 1 ? common : multiplied(common, workspace);
        return points.atMost(overlap.most(), workspace);
    }

    private Sliced multiplied(Sliced common, Workspace workspace) {
        for (int left = overlap.each(); left != 0; left &= left - 1) {
            workspace.adder().add(common, Integer.numberOfTrailingZeros(left));
        }
        return workspace.adder().sum();
    }
}
