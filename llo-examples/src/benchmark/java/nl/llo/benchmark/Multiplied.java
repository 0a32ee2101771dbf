package nl.llo.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.llo.io.LloCatalogues;
import nl.llo.model.area.Area;
import nl.llo.model.area.RegionsArea;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AllOf;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.IncomeCriterion;
import nl.llo.model.criterion.Not;
import nl.llo.model.id.RegulationId;
import nl.llo.model.money.Money;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.time.Period;

/**
 * The built-in catalogue many times over, as if each region had its own schemes: copies differ in region, dates and bounds.
 * The first copy is the built-in catalogue itself. The same size gives the same catalogue.
 */
final class Multiplied {

    private final List<LabourMarketRegion> regions;
    private final SplittableRandom random = new SplittableRandom(42);

    private Multiplied(List<LabourMarketRegion> regions) {
        this.regions = regions;
    }

    /** A catalogue of exactly this many regulations, with the groups, traits and organisations of the built-in one. */
    static Catalogue ofSize(int size, List<LabourMarketRegion> regions) {
        var multiplied = new Multiplied(regions);
        Catalogue builtIn = LloCatalogues.builtIn();
        var builder = Catalogue.builder();
        builtIn.listDocuments().forEach(builder::addDocument);
        builtIn.listOrganisations().forEach(builder::addOrganisation);
        builtIn.listTraits().forEach(builder::addTrait);
        builtIn.listGroups().forEach(builder::addGroup);
        builtIn.listFactors().forEach(builder::addFactor);
        builtIn.listFacilities().forEach(builder::addFacility);
        List<Regulation> originals = builtIn.listRegulations();
        for (int i = 0; i < size; i++) {
            Regulation original = originals.get(i % originals.size());
            int copy = i / originals.size();
            builder.addRegulation(copy == 0 ? original : multiplied.vary(original, copy));
        }
        return builder.build();
    }

    private Regulation vary(Regulation original, int copy) {
        return Regulation.builder()
                .copyOf(original)
                .id(RegulationId.of(original.getId().value() + "-" + copy))
                .budgets(List.of())
                .cumulation(List.of())
                .predecessor(Optional.empty())
                .successor(Optional.empty())
                .area(original.getArea().map(this::vary))
                .periods(original.getPeriods().stream().map(this::vary).toList())
                .conditions(
                        original.getConditions().stream().map(this::vary).toList())
                .build();
    }

    /** Another region for a region; half of the national schemes become regional. */
    private Area vary(Area area) {
        boolean moves = area instanceof RegionsArea || random.nextBoolean();
        return moves
                ? Area.regions(regions.get(random.nextInt(regions.size())).getCode())
                : area;
    }

    private Period vary(Period period) {
        int days = random.nextInt(-200, 200);
        return Period.builder()
                .from(period.getFrom().map(date -> date.plusDays(days)))
                .until(period.getUntil().map((LocalDate date) -> date.plusDays(days)))
                .build();
    }

    private Condition vary(Condition condition) {
        return Condition.builder()
                .copyOf(condition)
                .criterion(vary(condition.getCriterion()))
                .build();
    }

    private Criterion vary(Criterion criterion) {
        if (criterion instanceof AllOf all) {
            return AllOf.builder()
                    .addAllParts(all.getParts().stream().map(this::vary).toList())
                    .build();
        }
        if (criterion instanceof AnyOf any) {
            return AnyOf.builder()
                    .addAllParts(any.getParts().stream().map(this::vary).toList())
                    .build();
        }
        if (criterion instanceof Not not) {
            return Criterion.not(vary(not.getPart()));
        }
        if (criterion instanceof AgeCriterion age) {
            int years = random.nextInt(-3, 4);
            return AgeCriterion.builder()
                    .copyOf(age)
                    .min(age.getMin().map(min -> Math.max(0, min + years)))
                    .max(age.getMax().map(max -> Math.max(0, max + years)))
                    .build();
        }
        if (criterion instanceof IncomeCriterion income) {
            return IncomeCriterion.builder()
                    .copyOf(income)
                    .max(income.getMax().map(max -> Money.of(max.toBigDecimal().longValue() + random.nextInt(5000))))
                    .build();
        }
        return criterion;
    }
}
