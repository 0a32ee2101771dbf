package nl.llo.examples.cli.report;

import java.util.Optional;
import java.util.stream.Stream;
import nl.llo.examples.cli.knowledge.BudgetTerms;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.matching.MatchReport;
import nl.llo.matching.budget.BudgetStatus;
import nl.llo.matching.budget.BudgetStatuses;
import nl.llo.matching.budget.RegulationMoney;
import nl.llo.matching.ledger.LimitLeft;
import nl.llo.model.money.Money;
import nl.llo.model.regulation.Regulation;

/** Tells whether a regulation has money for a person, of the best of its budgets. */
final class MoneyText {

    private final Names names;
    private final Wording wording;
    private final MoneyKnown known;
    private final MatchReport report;
    private final BudgetStatuses statuses;
    private final BudgetTerms terms;

    MoneyText(Names names, Wording wording, MoneyKnown known, MatchReport report) {
        this.names = names;
        this.wording = wording;
        this.known = known;
        this.report = report;
        this.statuses = known.statuses(report);
        this.terms = new BudgetTerms(names, wording);
    }

    /** Whether there is money, and why; nothing without a budget. */
    Stream<String> status(Regulation regulation) {
        return best(regulation).map(this::status).stream();
    }

    private String status(BudgetStatus status) {
        return status.explain(wording.language()) + names.cite(status.getSources());
    }

    /** Its limits, what is kept for groups, whether it comes back, and what happens to the rest. */
    Stream<String> terms(Regulation regulation) {
        return best(regulation)
                .map(status -> known.budget(status.getBudget(), regulation.getBudgets()))
                .map(budget -> terms.on(report.getDate(), budget))
                .stream()
                .flatMap(phrases -> phrases);
    }

    /** The regions and courses for which a ledger says that nothing is left. */
    Stream<String> full(Regulation regulation) {
        return best(regulation).map(status -> known.limits(status.getBudget(), report)).stream()
                .flatMap(limits -> limits.stream())
                .filter(limit -> limit.kind().isPresent() && isOfOne(limit) && isFull(limit))
                .map(limit -> wording.name(limit.kind().orElseThrow()) + ": "
                        + limit.of().orElseThrow());
    }

    private static boolean isOfOne(LimitLeft limit) {
        return switch (limit.kind().orElseThrow()) {
            case PER_REGION, PER_COURSE -> true;
            case TOTAL, PER_YEAR, PER_TRANCHE, PER_PERSON, PER_PERSON_PER_YEAR -> false;
        };
    }

    private static boolean isFull(LimitLeft limit) {
        return limit.left().filter(Money::isZero).isPresent()
                || (limit.grants().isPresent()
                        && limit.grantsUsed() >= limit.grants().getAsLong());
    }

    private Optional<BudgetStatus> best(Regulation regulation) {
        return statuses.of(regulation).map(RegulationMoney::getBest);
    }
}
