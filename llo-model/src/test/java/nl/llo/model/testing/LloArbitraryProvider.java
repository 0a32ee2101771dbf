package nl.llo.model.testing;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import nl.llo.model.area.Area;
import nl.llo.model.budget.Budget;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.criterion.Criterion;
import nl.llo.model.facility.Facility;
import nl.llo.model.factor.ReachFactor;
import nl.llo.model.group.TargetGroup;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.FacilityId;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.organisation.Organisation;
import nl.llo.model.plan.DevelopmentPlan;
import nl.llo.model.profile.Course;
import nl.llo.model.profile.Place;
import nl.llo.model.profile.Profile;
import nl.llo.model.region.Geography;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.replay.ReplayPolicy;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Elapsed;
import nl.llo.model.time.Period;
import nl.llo.model.trait.TraitDefinition;

/** Gives jqwik an arbitrary for every model type, so that {@code @ForAll Profile} needs nothing else. */
public final class LloArbitraryProvider implements ArbitraryProvider {
    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = Map.ofEntries(
            Map.entry(LocalizedText.class, TextArbitraries::localizedTexts),
            Map.entry(Period.class, TimeArbitraries::periods),
            Map.entry(Money.class, MoneyArbitraries::money),
            Map.entry(Share.class, MoneyArbitraries::shares),
            Map.entry(SourceDocument.class, SourceArbitraries::documents),
            Map.entry(SourceReference.class, SourceArbitraries::references),
            Map.entry(Area.class, AreaArbitraries::areas),
            Map.entry(Criterion.class, CriterionArbitraries::criteria),
            Map.entry(Place.class, ProfileArbitraries::places),
            Map.entry(Course.class, ProfileArbitraries::courses),
            Map.entry(Profile.class, ProfileArbitraries::profiles),
            Map.entry(
                    Organisation.class,
                    () -> Arbitraries.of(Pools.ORGANISATIONS).flatMap(PartyArbitraries::organisation)),
            Map.entry(TraitDefinition.class, () -> Arbitraries.of(Pools.TRAITS).flatMap(PartyArbitraries::trait)),
            Map.entry(TargetGroup.class, () -> Arbitraries.of(Pools.GROUPS).flatMap(PartyArbitraries::group)),
            Map.entry(ReachFactor.class, () -> Arbitraries.of(Pools.FACTORS).flatMap(PartyArbitraries::factor)),
            Map.entry(Facility.class, () -> BudgetArbitraries.facility(FacilityId.of("facility-a"))),
            Map.entry(Budget.class, () -> BudgetArbitraries.budget(BudgetId.of("budget-a"))),
            Map.entry(Regulation.class, RegulationArbitraries::regulations),
            Map.entry(DevelopmentPlan.class, PlanArbitraries::plans),
            Map.entry(Elapsed.class, ReplayArbitraries::times),
            Map.entry(ReplayScenario.class, ReplayArbitraries::scenarios),
            Map.entry(ReplayPolicy.class, ReplayArbitraries::policies),
            Map.entry(LedgerEvent.class, LedgerArbitraries::events),
            Map.entry(Catalogue.class, CatalogueArbitraries::catalogues),
            Map.entry(Geography.class, GeographyArbitraries::geographies));

    /** As the service loader asks for. */
    public LloArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return BY_TYPE.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Supplier<Arbitrary<?>> supplier = BY_TYPE.get(targetType.getRawType());
        return supplier == null ? Set.of() : Set.of(supplier.get());
    }
}
