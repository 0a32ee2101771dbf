package nl.llo.model.profile;

/** Who applies for a scheme, and what a profile stands for (Dutch: <i>aanvrager</i>). */
public enum ApplicantKind {
    /** A person. */
    PERSON,
    /** Werkgever. */
    EMPLOYER,
    /** Opleider. */
    TRAINER,
    /** Sectororganisatie. */
    SECTOR_ORGANISATION,
    /** Regionaal samenwerkingsverband. */
    REGIONAL_PARTNERSHIP,
    /** Gemeente. */
    MUNICIPALITY,
    /** Provincie. */
    PROVINCE
}
