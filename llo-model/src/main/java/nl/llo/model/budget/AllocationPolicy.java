package nl.llo.model.budget;

/** In which order requests are granted (Dutch: <i>verdeelwijze</i>). */
public enum AllocationPolicy {
    /** Wie het eerst komt, het eerst maalt. */
    FIRST_COME_FIRST_SERVED,
    /** Loting. */
    LOTTERY,
    /** Rangschikking (tender). */
    RANKED,
    /** Naar behoefte, as the executor judges. */
    NEEDS_BASED,
    /** Verdeeld over regio's. */
    BY_REGION
}
