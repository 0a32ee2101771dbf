package nl.llo.model.regulation;

/** To whom the money goes (Dutch: <i>begunstigde</i>). */
public enum Payee {
    /** De persoon zelf. */
    PERSON,
    /** De opleider. */
    TRAINER,
    /** De werkgever. */
    EMPLOYER,
    /** Het samenwerkingsverband. */
    PARTNERSHIP,
    /** De gemeente. */
    MUNICIPALITY
}
