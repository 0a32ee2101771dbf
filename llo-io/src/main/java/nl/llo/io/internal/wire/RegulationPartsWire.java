package nl.llo.io.internal.wire;

import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.facility.FacilityKind;
import nl.llo.model.outcome.Outcome;
import nl.llo.model.outcome.OutcomeKind;
import nl.llo.model.regulation.Condition;
import nl.llo.model.regulation.ConditionSubject;
import nl.llo.model.regulation.CumulationKind;
import nl.llo.model.regulation.CumulationRule;
import nl.llo.model.regulation.Prerequisite;
import nl.llo.model.regulation.Strength;

/** The parts that only regulations have. */
final class RegulationPartsWire {

    private static final String NOTE = "what to know about it";

    static final ObjectCodec<Condition> CONDITION = ObjectCodec.of(
                    "Condition",
                    "What must hold for somebody to use a regulation.",
                    Condition::builder,
                    (Condition.Builder b) -> b.build())
            .required(
                    "id",
                    IdWire.CONDITION,
                    Condition::getId,
                    (b, v) -> b.id(v),
                    "its id, unique within the regulation; not \"area\" or \"applicant\"")
            .required(
                    "criterion",
                    CriterionWire.CRITERION,
                    Condition::getCriterion,
                    (b, v) -> b.criterion(v),
                    "what must hold")
            .optional(
                    "label", BasicWire.TEXT, Condition::getLabel, (b, v) -> b.label(v), "how to call it in a few words")
            .defaulted(
                    "subject",
                    Values.choice(ConditionSubject.class),
                    Condition::getSubject,
                    (b, v) -> b.subject(v),
                    ConditionSubject.PARTICIPANT,
                    "of whom it must hold")
            .optional(
                    "period",
                    BasicWire.PERIOD,
                    Condition::getPeriod,
                    (b, v) -> b.period(v),
                    "when it must hold; when absent, always")
            .collection(
                    "sources", SourceWire.REFERENCES, Condition::getSources, (b, v) -> b.sources(v), SourceWire.MEANING)
            .build();

    static final ObjectCodec<Prerequisite> PREREQUISITE = ObjectCodec.of(
                    "Prerequisite",
                    "What comes first: a kind of facility, a regulation, or both.",
                    Prerequisite::builder,
                    (Prerequisite.Builder b) -> b.build())
            .optional(
                    "facility",
                    Values.choice(FacilityKind.class),
                    Prerequisite::getFacility,
                    (b, v) -> b.facility(v),
                    "the kind of facility")
            .optional(
                    "regulation",
                    IdWire.REGULATION,
                    Prerequisite::getRegulation,
                    (b, v) -> b.regulation(v),
                    "the regulation")
            .required(
                    "strength",
                    Values.choice(Strength.class),
                    Prerequisite::getStrength,
                    (b, v) -> b.strength(v),
                    "whether it must come first, or usually does")
            .optional("note", BasicWire.TEXT, Prerequisite::getNote, (b, v) -> b.note(v), NOTE)
            .collection(
                    "sources",
                    SourceWire.REFERENCES,
                    Prerequisite::getSources,
                    (b, v) -> b.sources(v),
                    SourceWire.MEANING)
            .build();

    static final ObjectCodec<CumulationRule> CUMULATION = ObjectCodec.of(
                    "CumulationRule",
                    "Whether one person can use two regulations.",
                    CumulationRule::builder,
                    (CumulationRule.Builder b) -> b.build())
            .required("with", IdWire.REGULATION, CumulationRule::getWith, (b, v) -> b.with(v), "the other regulation")
            .required(
                    "kind",
                    Values.choice(CumulationKind.class),
                    CumulationRule::getKind,
                    (b, v) -> b.kind(v),
                    "how they go together")
            .optional("note", BasicWire.TEXT, CumulationRule::getNote, (b, v) -> b.note(v), NOTE)
            .collection(
                    "sources",
                    SourceWire.REFERENCES,
                    CumulationRule::getSources,
                    (b, v) -> b.sources(v),
                    SourceWire.MEANING)
            .build();

    static final ObjectCodec<Outcome> OUTCOME = ObjectCodec.of(
                    "Outcome", "What came of a regulation.", Outcome::builder, (Outcome.Builder b) -> b.build())
            .required(
                    "description",
                    BasicWire.TEXT,
                    Outcome::getDescription,
                    (b, v) -> b.description(v),
                    "what was reached, in words")
            .required(
                    "kind",
                    Values.choice(OutcomeKind.class),
                    Outcome::getKind,
                    (b, v) -> b.kind(v),
                    "what kind of result it is")
            .optional("period", BasicWire.PERIOD, Outcome::getPeriod, (b, v) -> b.period(v), "over which period")
            .optional("people", BasicWire.COUNT, Outcome::getPeople, (b, v) -> b.people(v), "how many were reached")
            .optional("goal", BasicWire.COUNT, Outcome::getGoal, (b, v) -> b.goal(v), "how many were aimed for")
            .defaulted(
                    "approximate",
                    Values.flag(),
                    Outcome::isApproximate,
                    (b, v) -> b.approximate(v),
                    false,
                    "whether the source rounds the numbers")
            .collection(
                    "sources", SourceWire.REFERENCES, Outcome::getSources, (b, v) -> b.sources(v), SourceWire.MEANING)
            .build();

    private RegulationPartsWire() {}
}
