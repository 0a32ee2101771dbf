package nl.llo.examples.cli;

/** What the process tells its caller. */
final class ExitStatus {

    /** All is done and nothing was wrong. */
    static final int CLEAN = 0;
    /** All that could be done is done, and there were findings that are errors. */
    static final int FINDINGS = 1;
    /** Wrong use, or something that cannot be read or written. */
    static final int UNUSABLE = 2;
    /** A fault in the program itself. */
    static final int FAULT = 3;

    private ExitStatus() {}
}
