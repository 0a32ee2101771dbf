package nl.llo.model.regulation;

/** How binding a prerequisite is. */
public enum Strength {
    /** Always. */
    REQUIRED,
    /** Usually, not always. */
    USUAL
}
