package nl.llo.model.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.llo.model.facility.Facility;
import nl.llo.model.facility.FacilityKind;
import nl.llo.model.factor.FactorAssessment;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.ConditionId;
import nl.llo.model.id.FacilityId;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.outcome.Outcome;
import nl.llo.model.outcome.OutcomeKind;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.regulation.AccessMode;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.regulation.CumulationKind;
import nl.llo.model.regulation.CumulationRule;
import nl.llo.model.regulation.Payee;
import nl.llo.model.regulation.Prerequisite;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.regulation.RegulationKind;
import nl.llo.model.regulation.Strength;

/** Regulations whose references stay within the pools. */
public final class RegulationArbitraries {
    private RegulationArbitraries() {}

    /** A regulation with an id from the pool; what it refers to may or may not be in a catalogue. */
    public static Arbitrary<Regulation> regulations() {
        return Arbitraries.of(Pools.REGULATIONS).flatMap(id -> regulation(id, Pools.REGULATIONS));
    }

    /** A regulation with this id that names no other regulations than these as its predecessor and the like. */
    public static Arbitrary<Regulation> regulation(RegulationId id, List<RegulationId> known) {
        List<RegulationId> others =
                known.stream().filter(other -> !other.equals(id)).toList();
        return Combinators.combine(what(id), rules(id, others)).as((regulation, rules) -> {
            Regulation.Builder builder = Regulation.builder().copyOf(regulation);
            rules.accept(builder);
            return builder.build();
        });
    }

    private static Arbitrary<Regulation> what(RegulationId id) {
        Arbitrary<List<OrganisationId>> parties =
                Arbitraries.of(Pools.ORGANISATIONS).list().uniqueElements().ofMaxSize(2);
        return Builders.withBuilder(() -> Regulation.builder().id(id))
                .use(TextArbitraries.localizedTexts())
                .in((builder, name) -> builder.name(name))
                .use(Arbitraries.of(RegulationKind.class))
                .in((builder, kind) -> builder.kind(kind))
                .use(TextArbitraries.localizedTexts())
                .withProbability(0.5)
                .in((builder, summary) -> builder.summary(summary))
                .use(TextArbitraries.localizedTexts())
                .withProbability(0.2)
                .in((builder, basis) -> builder.legalBasis(basis))
                .use(TimeArbitraries.successivePeriods())
                .in((builder, periods) -> builder.addAllPeriods(periods))
                .use(TimeArbitraries.dates())
                .withProbability(0.3)
                .in((builder, date) -> builder.attestedOn(date))
                .use(AreaArbitraries.areas())
                .withProbability(0.8)
                .in((builder, area) -> builder.area(area))
                .use(Arbitraries.of(PlaceKind.class).set().ofMaxSize(2))
                .in((builder, kinds) -> builder.addAllPlacesThatCount(kinds))
                .use(Arbitraries.of(ApplicantKind.class).set().ofMaxSize(2))
                .in((builder, kinds) -> builder.addAllApplicants(kinds))
                .use(Arbitraries.of(Pools.GROUPS).list().uniqueElements().ofMaxSize(2))
                .in((builder, groups) -> builder.addAllTargetGroups(groups))
                .use(Arbitraries.of(AccessMode.class).set().ofMaxSize(2))
                .in((builder, modes) -> builder.addAllAccess(modes))
                .use(Arbitraries.of(Payee.class))
                .withProbability(0.5)
                .in((builder, payee) -> builder.payee(payee))
                .use(parties)
                .in((builder, executors) -> builder.addAllExecutors(executors))
                .use(parties)
                .in((builder, funders) -> builder.addAllFunders(funders))
                .use(parties)
                .in((builder, partners) -> builder.addAllPartners(partners))
                .use(TextArbitraries.localizedTexts())
                .withProbability(0.2)
                .in((builder, note) -> builder.note(note))
                .use(SourceArbitraries.sources())
                .in((builder, sources) -> builder.addAllSources(sources))
                .build(builder -> builder.build());
    }

