package nl.llo.matching.internal.normal;

import java.math.BigDecimal;
import java.util.Optional;
import nl.llo.matching.internal.normal.Ranges.Range;
import nl.llo.model.criterion.CoursePriceCriterion;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.HoursCriterion;
import nl.llo.model.criterion.IncomeCriterion;
import nl.llo.model.criterion.WealthCriterion;
import nl.llo.model.money.Money;

/** Writes ranges of hundredths as hours and euros. */
final class AmountCriteria {

    private AmountCriteria() {}

    static Criterion of(AttributeKind kind, Range range, Ranges domain) {
        Optional<BigDecimal> max =
                ValueCriteria.bound(range.last(), domain.getMost()).map(AmountCriteria::whole);
        // A criterion needs a bound, so a range without an end says where it begins, even when that is the very start.
        Optional<BigDecimal> min = max.isPresent() && range.first() == domain.getLeast()
                ? Optional.empty()
                : Optional.of(whole(range.first()));
        return switch (kind) {
            case HOURS -> HoursCriterion.builder().min(min).max(max).build();
            case INCOME ->
                IncomeCriterion.builder()
                        .min(min.map(Money::of))
                        .max(max.map(Money::of))
                        .build();
            case WEALTH ->
                WealthCriterion.builder()
                        .min(min.map(Money::of))
                        .max(max.map(Money::of))
                        .build();
            case COURSE_PRICE ->
                CoursePriceCriterion.builder()
                        .min(min.map(Money::of))
                        .max(max.map(Money::of))
                        .build();
            default -> throw new IllegalArgumentException(kind + " is not counted in hundredths");
        };
    }

    private static BigDecimal whole(long hundredths) {
        BigDecimal exact = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
