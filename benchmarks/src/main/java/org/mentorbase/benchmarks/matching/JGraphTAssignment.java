package org.mentorbase.benchmarks.matching;

import java.util.HashSet;
import java.util.Set;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.mentorbase.matching.assignment.Instance;

/** JGraphT's Kuhn–Munkres. One to one, as many rows as columns. */
record JGraphTAssignment() implements Peer {

    @Override
    public String name() {
        return "JGraphT Kuhn–Munkres";
    }

    @Override
    public long solve(Instance instance) {
        int highest = instance.scores().highest();
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        Set<Integer> rows = new HashSet<>();
        Set<Integer> columns = new HashSet<>();
        for (int column = 0; column < instance.columns(); column++) {
            columns.add(instance.rows() + column);
            graph.addVertex(instance.rows() + column);
        }
        int[] scores = new int[instance.columns()];
        for (int row = 0; row < instance.rows(); row++) {
            rows.add(row);
            graph.addVertex(row);
            Peer.row(instance, row, scores);
            for (int column = 0; column < scores.length; column++) {
                graph.setEdgeWeight(graph.addEdge(row, instance.rows() + column), highest - scores[column]);
            }
        }
        double cost = new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, rows, columns)
                .getMatching()
                .getWeight();
        return (long) highest * instance.rows() - Math.round(cost);
    }
}
