package nl.llo.benchmark.peer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.llo.model.area.RegionsArea;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AllOf;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.BenefitCriterion;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.EducationCriterion;
import nl.llo.model.criterion.HoursCriterion;
import nl.llo.model.criterion.IncomeCriterion;
import nl.llo.model.criterion.Not;
import nl.llo.model.criterion.PlaceCriterion;
import nl.llo.model.criterion.StatusCriterion;
import nl.llo.model.criterion.WealthCriterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.money.Money;
import nl.llo.model.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/** Regulations that ask only the kinds of condition that every peer can express, as plain terms. */
public final class Terms {

    private Terms() {}

    /** The conditions of each regulation in force on the day, by its id. */
    static Map<String, List<Term>> inForce(Catalogue catalogue, LocalDate day) {
        var terms = new LinkedHashMap<String, List<Term>>();
        for (Regulation regulation : catalogue.listRegulations()) {
            if (regulation.getPeriods().stream().anyMatch(period -> period.contains(day))) {
                terms.put(
                        regulation.getId().value(),
                        regulation.getConditions().stream()
                                .map(condition -> term(condition.getCriterion(), false))
                                .toList());
            }
        }
        return terms;
    }

    private static Term term(Criterion criterion, boolean negated) {
        if (criterion instanceof AllOf all) {
            return junction(all.getParts(), !negated, negated);
        }
        if (criterion instanceof AnyOf any) {
            return junction(any.getParts(), negated, negated);
        }
        if (criterion instanceof Not not) {
            return term(not.getPart(), !negated);
        }
        if (criterion instanceof AgeCriterion age) {
            return new Term.Range(
                    "age",
                    age.getMin().map(Integer::longValue).orElse(null),
                    age.getMax().map(Integer::longValue).orElse(null),
                    negated);
        }
        if (criterion instanceof EducationCriterion education) {
            return new Term.Range(
                    "education",
                    education.getMin().map(Terms::rank).orElse(null),
                    education.getMax().map(Terms::rank).orElse(null),
                    negated);
        }
        if (criterion instanceof HoursCriterion hours) {
            return new Term.Range(
                    "hours",
                    hours.getMin().map(BigDecimal::longValueExact).orElse(null),
                    hours.getMax().map(BigDecimal::longValueExact).orElse(null),
                    negated);
        }
        if (criterion instanceof IncomeCriterion income) {
            return new Term.Range("income", null, euros(income.getMax().orElse(null)), negated);
        }
        if (criterion instanceof WealthCriterion wealth) {
            return new Term.Range("wealth", null, euros(wealth.getMax().orElse(null)), negated);
        }
        if (criterion instanceof StatusCriterion status) {
            return new Term.OneOf("statuses", names(status.getAnyOf()), true, negated);
        }
        if (criterion instanceof BenefitCriterion benefit) {
            return new Term.OneOf("benefits", names(benefit.getAnyOf()), true, negated);
        }
        if (criterion instanceof PlaceCriterion place && place.getArea() instanceof RegionsArea regions) {
            return new Term.OneOf("region", names(regions.getCodes()), false, negated);
        }
        throw new IllegalArgumentException("No plain term for " + criterion);
    }

    private static Term junction(List<Criterion> criteria, boolean all, boolean negated) {
        List<Term> parts =
                criteria.stream().map(part -> term(part, negated)).toList();
        return all ? new Term.All(parts) : new Term.Any(parts);
    }

    private static long rank(EducationLevel level) {
        return level.getRank();
    }

    private static @Nullable Long euros(@Nullable Money money) {
        return money == null ? null : money.toBigDecimal().longValueExact();
    }

    private static List<String> names(Iterable<?> values) {
        var names = new ArrayList<String>();
        values.forEach(value -> names.add(value.toString()));
        return List.copyOf(names);
    }
}
