package nl.llo.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.llo.examples.cli.report.LedgerJson;
import nl.llo.examples.cli.report.LedgerText;
import nl.llo.io.LloLedgers;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.ImportReport;
import nl.llo.matching.ledger.AccountStatuses;
import nl.llo.matching.ledger.Decision;
import nl.llo.matching.ledger.LedgerState;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what is left of budgets by the events of a ledger. */
@Command(
        name = "budget",
        description =
                "Tells whether there is money left on a date in the budgets of a ledger, and what is left of each limit.")
final class BudgetCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--ledger",
            paramLabel = "EVENTS",
            required = true,
            description = "The file with the events, one on each line; - is standard input.")
    private String ledger;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            required = true,
            description = "The date for which to ask, as 2026-11-02, or the word today. Later events are left out.")
    private String on;

    @Mixin
    private NearlyEmptyOption nearlyEmpty;

    @Mixin
    private LanguageOption language;

    @Mixin
    private FormatOption format;

    BudgetCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LocalDate date = DateWord.parse(on, surroundings.clock());
        Fold fold = new Fold(date);
        Input input = Input.of(List.of(ledger), surroundings).get(0);
        ImportReport report = LloLedgers.standard().read(input.source(), fold::take);
        Finding unreadable = Findings.unreadable(report).orElse(null);
        if (unreadable != null) {
            throw Findings.toException(unreadable, language.language());
        }
        Findings.toStandardError(report, surroundings, language.language());
        AccountStatuses statuses = AccountStatuses.on(date).withThreshold(nearlyEmpty.share());
        if (format.isJson()) {
            LedgerJson.write(fold.state, statuses, date, surroundings.out());
        } else {
            LedgerText.write(fold.state, statuses, date, language.wording(), surroundings.out());
        }
        if (surroundings.out().checkError()) {
            throw UnusableException.of("output");
        }
        return Findings.status(report);
    }

    /** The state up to and including a date. Refusals are found, also in later events. */
    private static final class Fold {

        private final LocalDate date;
        private LedgerState all = LedgerState.empty();
        private LedgerState state = LedgerState.empty();

        Fold(LocalDate date) {
            this.date = date;
        }

        Optional<LocalizedText> take(LedgerEvent event) {
            Decision decision = all.apply(event);
            all = decision.state();
            if (decision instanceof Decision.Recorded && !event.getOn().isAfter(date)) {
                state = state.apply(event).state();
            }
            return decision.findRefusal()
                    .map(refusal -> LocalizedText.of(refusal.explain(Language.NL), refusal.explain(Language.EN)));
        }
    }
}
