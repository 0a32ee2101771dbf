package nl.llo.matching.internal.funding;

import java.util.Arrays;
import java.util.List;

/**
 * Who pays what when funds pay one after the other, each as much as it can without taking away what earlier ones pay. A
 * later fund may only move an earlier one's money from one cost to another.
 */
final class FlowNetwork {

    private static final int SINK = 0;

    private final int costs;
    private int nodes;
    private int edges;
    private int[] firstEdge = new int[64];
    private int[] lastEdge = new int[64];
    private int[] nextEdge = new int[256];
    private int[] to = new int[256];
    private long[] left = new long[256];

    FlowNetwork(long[] costs) {
        this.costs = costs.length;
        newNode();
        for (long cost : costs) {
            addEdge(newNode(), SINK, cost);
        }
    }

    /** Lets the next fund pay; gives how much it does. */
    long pay(Capacity capacity) {
        List<Capacity.Limit> limits = capacity.limits();
        int base = nodes;
        int root = base + limits.size();
        for (int i = 0; i <= limits.size(); i++) {
            newNode();
        }
        for (int i = limits.size() - 1; i >= 0; i--) {
            addEdge(base + capacity.parent(i), base + i, limits.get(i).most());
        }
        for (int c = 0; c < costs; c++) {
            if (capacity.on(c) > 0) {
                addEdge(base + capacity.smallestAround(1L << c, 0), 1 + c, capacity.on(c));
            }
        }
        long paid = 0;
        int[] by = new int[nodes];
        while (findPath(root, by)) {
            long amount = Long.MAX_VALUE;
            for (int at = SINK; at != root; at = to[by[at] ^ 1]) {
                amount = Math.min(amount, left[by[at]]);
            }
            for (int at = SINK; at != root; at = to[by[at] ^ 1]) {
                left[by[at]] -= amount;
                left[by[at] ^ 1] += amount;
            }
            paid += amount;
        }
        return paid;
    }

    /** What is paid of a cost from the node of each fund that has an edge to it, in the order in which the funds came. */
    long paid(int cost, int nth) {
        int seen = 0;
        for (int e = firstEdge[1 + cost]; e >= 0; e = nextEdge[e]) {
            boolean fromFund = (e & 1) == 1;
            if (fromFund && seen++ == nth) {
                return left[e];
            }
        }
        throw new IllegalArgumentException("fewer funds can pay this cost");
    }

    /** A shortest path from a fund to what is not paid yet; remembers for each node the edge to it. */
    private boolean findPath(int root, int[] by) {
        Arrays.fill(by, -1);
        int[] queue = new int[nodes];
        int head = 0;
        int tail = 0;
        queue[tail++] = root;
        while (head < tail) {
            int node = queue[head++];
            for (int e = firstEdge[node]; e >= 0; e = nextEdge[e]) {
                int next = to[e];
                if (left[e] > 0 && next != root && by[next] < 0) {
                    by[next] = e;
                    if (next == SINK) {
                        return true;
                    }
                    queue[tail++] = next;
                }
            }
        }
        return false;
    }

    private int newNode() {
        if (nodes == firstEdge.length) {
            firstEdge = Arrays.copyOf(firstEdge, 2 * nodes);
            lastEdge = Arrays.copyOf(lastEdge, 2 * nodes);
        }
        firstEdge[nodes] = -1;
        lastEdge[nodes] = -1;
        return nodes++;
    }

    /** Every second edge is the way back of the one before it. */
    private void addEdge(int from, int target, long most) {
        if (edges + 2 > to.length) {
            nextEdge = Arrays.copyOf(nextEdge, 2 * edges);
            to = Arrays.copyOf(to, 2 * edges);
            left = Arrays.copyOf(left, 2 * edges);
        }
        append(from, target, most);
        append(target, from, 0);
    }

    private void append(int from, int target, long most) {
        to[edges] = target;
        left[edges] = most;
        nextEdge[edges] = -1;
        if (firstEdge[from] < 0) {
            firstEdge[from] = edges;
        } else {
            nextEdge[lastEdge[from]] = edges;
        }
        lastEdge[from] = edges;
        edges++;
    }
}
