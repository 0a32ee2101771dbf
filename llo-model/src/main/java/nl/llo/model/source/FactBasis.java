package nl.llo.model.source;

/** How a stated fact came into the data (Dutch: <i>grondslag</i>). */
public enum FactBasis {
    /** A source states it. */
    PUBLISHED,
    /** No source states it; it follows from what sources do state. */
    DERIVED
}
