package nl.llo.io.internal.wire;

import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.UnionCodec;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.id.BudgetId;
import nl.llo.model.ledger.AmountGranted;
import nl.llo.model.ledger.AmountPaid;
import nl.llo.model.ledger.AmountReserved;
import nl.llo.model.ledger.BudgetOpened;
import nl.llo.model.ledger.GrantCorrected;
import nl.llo.model.ledger.GrantWithdrawn;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.ledger.ReservationReleased;

/** Events of a ledger of budgets. */
final class LedgerWire {

    /** A budget that was opened in the same ledger; no catalogue is asked for it. */
    private static final ValueCodec<BudgetId> BUDGET = IdWire.opaque(BudgetId::of);

    static final ObjectCodec<BudgetOpened> OPENED = ObjectCodec.of(
                    "BudgetOpened",
                    "A budget begins to take requests. Once for each budget.",
                    BudgetOpened::builder,
                    (BudgetOpened.Builder b) -> b.build())
            .required(
                    "key",
                    IdWire.EVENT,
                    BudgetOpened::getKey,
                    (b, v) -> b.key(v),
                    "the name of the event, under which it counts once")
            .required("on", Values.date(), BudgetOpened::getOn, (b, v) -> b.on(v), "the day on which it happened")
            .required(
                    "budget",
                    BudgetWire.BUDGET,
                    BudgetOpened::getBudget,
                    (b, v) -> b.budget(v),
                    "the budget with its limits; use recorded in it is not looked at")
            .build();

    static final ObjectCodec<AmountReserved> RESERVED = ObjectCodec.of(
                    "AmountReserved",
                    "Money is kept for a request that is not decided yet.",
                    AmountReserved::builder,
                    (AmountReserved.Builder b) -> b.build())
            .required(
                    "key",
                    IdWire.EVENT,
                    AmountReserved::getKey,
                    (b, v) -> b.key(v),
                    "the name of the event, under which it counts once")
            .required("on", Values.date(), AmountReserved::getOn, (b, v) -> b.on(v), "the day on which it happened")
            .required("grant", IdWire.GRANT, AmountReserved::getGrant, (b, v) -> b.grant(v), "the request")
            .required(
                    "budget",
                    BUDGET,
                    AmountReserved::getBudget,
                    (b, v) -> b.budget(v),
                    "the budget, which was opened before")
            .required(
                    "amount",
                    BasicWire.MONEY,
                    AmountReserved::getAmount,
                    (b, v) -> b.amount(v),
                    "how much, more than nothing")
            .optional(
                    "person",
                    IdWire.PROFILE,
                    AmountReserved::getPerson,
                    (b, v) -> b.person(v),
                    "the pseudonym of the person; required when a cap is on persons")
            .optional(
                    "course",
                    IdWire.COURSE,
                    AmountReserved::getCourse,
                    (b, v) -> b.course(v),
                    "the course; required when a cap is on courses")
            .optional(
                    "region",
                    IdWire.REGION,
                    AmountReserved::getRegion,
                    (b, v) -> b.region(v),
                    "the labour market region; required when a cap is on regions")
            .optional(
                    "group",
                    IdWire.GROUP,
                    AmountReserved::getGroup,
                    (b, v) -> b.group(v),
                    "the group with a reserved share that the person belongs to; when absent, none")
            .build();

    static final ObjectCodec<AmountGranted> GRANTED = ObjectCodec.of(
                    "AmountGranted",
                    "Money is granted, to a new request or to one for which at least as much was reserved.",
                    AmountGranted::builder,
                    (AmountGranted.Builder b) -> b.build())
            .required(
                    "key",
                    IdWire.EVENT,
                    AmountGranted::getKey,
                    (b, v) -> b.key(v),
                    "the name of the event, under which it counts once")
            .required("on", Values.date(), AmountGranted::getOn, (b, v) -> b.on(v), "the day on which it happened")
            .required("grant", IdWire.GRANT, AmountGranted::getGrant, (b, v) -> b.grant(v), "the request")
            .required(
                    "budget",
                    BUDGET,
                    AmountGranted::getBudget,
                    (b, v) -> b.budget(v),
                    "the budget, which was opened before")
            .required(
                    "amount",
                    BasicWire.MONEY,
                    AmountGranted::getAmount,
                    (b, v) -> b.amount(v),
                    "how much, more than nothing")
            .optional(
                    "person",
                    IdWire.PROFILE,
                    AmountGranted::getPerson,
                    (b, v) -> b.person(v),
                    "the pseudonym of the person; required when a cap is on persons")
            .optional(
                    "course",
                    IdWire.COURSE,
                    AmountGranted::getCourse,
                    (b, v) -> b.course(v),
                    "the course; required when a cap is on courses")
            .optional(
                    "region",
                    IdWire.REGION,
                    AmountGranted::getRegion,
                    (b, v) -> b.region(v),
                    "the labour market region; required when a cap is on regions")
            .optional(
                    "group",
                    IdWire.GROUP,
                    AmountGranted::getGroup,
                    (b, v) -> b.group(v),
                    "the group with a reserved share that the person belongs to; when absent, none")
            .build();

