package nl.llo.model.profile;

/** A benefit that a person receives (Dutch: <i>uitkering</i>). */
public enum Benefit {
    /** Werkloosheidswet. */
    WW,
    /** Participatiewet (bijstand). */
    PARTICIPATIEWET,
    /** Wet arbeidsongeschiktheidsvoorziening jonggehandicapten. */
    WAJONG,
    /** Wet werk en inkomen naar arbeidsvermogen. */
    WIA,
    /** Wet op de arbeidsongeschiktheidsverzekering. */
    WAO,
    /** Wet inkomensvoorziening oudere werklozen. */
    IOW,
    /** Tijdelijke overbruggingsregeling zelfstandig ondernemers. */
    TOZO,
    /** Besluit bijstandverlening zelfstandigen. */
    BBZ,
    /** Any other benefit. */
    OTHER
}
