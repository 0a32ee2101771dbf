package nl.llo.examples.cli.report;

import java.util.List;
import java.util.Optional;
import nl.llo.matching.MatchReport;
import nl.llo.matching.budget.Belonging;
import nl.llo.matching.budget.BudgetStatuses;
import nl.llo.matching.ledger.AccountStatuses;
import nl.llo.matching.ledger.BudgetAccount;
import nl.llo.matching.ledger.LedgerState;
import nl.llo.matching.ledger.LimitLeft;
import nl.llo.model.budget.Budget;
import nl.llo.model.id.BudgetId;
import nl.llo.model.money.Share;

/**
 * Where it is known from what is left of budgets: a ledger knows better than the catalogue.
 *
 * @param nearlyEmpty from which part of a limit down a budget is nearly empty
 * @param ledger the events up to and including the date that is asked for; empty without a ledger
 */
public record MoneyKnown(Share nearlyEmpty, LedgerState ledger) {

    /** What is left for the person of a report. */
    BudgetStatuses statuses(MatchReport report) {
        Belonging person = Belonging.of(report);
        AccountStatuses accounts =
                AccountStatuses.on(report.getDate()).withThreshold(nearlyEmpty).forPerson(person);
        return BudgetStatuses.on(report.getDate())
                .withThreshold(nearlyEmpty)
                .forPerson(person)
                .withKnown(id -> ledger.findAccount(id).map(accounts::of));
    }

    /** The budget with its terms: as the ledger opened it, else as the catalogue has it. */
    Budget budget(BudgetId id, List<Budget> ofCatalogue) {
        return ledger.findAccount(id)
                .map(BudgetAccount::getBudget)
                .or(() -> ofCatalogue.stream()
                        .filter(budget -> budget.getId().equals(id))
                        .findFirst())
                .orElseThrow();
    }

    /** The limits of a budget of which a ledger knows what is left. */
    List<LimitLeft> limits(BudgetId id, MatchReport report) {
        Optional<BudgetAccount> account = ledger.findAccount(id);
        return account.map(found -> AccountStatuses.on(report.getDate()).listLimits(found))
                .orElse(List.of());
    }
}
