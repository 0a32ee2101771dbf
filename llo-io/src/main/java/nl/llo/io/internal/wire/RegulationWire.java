package nl.llo.io.internal.wire;

import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.profile.PlaceKind;
import nl.llo.model.regulation.AccessMode;
import nl.llo.model.regulation.Payee;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.regulation.RegulationKind;

/** Regulations. */
final class RegulationWire {

    static final ObjectCodec<Regulation> REGULATION = ObjectCodec.of(
                    "Regulation",
                    "A scheme, fund, pilot, project, service or law that helps people to learn or to find work.",
                    Regulation::builder,
                    (Regulation.Builder b) -> b.build())
            .required("id", IdWire.NEW_REGULATION, Regulation::getId, (b, v) -> b.id(v), "its id")
            .required("name", BasicWire.TEXT, Regulation::getName, (b, v) -> b.name(v), "its name")
            .required(
                    "kind",
                    Values.choice(RegulationKind.class),
                    Regulation::getKind,
                    (b, v) -> b.kind(v),
                    "what kind of regulation it is")
            .optional("summary", BasicWire.TEXT, Regulation::getSummary, (b, v) -> b.summary(v), "it in a few words")
            .optional(
                    "legalBasis",
                    BasicWire.TEXT,
                    Regulation::getLegalBasis,
                    (b, v) -> b.legalBasis(v),
                    "what it is based on")
            .collection(
                    "periods",
                    Values.list(BasicWire.PERIOD),
                    Regulation::getPeriods,
                    (b, v) -> b.periods(v),
                    "when it is in force, in order and without overlap; when empty, not known")
            .optional(
                    "attestedOn",
                    Values.date(),
                    Regulation::getAttestedOn,
                    (b, v) -> b.attestedOn(v),
                    "a day on which a source says that it runs")
            .optional("area", AreaWire.AREA, Regulation::getArea, (b, v) -> b.area(v), "where it holds")
            .collection(
                    "placesThatCount",
                    Values.set(Values.choice(PlaceKind.class)),
                    Regulation::getPlacesThatCount,
                    (b, v) -> b.placesThatCount(v),
                    "which places of a person may lie in the area; when empty, the source does not say")
            .collection(
                    "applicants",
                    Values.set(Values.choice(ApplicantKind.class)),
                    Regulation::getApplicants,
                    (b, v) -> b.applicants(v),
                    "who can apply; when empty, the source does not say and a person is assumed")
            .collection(
                    "targetGroups",
                    Values.list(IdWire.GROUP),
                    Regulation::getTargetGroups,
                    (b, v) -> b.targetGroups(v),
                    "whom it aims at; does not decide who can use it")
            .collection(
                    "conditions",
                    Values.list(RegulationPartsWire.CONDITION),
                    Regulation::getConditions,
                    (b, v) -> b.conditions(v),
                    "what must hold, all of it")
            .collection(
                    "facilities",
                    Values.list(FacilityWire.FACILITY),
                    Regulation::getFacilities,
                    (b, v) -> b.facilities(v),
                    "what people get")
            .collection(
                    "budgets",
                    Values.list(BudgetWire.BUDGET),
                    Regulation::getBudgets,
                    (b, v) -> b.budgets(v),
                    "the money")
            .collection(
                    "access",
                    Values.set(Values.choice(AccessMode.class)),
                    Regulation::getAccess,
                    (b, v) -> b.access(v),
                    "how to get to it")
            .optional("payee", Values.choice(Payee.class), Regulation::getPayee, (b, v) -> b.payee(v), "who is paid")
            .collection(
                    "executors",
                    Values.list(IdWire.ORGANISATION),
                    Regulation::getExecutors,
                    (b, v) -> b.executors(v),
                    "who carries it out")
            .collection(
                    "funders",
                    Values.list(IdWire.ORGANISATION),
                    Regulation::getFunders,
                    (b, v) -> b.funders(v),
                    "who pays for it")
            .collection(
                    "partners",
                    Values.list(IdWire.ORGANISATION),
                    Regulation::getPartners,
                    (b, v) -> b.partners(v),
                    "who else takes part")
            .collection(
                    "prerequisites",
                    Values.list(RegulationPartsWire.PREREQUISITE),
                    Regulation::getPrerequisites,
                    (b, v) -> b.prerequisites(v),
                    "what comes first")
            .collection(
                    "cumulation",
                    Values.list(RegulationPartsWire.CUMULATION),
                    Regulation::getCumulation,
                    (b, v) -> b.cumulation(v),
                    "how it goes together with other regulations")
            .collection(
                    "factors",
                    Values.list(PartyWire.ASSESSMENT),
                    Regulation::getFactors,
                    (b, v) -> b.factors(v),
                    "what helps or hinders it in reaching people")
            .collection(
                    "outcomes",
                    Values.list(RegulationPartsWire.OUTCOME),
                    Regulation::getOutcomes,
                    (b, v) -> b.outcomes(v),
                    "what came of it")
            .optional(
                    "predecessor",
                    IdWire.REGULATION,
                    Regulation::getPredecessor,
                    (b, v) -> b.predecessor(v),
                    "the regulation it follows")
            .optional(
                    "successor",
                    IdWire.REGULATION,
                    Regulation::getSuccessor,
                    (b, v) -> b.successor(v),
                    "the regulation that follows it")
            .optional("note", BasicWire.TEXT, Regulation::getNote, (b, v) -> b.note(v), "what to know about it")
            .collection(
                    "sources",
                    SourceWire.REFERENCES,
                    Regulation::getSources,
                    (b, v) -> b.sources(v),
                    SourceWire.MEANING)
            .build();

    private RegulationWire() {}
}