    static final ObjectCodec<ReservationReleased> RELEASED = ObjectCodec.of(
                    "ReservationReleased",
                    "A reservation ends without a grant; its money is free again.",
                    ReservationReleased::builder,
                    (ReservationReleased.Builder b) -> b.build())
            .required(
                    "key",
                    IdWire.EVENT,
                    ReservationReleased::getKey,
                    (b, v) -> b.key(v),
                    "the name of the event, under which it counts once")
            .required(
                    "on", Values.date(), ReservationReleased::getOn, (b, v) -> b.on(v), "the day on which it happened")
            .required("grant", IdWire.GRANT, ReservationReleased::getGrant, (b, v) -> b.grant(v), "the request")
            .build();

    static final ObjectCodec<AmountPaid> PAID = ObjectCodec.of(
                    "AmountPaid",
                    "A part of a grant, or all of it, is paid.",
                    AmountPaid::builder,
                    (AmountPaid.Builder b) -> b.build())
            .required(
                    "key",
                    IdWire.EVENT,
                    AmountPaid::getKey,
                    (b, v) -> b.key(v),
                    "the name of the event, under which it counts once")
            .required("on", Values.date(), AmountPaid::getOn, (b, v) -> b.on(v), "the day on which it happened")
            .required("grant", IdWire.GRANT, AmountPaid::getGrant, (b, v) -> b.grant(v), "the request")
            .required(
                    "amount",
                    BasicWire.MONEY,
                    AmountPaid::getAmount,
                    (b, v) -> b.amount(v),
                    "how much now, more than nothing")
            .build();

    static final ObjectCodec<GrantWithdrawn> WITHDRAWN = ObjectCodec.of(
                    "GrantWithdrawn",
                    "A grant is withdrawn; what was not paid is free again.",
                    GrantWithdrawn::builder,
                    (GrantWithdrawn.Builder b) -> b.build())
            .required(
                    "key",
                    IdWire.EVENT,
                    GrantWithdrawn::getKey,
                    (b, v) -> b.key(v),
                    "the name of the event, under which it counts once")
            .required("on", Values.date(), GrantWithdrawn::getOn, (b, v) -> b.on(v), "the day on which it happened")
            .required("grant", IdWire.GRANT, GrantWithdrawn::getGrant, (b, v) -> b.grant(v), "the request")
            .build();

    static final ObjectCodec<GrantCorrected> CORRECTED = ObjectCodec.of(
                    "GrantCorrected",
                    "The amount of a grant is put right.",
                    GrantCorrected::builder,
                    (GrantCorrected.Builder b) -> b.build())
            .required(
                    "key",
                    IdWire.EVENT,
                    GrantCorrected::getKey,
                    (b, v) -> b.key(v),
                    "the name of the event, under which it counts once")
            .required("on", Values.date(), GrantCorrected::getOn, (b, v) -> b.on(v), "the day on which it happened")
            .required("grant", IdWire.GRANT, GrantCorrected::getGrant, (b, v) -> b.grant(v), "the request")
            .required(
                    "amount",
                    BasicWire.MONEY,
                    GrantCorrected::getAmount,
                    (b, v) -> b.amount(v),
                    "how much the grant is from now on")
            .optional(
                    "paid",
                    BasicWire.MONEY,
                    GrantCorrected::getPaid,
                    (b, v) -> b.paid(v),
                    "how much of it has been paid in all; when absent, as much as before")
            .build();

    static final UnionCodec<LedgerEvent> EVENT = UnionCodec.<LedgerEvent>of(
                    "LedgerEvent", "Something that happened to the money of a budget.")
            .with("opened", BudgetOpened.class, OPENED, e -> e, e -> e, "a budget begins to take requests")
            .with("reserved", AmountReserved.class, RESERVED, e -> e, e -> e, "money is kept for a request")
            .with("released", ReservationReleased.class, RELEASED, e -> e, e -> e, "a reservation ends without a grant")
            .with("granted", AmountGranted.class, GRANTED, e -> e, e -> e, "money is granted")
            .with("paid", AmountPaid.class, PAID, e -> e, e -> e, "money is paid")
            .with("corrected", GrantCorrected.class, CORRECTED, e -> e, e -> e, "the amount of a grant is put right")
            .with("withdrawn", GrantWithdrawn.class, WITHDRAWN, e -> e, e -> e, "a grant is withdrawn");

    private LedgerWire() {}
}
