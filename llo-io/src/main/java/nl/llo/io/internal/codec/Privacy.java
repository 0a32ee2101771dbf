package nl.llo.io.internal.codec;

/** Whether reports may repeat what stands in the data. */
public enum Privacy {
    /** Data about regulations and organisations: a report may repeat a wrong code. */
    PUBLIC,
    /** Data about persons: a report repeats nothing that its author chose. */
    PERSONAL
}
