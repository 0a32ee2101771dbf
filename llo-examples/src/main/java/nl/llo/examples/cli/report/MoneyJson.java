package nl.llo.examples.cli.report;

import nl.llo.examples.cli.json.JsonPage;
import nl.llo.matching.budget.BudgetStatus;
import nl.llo.matching.budget.RegulationMoney;

/** Writes whether a regulation has money left: the best state, and each of its budgets. */
final class MoneyJson {

    private final JsonPage json;
    private final OutcomeJson outcomes;

    MoneyJson(JsonPage json, OutcomeJson outcomes) {
        this.json = json;
        this.outcomes = outcomes;
    }

    void write(RegulationMoney money) {
        json.object("money", () -> {
            json.put("state", money.getBest().getState().name());
            json.list("budgets", money.getBudgets(), this::budget);
        });
    }

    private void budget(BudgetStatus status) {
        json.object(() -> {
            json.put("budget", status.getBudget().value());
            json.put("state", status.getState().name());
            outcomes.reason("reason", status.getReason());
            json.put("since", status.getSince());
            json.put("opensOn", status.getOpensOn());
            json.put("recordedOn", status.getRecordedOn());
            json.put("amountLeft", status.getAmountLeft());
            status.getGrantsLeft().ifPresent(grants -> json.put("grantsLeft", grants));
            outcomes.sources(status.getSources());
        });
    }
}
