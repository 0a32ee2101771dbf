package nl.llo.model.plan;

/**
 * A rung of the ladder of learning routes in vocational education (Dutch: <i>doorlopende leerlijn</i>), lowest first. The
 * higher one is preferred when it is feasible.
 */
public enum LearningRung {
    /** Praktijkverklaring. */
    PRACTICE_CERTIFICATE,
    /** Mbo-certificaat. */
    MBO_CERTIFICATE,
    /** Mbo-diploma entree. */
    MBO_ENTREE,
    /** Mbo-diploma niveau 2. */
    MBO_2,
    /** Mbo-diploma niveau 3. */
    MBO_3,
    /** Mbo-diploma niveau 4. */
    MBO_4
}
