package org.mentorbase.benchmarks.matching;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import org.mentorbase.matching.assignment.Instance;

/** OR-Tools' minimum-cost flow, in native code, with capacities. */
record OrToolsFlow() implements Peer {

    @Override
    public String name() {
        return "OR-Tools MinCostFlow";
    }

    @Override
    public long solve(Instance instance) {
        MinCostFlow flow = new MinCostFlow();
        int rows = instance.rows();
        int source = rows + instance.columns();
        int sink = source + 1;
        int[] scores = new int[instance.columns()];
        long supply = 0;
        for (int row = 0; row < rows; row++) {
            supply += instance.rowCapacity(row);
            flow.addArcWithCapacityAndUnitCost(source, row, instance.rowCapacity(row), 0);
            Peer.row(instance, row, scores);
            for (int column = 0; column < scores.length; column++) {
                if (scores[column] > 0) {
                    flow.addArcWithCapacityAndUnitCost(row, rows + column, 1, -scores[column]);
                }
            }
        }
        for (int column = 0; column < instance.columns(); column++) {
            flow.addArcWithCapacityAndUnitCost(rows + column, sink, instance.columnCapacity(column), 0);
        }
        flow.addArcWithCapacityAndUnitCost(source, sink, supply, 0);
        flow.setNodeSupply(source, supply);
        flow.setNodeSupply(sink, -supply);
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("not solved");
        }
        long total = -flow.getOptimalCost();
        flow.delete();
        return total;
    }
}
