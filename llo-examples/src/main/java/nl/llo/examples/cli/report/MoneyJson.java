package nl.llo.examples.cli.report;

import java.util.List;
import nl.llo.examples.cli.json.JsonPage;
import nl.llo.examples.cli.knowledge.BudgetTerms;
import nl.llo.matching.MatchReport;
import nl.llo.matching.budget.Belonging;
import nl.llo.matching.budget.BudgetStatus;
import nl.llo.matching.budget.BudgetStatuses;
import nl.llo.matching.budget.RegulationMoney;
import nl.llo.matching.ledger.LimitLeft;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.Cap;
import nl.llo.model.budget.ReservedShare;
import nl.llo.model.budget.Tranche;
import nl.llo.model.regulation.Regulation;

/** Writes whether a regulation has money left for a person: the best state, and each of its budgets with its terms. */
final class MoneyJson {

    private final JsonPage json;
    private final OutcomeJson outcomes;
    private final MoneyKnown known;
    private final MatchReport report;
    private final Belonging person;
    private final BudgetStatuses statuses;

    MoneyJson(JsonPage json, OutcomeJson outcomes, MoneyKnown known, MatchReport report) {
        this.json = json;
        this.outcomes = outcomes;
        this.known = known;
        this.report = report;
        this.person = Belonging.of(report);
        this.statuses = known.statuses(report);
    }

    void write(Regulation regulation) {
        statuses.of(regulation).ifPresent(money -> write(money, regulation.getBudgets()));
    }

    private void write(RegulationMoney money, List<Budget> budgets) {
        json.object("money", () -> {
            json.put("state", money.getBest().getState().name());
            json.list(
                    "budgets", money.getBudgets(), status -> budget(status, known.budget(status.getBudget(), budgets)));
        });
    }

    private void budget(BudgetStatus status, Budget budget) {
        json.object(() -> {
            json.put("budget", status.getBudget().value());
            json.put("state", status.getState().name());
            outcomes.reason("reason", status.getReason());
            json.put("since", status.getSince());
            json.put("opensOn", status.getOpensOn());
            json.put("recordedOn", status.getRecordedOn());
            json.put("amountLeft", status.getAmountLeft());
            status.getGrantsLeft().ifPresent(grants -> json.put("grantsLeft", grants));
            budget.getStructural().ifPresent(structural -> json.put("structural", structural));
            json.put(
                    "restAtEnd",
                    budget.getTranches().stream()
                            .filter(tranche -> BudgetTerms.runsOn(report.getDate(), tranche))
                            .map(Tranche::getRestAtEnd)
                            .findFirst()
                            .flatMap(rest -> rest)
                            .map(Enum::name));
            json.list("caps", budget.getCaps(), this::cap);
            json.list("reserved", budget.getReserved(), this::reserved);
            List<LimitLeft> limits = known.limits(status.getBudget(), report);
            if (!limits.isEmpty()) {
                json.list("limits", limits, limit -> LedgerJson.limit(json, limit));
            }
            outcomes.sources(status.getSources());
        });
    }

    private void cap(Cap cap) {
        json.object(() -> {
            json.put("kind", cap.getKind().name());
            json.put("amount", cap.getAmount());
            cap.getCount().ifPresent(count -> json.put("grants", count));
        });
    }

    private void reserved(ReservedShare part) {
        json.object(() -> {
            json.put("group", part.getGroup().value());
            json.put("share", part.getShare());
            json.put("amount", part.getAmount());
            json.put("releasedOn", part.getReleasedOn());
            json.put("belongs", person.to(part.getGroup()).name());
        });
    }
}
