package nl.llo.model.factor;

/** Which way a factor works. */
public enum FactorEffect {
    /** Bevorderend, stimulerend. */
    PROMOTING,
    /** Belemmerend. */
    HINDERING
}