    private static Arbitrary<Consumer<Regulation.Builder>> rules(RegulationId id, List<RegulationId> others) {
        Arbitrary<Optional<RegulationId>> other = others.isEmpty()
                ? Arbitraries.create(Optional::empty)
                : Arbitraries.of(others).optional(0.2);
        return Combinators.combine(
                        condition("c-1").optional(0.8),
                        condition("c-2").optional(0.5),
                        money(id),
                        prerequisite().optional(0.3),
                        other.flatMap(RegulationArbitraries::cumulation),
                        other,
                        Combinators.combine(
                                        assessment().optional(0.4), outcome().optional(0.4))
                                .as(List::of))
                .as((first, second, money, prerequisite, cumulation, successor, rest) -> builder -> {
                    first.ifPresent(builder::addConditions);
                    second.ifPresent(builder::addConditions);
                    money.accept(builder);
                    prerequisite.ifPresent(builder::addPrerequisites);
                    cumulation.ifPresent(builder::addCumulation);
                    builder.predecessor(successor);
                    rest.get(0).ifPresent(value -> builder.addFactors((FactorAssessment) value));
                    rest.get(1).ifPresent(value -> builder.addOutcomes((Outcome) value));
                });
    }

    /** A facility, a budget, both or neither; the budget can name the facility as the one that it pays. */
    private static Arbitrary<Consumer<Regulation.Builder>> money(RegulationId id) {
        return BudgetArbitraries.facility(FacilityId.of(id + "-facility"))
                .optional(0.5)
                .flatMap(facility -> BudgetArbitraries.budget(
                                BudgetId.of(id + "-budget"),
                                facility.stream().map(Facility::getId).toList())
                        .optional(0.5)
                        .map(budget -> builder -> {
                            facility.ifPresent(builder::addFacilities);
                            budget.ifPresent(builder::addBudgets);
                        }));
    }

    private static Arbitrary<Condition> condition(String id) {
        return Builders.withBuilder(() -> Condition.builder().id(ConditionId.of(id)))
                .use(CriterionArbitraries.criteria())
                .in((builder, criterion) -> builder.criterion(criterion))
                .use(TextArbitraries.localizedTexts())
                .withProbability(0.5)
                .in((builder, label) -> builder.label(label))
                .use(Arbitraries.of(ConditionSubject.class))
                .withProbability(0.2)
                .in((builder, subject) -> builder.subject(subject))
                .use(TimeArbitraries.periods())
                .withProbability(0.2)
                .in((builder, period) -> builder.period(period))
                .use(SourceArbitraries.sources())
                .in((builder, sources) -> builder.addAllSources(sources))
                .build(builder -> builder.build());
    }

    private static Arbitrary<Prerequisite> prerequisite() {
        return Combinators.combine(
                        Arbitraries.of(FacilityKind.class), Arbitraries.of(Strength.class), SourceArbitraries.sources())
                .as((facility, strength, sources) -> Prerequisite.builder()
                        .facility(facility)
                        .strength(strength)
                        .addAllSources(sources)
                        .build());
    }

    private static Arbitrary<Optional<CumulationRule>> cumulation(Optional<RegulationId> with) {
        return Combinators.combine(Arbitraries.of(CumulationKind.class), SourceArbitraries.sources())
                .as((kind, sources) -> with.map(other -> CumulationRule.builder()
                        .with(other)
                        .kind(kind)
                        .addAllSources(sources)
                        .build()));
    }

    private static Arbitrary<FactorAssessment> assessment() {
        return Combinators.combine(
                        Arbitraries.of(Pools.FACTORS),
                        Arbitraries.of(true, false).optional(0.7),
                        SourceArbitraries.sources())
                .as((factor, present, sources) -> FactorAssessment.builder()
                        .factor(factor)
                        .present(present)
                        .addAllSources(sources)
                        .build());
    }

    private static Arbitrary<Outcome> outcome() {
        return Builders.withBuilder(Outcome::builder)
                .use(TextArbitraries.localizedTexts())
                .in((builder, text) -> builder.description(text))
                .use(Arbitraries.of(OutcomeKind.class))
                .in((builder, kind) -> builder.kind(kind))
                .use(TimeArbitraries.periods())
                .withProbability(0.5)
                .in((builder, period) -> builder.period(period))
                .use(Arbitraries.integers().between(0, 100_000))
                .withProbability(0.7)
                .in((builder, people) -> builder.people(people))
                .use(Arbitraries.integers().between(0, 100_000))
                .withProbability(0.5)
                .in((builder, goal) -> builder.goal(goal))
                .use(Arbitraries.of(true, false))
                .in((builder, approximate) -> builder.approximate(approximate))
                .use(SourceArbitraries.sources())
                .in((builder, sources) -> builder.addAllSources(sources))
                .build(builder -> builder.build());
    }
}
