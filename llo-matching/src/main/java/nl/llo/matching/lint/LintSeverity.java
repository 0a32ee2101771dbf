package nl.llo.matching.lint;

/** How much a result weighs. Nothing here keeps a catalogue from being used, so there is no error among them. */
public enum LintSeverity {
    /** Probably not what the author meant. */
    WARNING,
    /** Worth knowing; nothing need be wrong. */
    INFO
}
