package nl.llo.matching.ledger;

/** How far a request for money has come. */
public enum GrantStatus {
    /** Money is kept for it (gereserveerd). */
    RESERVED,
    /** The reservation ended without a grant (vrijgevallen). */
    RELEASED,
    /** It is granted (toegekend). */
    GRANTED,
    /** The grant was withdrawn (ingetrokken). */
    WITHDRAWN
}
