package nl.llo.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.llo.examples.cli.report.LedgerJson;
import nl.llo.examples.cli.report.LedgerText;
import nl.llo.matching.ledger.AccountStatuses;
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
        Input input = Input.of(List.of(ledger), surroundings).get(0);
        LedgerInput.Read read = LedgerInput.read(input, date, surroundings, language.language());
        AccountStatuses statuses = AccountStatuses.on(date).withThreshold(nearlyEmpty.share());
        if (format.isJson()) {
            LedgerJson.write(read.state(), statuses, date, surroundings.out());
        } else {
            LedgerText.write(read.state(), statuses, date, language.wording(), surroundings.out());
        }
        if (surroundings.out().checkError()) {
            throw UnusableException.of("output");
        }
        return read.status();
    }
}
