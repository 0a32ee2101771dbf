package nl.llo.model.budget;

/** What happens to money that is left when a tranche ends. */
public enum RestAtEnd {
    /** It is gone. */
    LAPSES,
    /** It moves to the next tranche. */
    CARRIED_OVER,
    /** It goes back to the funders. */
    RETURNED
}
