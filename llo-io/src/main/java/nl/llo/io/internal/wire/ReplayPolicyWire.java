package nl.llo.io.internal.wire;

import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.replay.BudgetStage;
import nl.llo.model.replay.Lottery;
import nl.llo.model.replay.ReplayPolicy;
import nl.llo.model.replay.ReserveUse;
import nl.llo.model.replay.ReservedPart;
import nl.llo.model.replay.WhenEmpty;

/** Ways to divide the money of a round. */
final class ReplayPolicyWire {

    static final ObjectCodec<BudgetStage> STAGE = ObjectCodec.of(
                    "BudgetStage",
                    "A part of the money that comes later than the opening. It has either a share or an amount.",
                    BudgetStage::builder,
                    (BudgetStage.Builder b) -> b.build())
            .required(
                    "opensAfter",
                    MomentWire.ELAPSED,
                    BudgetStage::getOpensAfter,
                    (b, v) -> b.opensAfter(v),
                    "how long after the opening it comes")
            .optional(
                    "share",
                    BasicWire.SHARE,
                    BudgetStage::getShare,
                    (b, v) -> b.share(v),
                    "the part in percent of the money of the round, rounded down to a cent")
            .optional("amount", BasicWire.MONEY, BudgetStage::getAmount, (b, v) -> b.amount(v), "the part in euros")
            .build();

    static final ObjectCodec<ReservedPart> RESERVED = ObjectCodec.of(
                    "ReservedPart",
                    "A part of the money that only some groups can use. It has either a share or an amount.",
                    ReservedPart::builder,
                    (ReservedPart.Builder b) -> b.build())
            .required(
                    "groups",
                    Values.set(IdWire.REPLAY_GROUP),
                    ReservedPart::getGroups,
                    (b, v) -> b.groups(v),
                    "the groups that can use it")
            .optional(
                    "share",
                    BasicWire.SHARE,
                    ReservedPart::getShare,
                    (b, v) -> b.share(v),
                    "the part in percent of the money of the round, rounded down to a cent")
            .optional("amount", BasicWire.MONEY, ReservedPart::getAmount, (b, v) -> b.amount(v), "the part in euros")
            .optional(
                    "releasedAfter",
                    MomentWire.ELAPSED,
                    ReservedPart::getReleasedAfter,
                    (b, v) -> b.releasedAfter(v),
                    "how long after the opening everybody can use what is left; never when absent, unless the next says it")
            .optional(
                    "releasedOn",
                    Values.date(),
                    ReservedPart::getReleasedOn,
                    (b, v) -> b.releasedOn(v),
                    "the day from the beginning of which everybody can use what is left")
            .build();

    static final ObjectCodec<Lottery> LOTTERY = ObjectCodec.of(
                    "Lottery",
                    "A draw by lot among everybody who comes before it; who comes later is served in order of coming.",
                    Lottery::builder,
                    (Lottery.Builder b) -> b.build())
            .required(
                    "drawnAfter",
                    MomentWire.ELAPSED,
                    Lottery::getDrawnAfter,
                    (b, v) -> b.drawnAfter(v),
                    "how long after the opening lots are drawn")
            .required(
                    "seed",
                    MomentWire.SEED,
                    Lottery::getSeed,
                    (b, v) -> b.seed(v),
                    "the number from which the lots follow")
            .build();

    static final ObjectCodec<ReplayPolicy> POLICY = ObjectCodec.of(
                    "ReplayPolicy",
                    "A way to divide the money of a round: first come, first served, unless it says otherwise.",
                    ReplayPolicy::builder,
                    (ReplayPolicy.Builder b) -> b.build())
            .required("id", IdWire.POLICY, ReplayPolicy::getId, (b, v) -> b.id(v), "its id")
            .required("name", BasicWire.TEXT, ReplayPolicy::getName, (b, v) -> b.name(v), "what it is called")
            .optional("lottery", LOTTERY, ReplayPolicy::getLottery, (b, v) -> b.lottery(v), "the draw by lot")
            .collection(
                    "reserved",
                    Values.list(RESERVED),
                    ReplayPolicy::getReserved,
                    (b, v) -> b.reserved(v),
                    "the parts kept for groups, in the order in which they are used")
            .defaulted(
                    "reserveUse",
                    Values.choice(ReserveUse.class),
                    ReplayPolicy::getReserveUse,
                    (b, v) -> b.reserveUse(v),
                    ReserveUse.RESERVED_FIRST,
                    "which money people of a group with a reserved part use first")
            .collection(
                    "stages",
                    Values.list(STAGE),
                    ReplayPolicy::getStages,
                    (b, v) -> b.stages(v),
                    "the parts that come later than the opening")
            .optional(
                    "perCourse",
                    BasicWire.COUNT,
                    ReplayPolicy::getPerCourse,
                    (b, v) -> b.perCourse(v),
                    "most grants for one course, in place of what the round says")
            .defaulted(
                    "whenEmpty",
                    Values.choice(WhenEmpty.class),
                    ReplayPolicy::getWhenEmpty,
                    (b, v) -> b.whenEmpty(v),
                    WhenEmpty.REFUSE,
                    "what happens to people for whom there is no money when they come")
            .build();

    private ReplayPolicyWire() {}
}
