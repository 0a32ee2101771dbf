package nl.llo.io.internal.rule;

/** One rule between the records of a catalogue. */
interface CatalogueRule {

    /** Looks at all files, and reports what breaks the rule. */
    void check(CatalogueCheck catalogue);
}
