package nl.llo.matching.internal.gate;

/** One of the questions that a dimension answers. Each dimension makes each of them once. */
public final class Literal implements Gate {

    private final Dimension<?> dimension;
    private final int number;

    Literal(Dimension<?> dimension, int number) {
        this.dimension = dimension;
        this.number = number;
    }

    /** The dimension that answers it. */
    public Dimension<?> dimension() {
        return dimension;
    }

    /** Its place among the questions of the dimension. */
    public int number() {
        return number;
    }

    @Override
    public Dimension<?> decidedBy() {
        return dimension;
    }

    @Override
    public String toString() {
        return dimension + "#" + number;
    }
}
