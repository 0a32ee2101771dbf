package nl.llo.model.testing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AgeLimit;
import nl.llo.model.criterion.CourseLevelCriterion;
import nl.llo.model.criterion.CoursePriceCriterion;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.EducationCriterion;
import nl.llo.model.criterion.HoursCriterion;
import nl.llo.model.criterion.IncomeCriterion;
import nl.llo.model.criterion.PlaceCriterion;
import nl.llo.model.criterion.UnemployedMonthsCriterion;
import nl.llo.model.criterion.WealthCriterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.money.Money;
import nl.llo.model.profile.PlaceKind;

/** Criteria with bounds, the lower never above the upper. */
final class LeafArbitraries {
    private LeafArbitraries() {}

    static Arbitrary<Criterion> ages() {
        return bounds(Arbitraries.integers().between(0, 80), Integer::compareTo)
                .flatMap(bounds -> Combinators.combine(
                                Arbitraries.oneOf(
                                                Arbitraries.create(() -> AgeLimit.AOW),
                                                Arbitraries.integers()
                                                        .between(1, 80)
                                                        .map(AgeLimit::ofYears))
                                        .optional(0.4),
                                Arbitraries.create(() -> bounds))
                        .as((below, range) -> {
                            AgeCriterion.Builder builder =
                                    AgeCriterion.builder().min(range.min()).max(range.max());
                            return builder.below(below).build();
                        }));
    }

    static Arbitrary<Criterion> educations() {
        Arbitrary<EducationLevel> levels = Arbitraries.of(EducationLevel.class);
        Arbitrary<Criterion> ranges = bounds(levels, Comparator.comparingInt(EducationLevel::getRank))
                .map(range -> EducationCriterion.builder()
                        .min(range.min())
                        .max(range.max())
                        .build());
        return Arbitraries.oneOf(
                ranges,
                levels.set()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(set -> EducationCriterion.builder().addAllIn(set).build()));
    }

    static Arbitrary<Criterion> courseLevels() {
        return bounds(Arbitraries.of(EducationLevel.class), Comparator.comparingInt(EducationLevel::getRank))
                .map(range -> CourseLevelCriterion.builder()
                        .min(range.min())
                        .max(range.max())
                        .build());
    }

    static Arbitrary<Criterion> unemployedMonths() {
        return bounds(Arbitraries.integers().between(0, 60), Integer::compareTo)
                .map(range -> UnemployedMonthsCriterion.builder()
                        .min(range.min())
                        .max(range.max())
                        .build());
    }

    static Arbitrary<Criterion> hours() {
        return bounds(Arbitraries.integers().between(0, 60).map(BigDecimal::valueOf), BigDecimal::compareTo)
                .map(range -> HoursCriterion.builder()
                        .min(range.min())
                        .max(range.max())
                        .build());
    }

    static Arbitrary<Criterion> incomes() {
        return bounds(MoneyArbitraries.money(), Money::compareTo)
                .map(range -> IncomeCriterion.builder()
                        .min(range.min())
                        .max(range.max())
                        .build());
    }

    static Arbitrary<Criterion> wealths() {
        return bounds(MoneyArbitraries.money(), Money::compareTo)
                .map(range -> WealthCriterion.builder()
                        .min(range.min())
                        .max(range.max())
                        .build());
    }

    static Arbitrary<Criterion> coursePrices() {
        return bounds(MoneyArbitraries.money(), Money::compareTo)
                .map(range -> CoursePriceCriterion.builder()
                        .min(range.min())
                        .max(range.max())
                        .build());
    }

    static Arbitrary<Criterion> places() {
        return Combinators.combine(Arbitraries.of(PlaceKind.class).set().ofMinSize(1), AreaArbitraries.areas())
                .as((kinds, area) ->
                        PlaceCriterion.builder().addAllKinds(kinds).area(area).build());
    }

    private record Range<T>(Optional<T> min, Optional<T> max) {}

    private static <T> Arbitrary<Range<T>> bounds(Arbitrary<T> values, Comparator<? super T> order) {
        return Combinators.combine(values, values, Arbitraries.of(1, 2, 3)).as((a, b, which) -> {
            T low = order.compare(a, b) <= 0 ? a : b;
            T high = order.compare(a, b) <= 0 ? b : a;
            return new Range<>(
                    which == 2 ? Optional.empty() : Optional.of(low),
                    which == 1 ? Optional.empty() : Optional.of(high));
        });
    }
}
