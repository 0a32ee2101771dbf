package nl.llo.model.regulation;

/** What kind of arrangement it is. */
public enum RegulationKind {
    /** Landelijke regeling. */
    NATIONAL_SCHEME,
    /** Regionaal fonds. */
    REGIONAL_FUND,
    /** Pilot. */
    PILOT,
    /** Project. */
    PROJECT,
    /** Dienstverlening. */
    SERVICE,
    /** Wet. */
    LAW,
    /** Programma. */
    PROGRAMME,
    /** Platform, learning community. */
    PLATFORM,
    /** Samenwerkingsverband. */
    PARTNERSHIP,
    /** Sectorregeling. */
    SECTOR_SCHEME,
    /** Europees fonds. */
    EUROPEAN_FUND,
    /** Beleid. */
    POLICY
}
