package nl.llo.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import nl.llo.io.ImportMonitor;
import nl.llo.io.LloLedgers;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.ImportReport;
import nl.llo.matching.ledger.Decision;
import nl.llo.matching.ledger.LedgerState;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;

/** Reads a ledger up to and including a date. What cannot be recorded is found, also in later events, and counts for nothing. */
final class LedgerInput {

    private final LocalDate date;
    private LedgerState all = LedgerState.empty();
    private LedgerState state = LedgerState.empty();

    private LedgerInput(LocalDate date) {
        this.date = date;
    }

    /**
     * What was read.
     *
     * @param state the events up to and including the date
     * @param status the exit status by what was found, which is written already
     */
    record Read(LedgerState state, int status) {}

    /** Reads it; findings go to standard error. */
    static Read read(Input input, LocalDate date, Surroundings surroundings, Language language) {
        LedgerInput ledger = new LedgerInput(date);
        ImportReport report = LloLedgers.standard().read(input.source(), ledger::take);
        Finding unreadable = Findings.unreadable(report).orElse(null);
        if (unreadable != null) {
            throw Findings.toException(unreadable, language);
        }
        Findings.toStandardError(report, surroundings, language);
        return new Read(ledger.state, Findings.status(report));
    }

    /** Reports everything that is wrong in a ledger. */
    static ImportReport validate(Input input, ImportMonitor monitor) {
        return LloLedgers.standard().withMonitor(monitor).read(input.source(), new LedgerInput(LocalDate.MIN)::take);
    }

    private Optional<LocalizedText> take(LedgerEvent event) {
        Decision decision = all.apply(event);
        all = decision.state();
        if (decision instanceof Decision.Recorded && !event.getOn().isAfter(date)) {
            state = state.apply(event).state();
        }
        return decision.findRefusal()
                .map(refusal -> LocalizedText.of(refusal.explain(Language.NL), refusal.explain(Language.EN)));
    }
}
