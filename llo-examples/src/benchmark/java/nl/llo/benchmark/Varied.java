package nl.llo.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import nl.llo.model.area.Area;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.AgeCriterion;
import nl.llo.model.criterion.AllOf;
import nl.llo.model.criterion.AnyOf;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.criterion.EducationCriterion;
import nl.llo.model.criterion.HoursCriterion;
import nl.llo.model.criterion.IncomeCriterion;
import nl.llo.model.criterion.WealthCriterion;
import nl.llo.model.education.EducationLevel;
import nl.llo.model.id.ConditionId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.money.Money;
import nl.llo.model.profile.Benefit;
import nl.llo.model.profile.EmploymentStatus;
import nl.llo.model.region.LabourMarketRegion;
import nl.llo.model.region.RegionCode;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.regulation.RegulationKind;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;

/**
 * Made-up regulations of four to eight conditions under all, any and not; one in five is not in force on {@link #DAY}. They ask
 * only what every peer can express, so that all can be given the same work.
 */
final class Varied {

    /** The day that is asked about. */
    static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    private static final SourceReference SOURCE =
            SourceReference.builder().document(SourceDocumentId.of("MADE-UP")).build();

    private final SplittableRandom random;
    private final List<LabourMarketRegion> regions;

    private Varied(List<LabourMarketRegion> regions, long seed) {
        this.regions = regions;
        this.random = new SplittableRandom(seed);
    }

    /** A catalogue of this many regulations; the same arguments give the same catalogue. */
    static Catalogue ofSize(int size, List<LabourMarketRegion> regions) {
        var varied = new Varied(regions, 7);
        var builder = Catalogue.builder();
        for (int i = 0; i < size; i++) {
            builder.addRegulation(varied.regulation(i));
        }
        return builder.build();
    }

    private Regulation regulation(int number) {
        var conditions = new ArrayList<Condition>();
        int wanted = random.nextInt(4, 9);
        for (int leaves = 0; leaves < wanted; ) {
            int size = Math.min(wanted - leaves, random.nextInt(1, 4));
            conditions.add(Condition.builder()
                    .id(ConditionId.of("c" + conditions.size()))
                    .criterion(size == 1 ? leafOrNot() : group(size))
                    .addSources(SOURCE)
                    .build());
            leaves += size;
        }
        return Regulation.builder()
                .id(RegulationId.of("made-up-" + number))
                .name(LocalizedText.of("Made-up " + number))
                .kind(RegulationKind.NATIONAL_SCHEME)
                .addPeriods(random.nextInt(5) == 0 ? Period.endingOn(DAY.minusDays(1)) : Period.startingOn(DAY.minusYears(1)))
                .area(Area.national())
                .conditions(conditions)
                .addSources(SOURCE)
                .build();
    }

    private Criterion group(int size) {
        List<Criterion> parts = many(size, this::leafOrNot);
        return random.nextInt(3) == 0
                ? AllOf.builder().addAllParts(parts).build()
                : AnyOf.builder().addAllParts(parts).build();
    }

    private Criterion leafOrNot() {
        Criterion leaf = leaf();
        return random.nextInt(5) == 0 ? Criterion.not(leaf) : leaf;
    }

    private Criterion leaf() {
        return switch (random.nextInt(8)) {
            case 0 -> {
                int min = random.nextInt(16, 50);
                yield AgeCriterion.builder()
                        .min(min)
                        .max(min + random.nextInt(5, 40))
                        .build();
            }
            case 1 -> Criterion.educationAtMost(oneOf(EducationLevel.values()));
            case 2 -> EducationCriterion.builder()
                    .min(oneOf(EducationLevel.values()))
                    .build();
            case 3 -> Criterion.status(someOf(EmploymentStatus.values()).toArray(EmploymentStatus[]::new));
            case 4 -> Criterion.benefit(someOf(Benefit.values()).toArray(Benefit[]::new));
            case 5 -> Criterion.livesIn(Area.regions(many(random.nextInt(1, 9), () -> regions.get(random.nextInt(regions.size())))
                    .stream()
                    .map(LabourMarketRegion::getCode)
                    .distinct()
                    .toArray(RegionCode[]::new)));
            case 6 -> random.nextBoolean()
                    ? IncomeCriterion.builder().max(Money.of(random.nextInt(15, 60) * 1000L)).build()
                    : WealthCriterion.builder().max(Money.of(random.nextInt(5, 200) * 1000L)).build();
            default -> HoursCriterion.builder()
                    .max(BigDecimal.valueOf(random.nextInt(8, 40)))
                    .build();
        };
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> someOf(T[] values) {
        return many(random.nextInt(1, 4), () -> oneOf(values)).stream().distinct().toList();
    }

    private <T> List<T> many(int count, Supplier<T> one) {
        var made = new ArrayList<T>();
        for (int i = 0; i < count; i++) {
            made.add(one.get());
        }
        return List.copyOf(made);
    }
}
