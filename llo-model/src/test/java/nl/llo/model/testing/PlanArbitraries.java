package nl.llo.model.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.llo.model.budget.CostKind;
import nl.llo.model.id.DevelopmentPlanId;
import nl.llo.model.plan.DevelopmentPlan;
import nl.llo.model.plan.LearningRung;
import nl.llo.model.plan.PlanStep;
import nl.llo.model.plan.StepCost;
import nl.llo.model.plan.StepKind;

/** Development plans. */
public final class PlanArbitraries {
    private PlanArbitraries() {}

    /** A plan of one to three steps. */
    public static Arbitrary<DevelopmentPlan> plans() {
        return Combinators.combine(
                        step().list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(Pools.ORGANISATIONS).optional(0.5))
                .as((steps, director) -> DevelopmentPlan.builder()
                        .id(DevelopmentPlanId.of("plan-1"))
                        .addAllSteps(steps)
                        .directedBy(director)
                        .build());
    }

    private static Arbitrary<PlanStep> step() {
        return Builders.withBuilder(PlanStep::builder)
                .use(Arbitraries.of(StepKind.class))
                .in((builder, kind) -> builder.kind(kind))
                .use(TextArbitraries.localizedTexts())
                .in((builder, name) -> builder.name(name))
                .use(Arbitraries.of(LearningRung.class))
                .withProbability(0.5)
                .in((builder, rung) -> builder.rung(rung))
                .use(TimeArbitraries.periods())
                .withProbability(0.5)
                .in((builder, period) -> builder.period(period))
                .use(cost().list().ofMaxSize(2))
                .in((builder, costs) -> builder.addAllCosts(costs))
                .build(builder -> builder.build());
    }

    private static Arbitrary<StepCost> cost() {
        return Combinators.combine(
                        Arbitraries.of(CostKind.class),
                        MoneyArbitraries.money(),
                        Arbitraries.of(Pools.ORGANISATIONS).optional(0.5))
                .as((kind, amount, payer) -> StepCost.builder()
                        .kind(kind)
                        .amount(amount)
                        .paidBy(payer)
                        .build());
    }
}
