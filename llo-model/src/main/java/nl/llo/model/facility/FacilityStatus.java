package nl.llo.model.facility;

/** Whether a facility exists. */
public enum FacilityStatus {
    /** It is given. */
    OFFERED,
    /** A source proposes it; nobody gives it yet. */
    PROPOSED
}
