package nl.llo.model.replay;

/** How crowds choose courses (Dutch: <i>vraag naar opleidingen</i>). */
public enum CourseDemand {
    /** Each course as often as any other. */
    EVEN,
    /** The k-th most wanted course about a k-th as often as the most wanted one. */
    SKEWED
}
