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
    SECTOR,
    OCCUPATION,
    REGISTER,
    MUNICIPALITY,
    REGION,
    PROVINCE,
    POSTCODE;

    /** Tells if it identifies a record of a catalogue. What does not, and is no place, stands in a list that anybody may add to. */
    public boolean isRecord() {
        return compareTo(SECTOR) < 0;
    }

    /** Tells if it identifies a place, which is not a record of a catalogue. */
    public boolean isPlace() {
        return compareTo(MUNICIPALITY) >= 0;
    }
}
