package nl.llo.io.internal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.internal.codec.Located;
import nl.llo.io.internal.codec.LocationLog;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.Tranche;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.time.Period;

/** Tranches run one after another, on days on which their regulation runs, and leave no days without money. */
final class TranchePeriods implements CatalogueRule {

    @Override
    public void check(CatalogueCheck catalogue) {
        catalogue.forEachRegulation((file, regulation) -> {
            LocationLog log = file.log();
            int list = log.child(regulation.node(), "budgets");
            List<Budget> budgets = regulation.value().getBudgets();
            Term term = new Term(regulation.value().getPeriods());
            for (int i = 0; i < budgets.size(); i++) {
                int tranches = log.child(log.child(list, i), "tranches");
                checkTranches(budgets.get(i).getTranches(), tranches, term, file, catalogue);
            }
            checkGaps(regulation, list, term, file, catalogue);
        });
    }

    private static void checkTranches(
            List<Tranche> tranches, int list, Term term, CatalogueFile file, CatalogueCheck catalogue) {
        Optional<LocalDate> lastEnd = Optional.empty();
        for (int i = 0; i < tranches.size(); i++) {
            int node = file.log().child(list, i);
            Optional<Period> period = tranches.get(i).getPeriod();
            Optional<LocalDate> start = period.flatMap(Period::getFrom);
            Optional<LocalDate> end = period.flatMap(Period::getUntil);
            Optional<LocalDate> before = lastEnd;
            if (before.isPresent()
                    && start.filter(day -> !day.isAfter(before.get())).isPresent()) {
                catalogue.report(
                        FindingCode.BUDGET_TRANCHE_ORDER, file, file.log().child(node, "period"));
            }
            lastEnd = end.or(() -> before);
            if (!term.isEmpty()
                    && Stream.of(start, end).flatMap(Optional::stream).anyMatch(day -> !term.contains(day))) {
                catalogue.report(
                        FindingCode.BUDGET_TRANCHE_OUTSIDE, file, file.log().child(node, "period"));
            }
            Optional<LocalDate> opens = tranches.get(i).getOpensOn();
            if (end.isPresent() && opens.filter(day -> day.isAfter(end.get())).isPresent()) {
                catalogue.report(
                        FindingCode.BUDGET_TRANCHE_OPENS, file, file.log().child(node, "opensOn"));
            }
        }
    }

    /** A budget without dated tranches can be there on any day. */
    private static void checkGaps(
            Located<Regulation> regulation, int node, Term term, CatalogueFile file, CatalogueCheck catalogue) {
        List<Period> dated = new ArrayList<>();
        for (Budget budget : regulation.value().getBudgets()) {
            if (budget.getTranches().isEmpty()
                    || budget.getTranches().stream()
                            .anyMatch(tranche -> tranche.getPeriod().isEmpty())) {
                return;
            }
            budget.getTranches()
                    .forEach(tranche -> dated.add(tranche.getPeriod().orElseThrow()));
        }
        Term money = new Term(dated);
        if (!dated.isEmpty() && term.overlaps(money)) {
            term.findFirstBeside(money)
                    .ifPresent(gap ->
                            catalogue.report(FindingCode.BUDGET_PERIOD_UNCOVERED, file, node, () -> arguments(gap)));
        }
    }

    private static Map<String, Object> arguments(Period gap) {
        Map<String, Object> arguments = new HashMap<>();
        gap.getFrom().ifPresent(day -> arguments.put("from", day.toString()));
        gap.getUntil().ifPresent(day -> arguments.put("until", day.toString()));
        return arguments;
    }
}
