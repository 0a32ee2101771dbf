package nl.llo.io.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.llo.io.finding.FindingCode;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.FunderShare;
import nl.llo.model.budget.ReservedShare;
import nl.llo.model.budget.Tranche;
import nl.llo.model.money.Money;

/** The parts of a budget, as far as they are all known, add up to the whole. Shares are taken as rounded. */
final class BudgetSums implements CatalogueRule {

    @Override
    public void check(CatalogueCheck catalogue) {
        catalogue.forEachBudget((file, budget) -> check(budget.value(), budget.node(), file, catalogue));
    }

    private static void check(Budget budget, int node, CatalogueFile file, CatalogueCheck catalogue) {
        Optional<BigDecimal> total = budget.getTotal().map(Money::toBigDecimal);
        List<BudgetPart> funders =
                budget.getFunders().stream().map(BudgetSums::part).toList();
        int funderList = file.log().child(node, "funders");
        checkFunders(funders, total, funderList, file, catalogue);
        checkEach(funders, total, funderList, file, catalogue);
        checkEach(
                budget.getReserved().stream().map(BudgetSums::part).toList(),
                total,
                file.log().child(node, "reserved"),
                file,
                catalogue);
        List<Money> tranches = budget.getTranches().stream()
                .map(Tranche::getAmount)
                .flatMap(Optional::stream)
                .toList();
        if (!tranches.isEmpty() && tranches.size() == budget.getTranches().size()) {
            BigDecimal sum = tranches.stream().map(Money::toBigDecimal).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (total.filter(whole -> sum.compareTo(whole) < 0).isPresent()) {
                catalogue.report(
                        FindingCode.BUDGET_TRANCHES_SHORT,
                        file,
                        file.log().child(node, "tranches"),
                        () -> Map.of(
                                "sum", sum.toPlainString(), "total", total.get().toPlainString()));
            }
        }
    }

    private static BudgetPart part(FunderShare funder) {
        return new BudgetPart(funder.getShare(), funder.getAmount());
    }

    private static BudgetPart part(ReservedShare reserved) {
        return new BudgetPart(reserved.getShare(), reserved.getAmount());
    }

    /** That shares alone, or amounts alone, are not too much is a constraint of the budget. */
    private static void checkFunders(
            List<BudgetPart> parts,
            Optional<BigDecimal> total,
            int node,
            CatalogueFile file,
            CatalogueCheck catalogue) {
        BigDecimal whole = total.orElse(BudgetPart.HUNDRED);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal leeway = BigDecimal.ZERO;
        boolean isComplete = !parts.isEmpty();
        boolean hasShares = false;
        boolean hasAmounts = false;
        for (BudgetPart part : parts) {
            boolean byAmount = total.isPresent() && part.amount().isPresent();
            isComplete &= byAmount || part.share().isPresent();
            if (byAmount) {
                hasAmounts = true;
                sum = sum.add(part.amount().get().toBigDecimal());
            } else if (part.share().isPresent()) {
                hasShares = true;
                sum = sum.add(part.shareOf(whole));
                leeway = leeway.add(part.roundingOf(whole));
            }
        }
        if (hasShares && hasAmounts && sum.subtract(leeway).compareTo(whole) > 0) {
            catalogue.report(FindingCode.BUDGET_FUNDER_PARTS, file, node);
        } else if (isComplete && sum.add(leeway).compareTo(whole) < 0) {
            catalogue.report(FindingCode.BUDGET_FUNDERS_SHORT, file, node);
        }
    }

    private static void checkEach(
            List<BudgetPart> parts,
            Optional<BigDecimal> total,
            int list,
            CatalogueFile file,
            CatalogueCheck catalogue) {
        for (int i = 0; i < parts.size(); i++) {
            BudgetPart part = parts.get(i);
            if (total.filter(part::contradicts).isPresent()) {
                catalogue.report(
                        FindingCode.BUDGET_SHARE_AMOUNT, file, file.log().child(list, i));
            }
        }
    }
}
