package org.mentorbase.benchmarks.matching;

import com.google.ortools.graph.LinearSumAssignment;
import org.mentorbase.matching.assignment.Instance;

/** OR-Tools' cost-scaling assignment, in native code. One to one, as many rows as columns. */
record OrToolsAssignment() implements Peer {

    @Override
    public String name() {
        return "OR-Tools LinearSumAssignment";
    }

    @Override
    public long solve(Instance instance) {
        int highest = instance.scores().highest();
        LinearSumAssignment solver = new LinearSumAssignment();
        int[] scores = new int[instance.columns()];
        for (int row = 0; row < instance.rows(); row++) {
            Peer.row(instance, row, scores);
            for (int column = 0; column < scores.length; column++) {
                solver.addArcWithCost(row, column, highest - scores[column]);
            }
        }
        if (solver.solve() != LinearSumAssignment.Status.OPTIMAL) {
            throw new IllegalStateException("not solved");
        }
        long total = (long) highest * instance.rows() - solver.getOptimalCost();
        solver.delete();
        return total;
    }
}
