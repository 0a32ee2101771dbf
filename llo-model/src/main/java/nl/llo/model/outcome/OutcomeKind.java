package nl.llo.model.outcome;

/** What is counted. */
public enum OutcomeKind {
    /** Geplaatst in werk of stage. */
    PLACED,
    /** Duurzaam geplaatst, as the source defines lasting. */
    PLACED_LASTING,
    /** Geschoold. */
    TRAINED,
    /** Geadviseerd. */
    ADVISED,
    /** Toegekend. */
    GRANTED,
    /** Trajecten beschikbaar of gestart. */
    TRAJECTORIES,
    /** Bereikt. */
    REACHED,
    /** Via social return. */
    SOCIAL_RETURN
}
