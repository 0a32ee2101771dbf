package nl.llo.matching.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.CapKind;
import nl.llo.model.budget.ReservedShare;
import nl.llo.model.budget.Tranche;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;

/**
 * What of a budget is kept for groups on a date, by the same rule as in a ledger: a share of the whole and of each tranche, an
 * amount of the whole alone, cents rounded down.
 */
final class Reserve {

    private static final int CENTS = 2;

    private final Budget budget;
    private final List<ReservedShare> parts;
    private final Optional<BigDecimal> statedSize;

    Reserve(Budget budget, LocalDate date) {
        this.budget = budget;
        this.parts = partsOn(budget, date).toList();
        this.statedSize = Stream.concat(
                        budget.getTotal().stream(),
                        budget.getCaps().stream()
                                .filter(cap -> cap.getKind() == CapKind.TOTAL)
                                .flatMap(cap -> cap.getAmount().stream()))
                .map(Money::toBigDecimal)
                .min(BigDecimal::compareTo);
    }

    /** The parts that are still kept on a date. */
    static Stream<ReservedShare> partsOn(Budget budget, LocalDate date) {
        return budget.getReserved().stream()
                .filter(part -> part.getReleasedOn().map(date::isBefore).orElse(true));
    }

    /** The sum of the tranches, where an amount is kept of it and nothing else says how much there is in all. */
    Optional<BigDecimal> unstatedSize() {
        return statedSize.isEmpty()
                        && parts.stream().anyMatch(part -> part.getAmount().isPresent())
                ? sumOfTranches()
                : Optional.empty();
    }

    private Optional<BigDecimal> sumOfTranches() {
        List<Tranche> tranches = budget.getTranches();
        boolean known = !tranches.isEmpty()
                && tranches.stream().allMatch(tranche -> tranche.getAmount().isPresent());
        return known
                ? Optional.of(tranches.stream()
                        .flatMap(tranche -> tranche.getAmount().stream())
                        .map(Money::toBigDecimal)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    /** What is kept of the whole. */
    List<Limit.Kept> ofAll() {
        Optional<BigDecimal> size = statedSize.or(this::sumOfTranches);
        List<Limit.Kept> kept = new ArrayList<>();
        for (ReservedShare part : parts) {
            part.getAmount()
                    .map(Money::toBigDecimal)
                    .or(() -> size.flatMap(whole -> part.getShare().map(share -> of(share, whole))))
                    .ifPresent(euros -> kept.add(new Limit.Kept(part, euros)));
        }
        return kept;
    }

    /** What is kept of the tranches that run, with what they have together. */
    List<Limit.Kept> of(BigDecimal tranches) {
        List<Limit.Kept> kept = new ArrayList<>();
        for (ReservedShare part : parts) {
            if (part.getAmount().isEmpty()) {
                part.getShare().ifPresent(share -> kept.add(new Limit.Kept(part, of(share, tranches))));
            }
        }
        return kept;
    }

    private static BigDecimal of(Share share, BigDecimal whole) {
        return share.toPercent().multiply(whole).movePointLeft(2).setScale(CENTS, RoundingMode.DOWN);
    }
}
