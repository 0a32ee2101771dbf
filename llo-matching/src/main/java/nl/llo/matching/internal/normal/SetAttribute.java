package nl.llo.matching.internal.normal;

/** The attributes of which a person can have several at once, each of them known or unknown by itself. */
public enum SetAttribute {
    /** Positions on the labour market. */
    STATUS,
    /** Benefits. */
    BENEFIT,
    /** Sectors of work. */
    SECTOR,
    /** Occupations. */
    OCCUPATION,
    /** Registers in which the wanted course stands. */
    COURSE_REGISTER,
    /** Regulations used before. */
    USED
}
