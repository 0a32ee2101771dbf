package nl.llo.io.internal.wire;

import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.budget.CostKind;
import nl.llo.model.plan.DevelopmentPlan;
import nl.llo.model.plan.LearningRung;
import nl.llo.model.plan.PlanStep;
import nl.llo.model.plan.StepCost;
import nl.llo.model.plan.StepKind;

/** Development plans. */
final class PlanWire {

    static final ObjectCodec<StepCost> COST = ObjectCodec.of(
                    "StepCost", "What a step costs.", StepCost::builder, (StepCost.Builder b) -> b.build())
            .required("kind", Values.choice(CostKind.class), StepCost::getKind, (b, v) -> b.kind(v), "what is paid for")
            .required("amount", BasicWire.MONEY, StepCost::getAmount, (b, v) -> b.amount(v), "how much")
            .optional("paidBy", IdWire.ORGANISATION, StepCost::getPaidBy, (b, v) -> b.paidBy(v), "by whom")
            .build();

    static final ObjectCodec<PlanStep> STEP = ObjectCodec.of(
                    "PlanStep", "One step of a plan.", PlanStep::builder, (PlanStep.Builder b) -> b.build())
            .required("kind", Values.choice(StepKind.class), PlanStep::getKind, (b, v) -> b.kind(v), "what is done")
            .required("name", BasicWire.TEXT, PlanStep::getName, (b, v) -> b.name(v), "its name")
            .optional(
                    "rung",
                    Values.choice(LearningRung.class),
                    PlanStep::getRung,
                    (b, v) -> b.rung(v),
                    "the rung of the learning ladder that it leads to")
            .optional("period", BasicWire.PERIOD, PlanStep::getPeriod, (b, v) -> b.period(v), "when")
            .collection("costs", Values.list(COST), PlanStep::getCosts, (b, v) -> b.costs(v), "what it costs")
            .build();

    static final ObjectCodec<DevelopmentPlan> PLAN = ObjectCodec.of(
                    "DevelopmentPlan",
                    "The steps that one person takes.",
                    DevelopmentPlan::builder,
                    (DevelopmentPlan.Builder b) -> b.build())
            .required("id", IdWire.PLAN, DevelopmentPlan::getId, (b, v) -> b.id(v), "its id")
            .collection(
                    "steps",
                    Values.list(STEP),
                    DevelopmentPlan::getSteps,
                    (b, v) -> b.steps(v),
                    "the steps; at least one")
            .optional(
                    "directedBy",
                    IdWire.ORGANISATION,
                    DevelopmentPlan::getDirectedBy,
                    (b, v) -> b.directedBy(v),
                    "who directs it")
            .build();

    private PlanWire() {}
}
