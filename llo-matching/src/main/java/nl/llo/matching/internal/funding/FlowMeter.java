package nl.llo.matching.internal.funding;

/** Measures by sending the money; slower than {@link CutMeter}, and for any number of costs. */
final class FlowMeter implements Meter {

    private final Problem problem;
    private final int[] set;
    private final long[] most;
    private int size;

    FlowMeter(Problem problem) {
        this.problem = problem;
        this.set = new int[problem.offers.size()];
        this.most = new long[problem.offers.size() + 1];
    }

    @Override
    public void add(int offer) {
        set[size++] = offer;
        most[size] = pay(-1);
    }

    @Override
    public void removeLast() {
        size--;
    }

    @Override
    public long most() {
        return most[size];
    }

    @Override
    public long mostWithout(int member) {
        return pay(member);
    }

    /** Leaves the bound to the sum over offers that the search makes anyway. */
    @Override
    public long bound(int from) {
        return Long.MAX_VALUE;
    }

    private long pay(int without) {
        FlowNetwork network = new FlowNetwork(problem.payable(set, size));
        long paid = 0;
        for (int i = 0; i < size; i++) {
            if (set[i] != without) {
                paid += network.pay(problem.offers.get(set[i]).capacity());
            }
        }
        return paid;
    }
}
