package nl.llo.io.internal.rule;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.llo.io.finding.FindingCode;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.Cap;
import nl.llo.model.budget.CapKind;
import nl.llo.model.budget.Tranche;
import nl.llo.model.money.Money;

/** No cap lies above a wider one, or above what the tranches hold; and there is one of each kind. */
final class IdleCaps implements CatalogueRule {

    @Override
    public void check(CatalogueCheck catalogue) {
        catalogue.forEachBudget(
                (file, budget) -> check(budget.value(), file.log().child(budget.node(), "caps"), file, catalogue));
    }

    private static void check(Budget budget, int list, CatalogueFile file, CatalogueCheck catalogue) {
        List<Cap> caps = budget.getCaps();
        Map<CapKind, Cap> byKind = new EnumMap<>(CapKind.class);
        for (int i = 0; i < caps.size(); i++) {
            Cap cap = caps.get(i);
            Cap first = byKind.putIfAbsent(cap.getKind(), cap);
            if (first != null && isSameLimit(first, cap)) {
                catalogue.report(
                        FindingCode.BUDGET_CAP_REPEATED,
                        file,
                        file.log().child(list, i),
                        () -> Map.of("kind", cap.getKind().name()));
            }
        }
        for (int i = 0; i < caps.size(); i++) {
            int node = file.log().child(list, i);
            Cap cap = caps.get(i);
            Optional<Cap> wider = wider(cap.getKind()).stream()
                    .flatMap(kind -> Stream.ofNullable(byKind.get(kind)))
                    .filter(other -> isAbove(cap, other))
                    .findFirst();
            if (wider.isPresent()) {
                catalogue.report(
                        FindingCode.BUDGET_CAP_IDLE,
                        file,
                        node,
                        () -> Map.of("wider", wider.get().getKind().name()));
            } else if (isAboveTranches(cap, budget)) {
                catalogue.report(FindingCode.BUDGET_CAP_IDLE, file, node);
            }
        }
    }

    /** The caps within which a cap lies, whatever a budget is for. */
    private static Set<CapKind> wider(CapKind kind) {
        return switch (kind) {
            case TOTAL -> Set.of();
            case PER_YEAR, PER_TRANCHE, PER_REGION, PER_PERSON, PER_COURSE -> EnumSet.of(CapKind.TOTAL);
            case PER_PERSON_PER_YEAR -> EnumSet.of(CapKind.TOTAL, CapKind.PER_YEAR, CapKind.PER_PERSON);
        };
    }

    private static boolean isSameLimit(Cap one, Cap other) {
        return (one.getAmount().isPresent() && other.getAmount().isPresent())
                || (one.getCount().isPresent() && other.getCount().isPresent());
    }

    private static boolean isAbove(Cap cap, Cap wider) {
        return isAbove(cap.getAmount(), wider.getAmount()) || isAbove(cap.getCount(), wider.getCount());
    }

    private static <T extends Comparable<T>> boolean isAbove(Optional<T> limit, Optional<T> wider) {
        return limit.isPresent()
                && wider.filter(other -> limit.get().compareTo(other) > 0).isPresent();
    }

    /** A total, where there is one, is held to the caps by a constraint of the budget. */
    private static boolean isAboveTranches(Cap cap, Budget budget) {
        List<Tranche> tranches = budget.getTranches();
        if (cap.getAmount().isEmpty()
                || tranches.isEmpty()
                || tranches.stream().anyMatch(tranche -> tranche.getAmount().isEmpty())) {
            return false;
        }
        Stream<BigDecimal> amounts = tranches.stream()
                .flatMap(tranche -> tranche.getAmount().stream())
                .map(Money::toBigDecimal);
        Optional<BigDecimal> most = Optional.empty();
        if (cap.getKind() == CapKind.PER_TRANCHE) {
            most = amounts.max(BigDecimal::compareTo);
        } else if (budget.getTotal().isEmpty()) {
            most = amounts.reduce(BigDecimal::add);
        }
        return isAbove(cap.getAmount().map(Money::toBigDecimal), most);
    }
}
