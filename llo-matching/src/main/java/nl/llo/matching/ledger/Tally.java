package nl.llo.matching.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What counts towards a limit.
 *
 * @param cents euros used, in cents
 * @param grants requests and grants that count
 * @param raisedOn the last day on which either became more; null when neither ever did
 */
record Tally(long cents, long grants, @Nullable LocalDate raisedOn) {

    static final Tally NONE = new Tally(0, 0, null);

    Tally plus(long moreCents, long moreGrants, LocalDate on) {
        boolean raised = moreCents > 0 || moreGrants > 0;
        return new Tally(cents + moreCents, grants + moreGrants, raised ? on : raisedOn);
    }
}
