package org.mentorbase.benchmarks.matching;

import java.util.HashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.mentorbase.matching.assignment.Instance;

/** JGraphT's capacity-scaling flow, with capacities. */
record JGraphTFlow() implements Peer {

    @Override
    public String name() {
        return "JGraphT capacity scaling";
    }

    /** @param capacities of the edges */
    private record Network(Graph<Integer, DefaultWeightedEdge> graph, Map<DefaultWeightedEdge, Integer> capacities) {

        Network() {
            this(new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class), new HashMap<>());
        }

        void edge(int from, int to, int capacity, int cost) {
            graph.addVertex(from);
            graph.addVertex(to);
            DefaultWeightedEdge edge = graph.addEdge(from, to);
            graph.setEdgeWeight(edge, cost);
            capacities.put(edge, capacity);
        }

        double leastCost(Map<Integer, Integer> supplies) {
            return new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                    .getMinimumCostFlow(new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                            graph, node -> supplies.getOrDefault(node, 0), capacities::get))
                    .getCost();
        }
    }

    @Override
    public long solve(Instance instance) {
        Network network = new Network();
        int rows = instance.rows();
        int source = rows + instance.columns();
        int sink = source + 1;
        int[] scores = new int[instance.columns()];
        int supply = 0;
        for (int row = 0; row < rows; row++) {
            supply += instance.rowCapacity(row);
            network.edge(source, row, instance.rowCapacity(row), 0);
            Peer.row(instance, row, scores);
            for (int column = 0; column < scores.length; column++) {
                if (scores[column] > 0) {
                    network.edge(row, rows + column, 1, -scores[column]);
                }
            }
        }
        for (int column = 0; column < instance.columns(); column++) {
            network.edge(rows + column, sink, instance.columnCapacity(column), 0);
        }
        network.edge(source, sink, supply, 0);
        return -Math.round(network.leastCost(Map.of(source, supply, sink, -supply)));
    }
}
