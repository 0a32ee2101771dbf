package nl.llo.model.replay;

/** What happens to people for whom there is no money when they come. */
public enum WhenEmpty {
    /** They are refused. The part of them that the scenario tells comes back when money comes; nobody else does. */
    REFUSE,
    /** They wait, and are served in their order whenever money comes that they can use. */
    WAIT
}
