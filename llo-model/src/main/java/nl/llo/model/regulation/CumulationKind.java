package nl.llo.model.regulation;

/** How two regulations go together. */
public enum CumulationKind {
    /** Never both. */
    EXCLUDES,
    /** Only after the other has been used. */
    ONLY_AFTER,
    /** Expressly both. */
    COMBINES
}
