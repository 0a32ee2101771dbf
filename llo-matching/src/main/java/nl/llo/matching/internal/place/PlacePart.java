package nl.llo.matching.internal.place;

/** How precisely a place must be known. */
public enum PlacePart {
    /** Its municipality. */
    MUNICIPALITY,
    /** The four digits of its postcode. */
    POSTCODE,
    /** The name of its neighbourhood. */
    NEIGHBOURHOOD
}
