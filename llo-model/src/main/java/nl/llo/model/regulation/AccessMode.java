package nl.llo.model.regulation;

/** How one gets in (Dutch: <i>toegang</i>). */
public enum AccessMode {
    /** Online aanvraag. */
    ONLINE,
    /** Via een loket. */
    DESK,
    /** Inloop. */
    WALK_IN,
    /** Na verwijzing. */
    REFERRAL,
    /** Via de werkgever. */
    THROUGH_EMPLOYER,
    /** Via de sectororganisatie. */
    THROUGH_SECTOR_ORGANISATION,
    /** Via het samenwerkingsverband. */
    THROUGH_PARTNERSHIP,
    /** Via de gemeente. */
    THROUGH_MUNICIPALITY,
    /** Via UWV. */
    THROUGH_UWV,
    /** Lidmaatschap. */
    MEMBERSHIP,
    /** Aanvraagronde met selectie. */
    TENDER
}
