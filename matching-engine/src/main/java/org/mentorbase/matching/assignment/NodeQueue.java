package org.mentorbase.matching.assignment;

import java.util.Arrays;

/** Nodes by distance, the nearest first, equal ones by number. A node may be in it several times. */
final class NodeQueue {

    private long[] distances = new long[16];
    private int[] nodes = new int[16];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    long nearestDistance() {
        return distances[0];
    }

    int nearestNode() {
        return nodes[0];
    }

    void add(long distance, int node) {
        if (size == nodes.length) {
            distances = Arrays.copyOf(distances, 2 * size);
            nodes = Arrays.copyOf(nodes, 2 * size);
        }
        int at = size++;
        while (at > 0 && isBefore(distance, node, (at - 1) / 2)) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        put(distance, node, at);
    }

    void removeNearest() {
        size--;
        long distance = distances[size];
        int node = nodes[size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && isBefore(distances[child + 1], nodes[child + 1], child)) {
                child++;
            }
            if (isBefore(distance, node, child)) {
                break;
            }
            move(child, at);
            at = child;
        }
        put(distance, node, at);
    }

    private boolean isBefore(long distance, int node, int other) {
        return distance < distances[other] || (distance == distances[other] && node < nodes[other]);
    }

    private void move(int from, int to) {
        distances[to] = distances[from];
        nodes[to] = nodes[from];
    }

    private void put(long distance, int node, int at) {
        distances[at] = distance;
        nodes[at] = node;
    }
}
