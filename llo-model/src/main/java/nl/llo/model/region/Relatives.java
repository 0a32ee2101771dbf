package nl.llo.model.region;

/** In which direction of time the area of a municipality is followed. */
enum Relatives {
    /** The municipalities that its area went to. */
    SUCCESSORS,
    /** The municipalities that its area came from. */
    PREDECESSORS
}
