package nl.llo.model.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.llo.model.budget.AllocationPolicy;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.Cap;
import nl.llo.model.budget.CapKind;
import nl.llo.model.budget.CostKind;
import nl.llo.model.budget.FunderShare;
import nl.llo.model.budget.RecordedUse;
import nl.llo.model.budget.ReservedShare;
import nl.llo.model.budget.RestAtEnd;
import nl.llo.model.budget.Tranche;
import nl.llo.model.facility.Facility;
import nl.llo.model.facility.FacilityKind;
import nl.llo.model.facility.FacilityStatus;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.FacilityId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.profile.ApplicantKind;

/** Facilities and budgets whose numbers agree. */
public final class BudgetArbitraries {
    private BudgetArbitraries() {}

    /** A facility with this id. */
    public static Arbitrary<Facility> facility(FacilityId id) {
        return Builders.withBuilder(() -> Facility.builder().id(id))
                .use(Arbitraries.of(FacilityKind.class))
                .in((builder, kind) -> builder.kind(kind))
                .use(TextArbitraries.localizedTexts())
                .in((builder, name) -> builder.name(name))
                .use(TextArbitraries.localizedTexts())
                .withProbability(0.3)
                .in((builder, text) -> builder.description(text))
                .use(MoneyArbitraries.money())
                .withProbability(0.3)
                .in((builder, amount) -> builder.amount(amount))
                .use(MoneyArbitraries.money())
                .withProbability(0.3)
                .in((builder, amount) -> builder.maxAmount(amount))
                .use(Arbitraries.integers().between(0, 100_000))
                .withProbability(0.3)
                .in((builder, places) -> builder.places(places))
                .use(Arbitraries.of(true, false))
                .withProbability(0.3)
                .in((builder, free) -> builder.free(free))
                .use(Arbitraries.of(FacilityStatus.class))
                .withProbability(0.5)
                .in((builder, status) -> builder.status(status))
                .use(Arbitraries.of(ApplicantKind.class).set().ofMaxSize(2))
                .in((builder, audience) -> builder.addAllAudience(audience))
                .use(SourceArbitraries.sources())
                .in((builder, sources) -> builder.addAllSources(sources))
                .build(builder -> builder.build());
    }

    /** A budget with this id: with a total, its parts stay below it. */
    public static Arbitrary<Budget> budget(BudgetId id) {
        return budget(id, List.of());
    }

    /** The same, which can name some of these facilities of its regulation as those that it pays. */
    public static Arbitrary<Budget> budget(BudgetId id, List<FacilityId> facilities) {
        Arbitrary<Money> parts = Arbitraries.longs().between(0, 1_000_000).map(Money::of);
        return Builders.withBuilder(() -> Budget.builder().id(id))
                .use(TextArbitraries.localizedTexts())
                .withProbability(0.4)
                .in((builder, name) -> builder.name(name))
                .use(Arbitraries.longs().between(10_000_000, 2_000_000_000L).map(Money::of))
                .withProbability(0.6)
                .in((builder, total) -> builder.total(total))
                .use(funder(parts).list().ofMaxSize(3))
                .in((builder, funders) -> builder.addAllFunders(funders))
                .use(tranche(parts).list().ofMaxSize(3))
                .in((builder, tranches) -> builder.addAllTranches(tranches))
                .use(cap(parts).list().ofMaxSize(3))
                .in((builder, caps) -> builder.addAllCaps(caps))
                .use(reserved(parts).list().ofMaxSize(2))
                .in((builder, reserved) -> builder.addAllReserved(reserved))
                .use(Arbitraries.of(AllocationPolicy.class))
                .withProbability(0.5)
                .in((builder, policy) -> builder.policy(policy))
                .use(Arbitraries.subsetOf(facilities))
                .in((builder, paid) -> builder.addAllFacilities(paid))
                .use(Arbitraries.of(CostKind.class).set().ofMaxSize(3))
                .in((builder, kinds) -> builder.addAllCostKinds(kinds))
                .use(Arbitraries.integers().between(0, 100).map(percent -> Share.ofPercent(percent)))
                .withProbability(0.3)
                .in((builder, most) -> builder.maxShare(most))
                .use(thirds())
                .withProbability(0.2)
                .in((builder, least) -> builder.ownShare(least))
                .use(Arbitraries.integers().between(0, 9))
                .withProbability(0.3)
                .in((builder, rank) -> builder.rank(rank))
                .use(Arbitraries.of(true, false))
                .withProbability(0.5)
                .in((builder, structural) -> builder.structural(structural))
                .use(use(parts).list().ofMaxSize(2))
                .in((builder, uses) -> builder.addAllUses(uses))
                .use(SourceArbitraries.sources())
                .in((builder, sources) -> builder.addAllSources(sources))
                .build(builder -> builder.build());
    }

    private static Arbitrary<Share> thirds() {
        return Arbitraries.integers().between(0, 33).map(percent -> Share.ofPercent(percent));
    }

    private static Arbitrary<FunderShare> funder(Arbitrary<Money> amounts) {
        return Combinators.combine(Arbitraries.of(Pools.ORGANISATIONS), thirds().optional(0.5), amounts.optional(0.5))
                .as((party, share, amount) -> FunderShare.builder()
                        .organisation(party)
                        .share(share)
                        .amount(amount)
                        .build());
    }

    private static Arbitrary<Tranche> tranche(Arbitrary<Money> amounts) {
        return Combinators.combine(
                        TimeArbitraries.periods().optional(0.8),
                        amounts.optional(0.8),
                        TimeArbitraries.dates().optional(0.3),
                        Arbitraries.of(RestAtEnd.class).optional(0.5))
                .as((period, amount, opens, rest) -> Tranche.builder()
                        .period(period)
                        .amount(amount)
                        .opensOn(opens)
                        .restAtEnd(rest)
                        .build());
    }

    private static Arbitrary<Cap> cap(Arbitrary<Money> amounts) {
        return Combinators.combine(
                        Arbitraries.of(CapKind.class),
                        amounts.optional(0.7),
                        Arbitraries.integers().between(0, 50_000),
                        SourceArbitraries.references().list().ofMaxSize(1))
                .as((kind, amount, count, sources) -> {
                    Cap.Builder builder =
                            Cap.builder().kind(kind).amount(amount).addAllSources(sources);
                    return amount.isPresent() && count % 2 == 0
                            ? builder.build()
                            : builder.count(count).build();
                });
    }

    private static Arbitrary<ReservedShare> reserved(Arbitrary<Money> amounts) {
        return Combinators.combine(
                        Arbitraries.of(Pools.GROUPS),
                        thirds().optional(0.5),
                        amounts.optional(0.5),
                        TimeArbitraries.dates().optional(0.5))
                .as((group, share, amount, released) -> ReservedShare.builder()
                        .group(group)
                        .share(share)
                        .amount(amount)
                        .releasedOn(released)
                        .build());
    }

    private static Arbitrary<RecordedUse> use(Arbitrary<Money> amounts) {
        return Combinators.combine(
                        TimeArbitraries.dates(),
                        amounts.optional(0.5),
                        Arbitraries.integers().between(0, 50_000).optional(0.5),
                        Arbitraries.of(true, false).optional(0.5))
                .as((on, spent, grants, exhausted) -> RecordedUse.builder()
                        .on(on)
                        .spent(spent)
                        .grants(grants)
                        .exhausted(exhausted)
                        .build());
    }
}
