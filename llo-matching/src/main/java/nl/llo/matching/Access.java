package nl.llo.matching;

/** How the subject of a profile gets to a regulation. */
public enum Access {
    /** By applying. */
    DIRECT,
    /** Through somebody else who applies: a person cannot. */
    INDIRECT
}
