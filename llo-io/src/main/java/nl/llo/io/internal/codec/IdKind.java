package nl.llo.io.internal.codec;

/** What an id identifies, in the places where ids are defined and in those where they are referred to. */
public enum IdKind {
    DOCUMENT,
    ORGANISATION,
    TRAIT,
    GROUP,
    FACTOR,
    FACILITY,
    BUDGET,
    REGULATION,
    MUNICIPALITY,
    REGION,
    PROVINCE,
    POSTCODE;

    /** Tells if it identifies a place, which is not a record of a catalogue. */
    public boolean isPlace() {
        return compareTo(MUNICIPALITY) >= 0;
    }
}
