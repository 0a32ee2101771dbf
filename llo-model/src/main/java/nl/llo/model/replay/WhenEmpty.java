package nl.llo.model.replay;

/** What happens to people for whom there is no money when they come. */
public enum WhenEmpty {
    /** They are refused, and do not come back. */
    REFUSE,
    /** They wait, and are served in their order whenever money comes that they can use. */
    WAIT
}
