package nl.llo.examples.cli;

import nl.llo.examples.cli.wording.Wording;

/** Ends a run, with a message that is all that the user gets to see. */
final class UnusableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String key;
    private final transient Object[] values;

    private UnusableException(int status, String key, Object... values) {
        super(key);
        this.status = status;
        this.key = key;
        this.values = values.clone();
    }

    /** Wrong use, or something that cannot be read or written. The values hold nothing of a profile. */
    static UnusableException of(String key, Object... values) {
        return new UnusableException(ExitStatus.UNUSABLE, key, values);
    }

    /** Findings, written already, that leave nothing to go on with. */
    static UnusableException afterFindings(String key) {
        return new UnusableException(ExitStatus.FINDINGS, key);
    }

    int status() {
        return status;
    }

    String message(Wording wording) {
        return wording.say("error." + key, values);
    }
}
