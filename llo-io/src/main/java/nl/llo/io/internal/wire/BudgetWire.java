package nl.llo.io.internal.wire;

import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.Values;
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

/** Money. */
final class BudgetWire {

    static final ObjectCodec<FunderShare> FUNDER = ObjectCodec.of(
                    "FunderShare",
                    "What one party brings in.",
                    FunderShare::builder,
                    (FunderShare.Builder b) -> b.build())
            .required(
                    "organisation",
                    IdWire.ORGANISATION,
                    FunderShare::getOrganisation,
                    (b, v) -> b.organisation(v),
                    "the party")
            .optional("share", BasicWire.SHARE, FunderShare::getShare, (b, v) -> b.share(v), "its part of the total")
            .optional("amount", BasicWire.MONEY, FunderShare::getAmount, (b, v) -> b.amount(v), "its amount")
            .build();

    static final ObjectCodec<Tranche> TRANCHE = ObjectCodec.of(
                    "Tranche", "A part of the money, for a period.", Tranche::builder, (Tranche.Builder b) -> b.build())
            .optional("period", BasicWire.PERIOD, Tranche::getPeriod, (b, v) -> b.period(v), "when it can be used")
            .optional("amount", BasicWire.MONEY, Tranche::getAmount, (b, v) -> b.amount(v), "how much there is")
            .optional(
                    "opensOn",
                    Values.date(),
                    Tranche::getOpensOn,
                    (b, v) -> b.opensOn(v),
                    "the first day on which it can be asked for")
            .optional(
                    "restAtEnd",
                    Values.choice(RestAtEnd.class),
                    Tranche::getRestAtEnd,
                    (b, v) -> b.restAtEnd(v),
                    "what becomes of what is left")
            .build();

    static final ObjectCodec<Cap> CAP = ObjectCodec.of(
                    "Cap",
                    "The most that may be granted, as an amount, as a number of grants, or both.",
                    Cap::builder,
                    (Cap.Builder b) -> b.build())
            .required(
                    "kind", Values.choice(CapKind.class), Cap::getKind, (b, v) -> b.kind(v), "over what it is counted")
            .optional("amount", BasicWire.MONEY, Cap::getAmount, (b, v) -> b.amount(v), "the highest amount")
            .optional("count", BasicWire.COUNT, Cap::getCount, (b, v) -> b.count(v), "the highest number of grants")
            .collection(
                    "sources", SourceWire.REFERENCES, Cap::getSources, (b, v) -> b.sources(v), "where this comes from")
            .build();

    static final ObjectCodec<ReservedShare> RESERVED = ObjectCodec.of(
                    "ReservedShare",
                    "Money that is kept for a group.",
                    ReservedShare::builder,
                    (ReservedShare.Builder b) -> b.build())
            .required("group", IdWire.GROUP, ReservedShare::getGroup, (b, v) -> b.group(v), "the group")
            .optional("share", BasicWire.SHARE, ReservedShare::getShare, (b, v) -> b.share(v), "its part of the total")
            .optional("amount", BasicWire.MONEY, ReservedShare::getAmount, (b, v) -> b.amount(v), "its amount")
            .optional(
                    "releasedOn",
                    Values.date(),
                    ReservedShare::getReleasedOn,
                    (b, v) -> b.releasedOn(v),
                    "the day from which everybody may use what is left of it")
            .build();

    static final ObjectCodec<RecordedUse> USE = ObjectCodec.of(
                    "RecordedUse",
                    "How much was used up to a day.",
                    RecordedUse::builder,
                    (RecordedUse.Builder b) -> b.build())
            .required("on", Values.date(), RecordedUse::getOn, (b, v) -> b.on(v), "the day")
            .optional("spent", BasicWire.MONEY, RecordedUse::getSpent, (b, v) -> b.spent(v), "the amount spent")
            .optional("grants", BasicWire.COUNT, RecordedUse::getGrants, (b, v) -> b.grants(v), "the number of grants")
            .optional(
                    "exhausted",
                    Values.flag(),
                    RecordedUse::getExhausted,
                    (b, v) -> b.exhausted(v),
                    "whether all of it was gone")
            .collection(
                    "sources",
                    SourceWire.REFERENCES,
                    RecordedUse::getSources,
                    (b, v) -> b.sources(v),
                    "where this comes from")
            .build();

    static final ObjectCodec<Budget> BUDGET = ObjectCodec.of(
                    "Budget", "Money of a regulation.", Budget::builder, (Budget.Builder b) -> b.build())
            .required("id", IdWire.NEW_BUDGET, Budget::getId, (b, v) -> b.id(v), "its id")
            .optional("name", BasicWire.TEXT, Budget::getName, (b, v) -> b.name(v), "its name")
            .optional("total", BasicWire.MONEY, Budget::getTotal, (b, v) -> b.total(v), "all of it together")
            .collection(
                    "funders", Values.list(FUNDER), Budget::getFunders, (b, v) -> b.funders(v), "who brings in what")
            .collection(
                    "tranches", Values.list(TRANCHE), Budget::getTranches, (b, v) -> b.tranches(v), "its parts in time")
            .collection("caps", Values.list(CAP), Budget::getCaps, (b, v) -> b.caps(v), "the most that may be granted")
            .collection(
                    "reserved",
                    Values.list(RESERVED),
                    Budget::getReserved,
                    (b, v) -> b.reserved(v),
                    "what is kept for whom")
            .optional(
                    "policy",
                    Values.choice(AllocationPolicy.class),
                    Budget::getPolicy,
                    (b, v) -> b.policy(v),
                    "who goes first")
            .collection(
                    "facilities",
                    Values.set(IdWire.FACILITY),
                    Budget::getFacilities,
                    (b, v) -> b.facilities(v),
                    "which of the regulation's facilities it pays; when empty, all of them")
            .collection(
                    "costKinds",
                    Values.set(Values.choice(CostKind.class)),
                    Budget::getCostKinds,
                    (b, v) -> b.costKinds(v),
                    "what it may pay; when empty, the source does not say")
            .optional(
                    "maxShare",
                    BasicWire.SHARE,
                    Budget::getMaxShare,
                    (b, v) -> b.maxShare(v),
                    "the most that it pays of each cost; the rest comes from others")
            .optional(
                    "ownShare",
                    BasicWire.SHARE,
                    Budget::getOwnShare,
                    (b, v) -> b.ownShare(v),
                    "the least that the person bears of each cost, whoever else pays")
            .optional(
                    "rank",
                    BasicWire.COUNT,
                    Budget::getRank,
                    (b, v) -> b.rank(v),
                    "its place in the order in which budgets pay, the lowest first; when absent, after those that have one")
            .optional(
                    "structural",
                    Values.flag(),
                    Budget::getStructural,
                    (b, v) -> b.structural(v),
                    "whether it comes back every year")
            .collection("uses", Values.list(USE), Budget::getUses, (b, v) -> b.uses(v), "how much was used, and when")
            .optional("note", BasicWire.TEXT, Budget::getNote, (b, v) -> b.note(v), "what to know about it")
            .collection(
                    "sources", SourceWire.REFERENCES, Budget::getSources, (b, v) -> b.sources(v), SourceWire.MEANING)
            .build();

    private BudgetWire() {}
}
