package nl.llo.io.internal.wire;

import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.replay.Arrival;
import nl.llo.model.replay.CourseDemand;
import nl.llo.model.replay.CourseSpread;
import nl.llo.model.replay.Crowd;
import nl.llo.model.replay.CurvePart;
import nl.llo.model.replay.Preparation;
import nl.llo.model.replay.WeightedAmount;

/** People who ask for money in a round. */
final class ReplayPeopleWire {

    static final ObjectCodec<Preparation> PREPARATION = ObjectCodec.of(
                    "Preparation",
                    "What some people need before they can ask, such as advice; they come later by as long as it takes.",
                    Preparation::builder,
                    (Preparation.Builder b) -> b.build())
            .required(
                    "share",
                    BasicWire.SHARE,
                    Preparation::getShare,
                    (b, v) -> b.share(v),
                    "which part of the people needs it, in percent; a part of a person is rounded down")
            .required(
                    "atLeast",
                    MomentWire.ELAPSED,
                    Preparation::getAtLeast,
                    (b, v) -> b.atLeast(v),
                    "the least time that it takes")
            .required(
                    "atMost",
                    MomentWire.ELAPSED,
                    Preparation::getAtMost,
                    (b, v) -> b.atMost(v),
                    "the most time that it takes; every time between is as likely")
            .build();

    static final ObjectCodec<WeightedAmount> AMOUNT = ObjectCodec.of(
                    "WeightedAmount",
                    "An amount that is asked for, and how often.",
                    WeightedAmount::builder,
                    (WeightedAmount.Builder b) -> b.build())
            .required(
                    "amount", BasicWire.MONEY, WeightedAmount::getAmount, (b, v) -> b.amount(v), "the amount in euros")
            .required(
                    "weight",
                    Values.integer(0, 1_000_000),
                    WeightedAmount::getWeight,
                    (b, v) -> b.weight(v),
                    "how often, as a part of the sum of all weights")
            .build();

    static final ObjectCodec<CurvePart> CURVE_PART = ObjectCodec.of(
                    "CurvePart",
                    "A stretch of time in which people come evenly.",
                    CurvePart::builder,
                    (CurvePart.Builder b) -> b.build())
            .required(
                    "from",
                    MomentWire.ELAPSED,
                    CurvePart::getFrom,
                    (b, v) -> b.from(v),
                    "when it begins, after the opening")
            .required(
                    "until",
                    MomentWire.ELAPSED,
                    CurvePart::getUntil,
                    (b, v) -> b.until(v),
                    "when it ends, itself not included")
            .required(
                    "arrivals",
                    Values.integer(0, 10_000_000),
                    CurvePart::getArrivals,
                    (b, v) -> b.arrivals(v),
                    "how many people come in it")
            .build();

    static final ObjectCodec<Crowd> CROWD = ObjectCodec.of(
                    "Crowd",
                    "People of one group by the number, each of whom asks once.",
                    Crowd::builder,
                    (Crowd.Builder b) -> b.build())
            .required("group", IdWire.REPLAY_GROUP, Crowd::getGroup, (b, v) -> b.group(v), "their group")
            .required(
                    "curve",
                    Values.list(CURVE_PART),
                    Crowd::getCurve,
                    (b, v) -> b.curve(v),
                    "when how many come, if nobody had to do anything first")
            .collection(
                    "amounts",
                    Values.list(AMOUNT),
                    Crowd::getAmounts,
                    (b, v) -> b.amounts(v),
                    "what they ask for; the amount of the round when empty")
            .optional(
                    "preparation",
                    PREPARATION,
                    Crowd::getPreparation,
                    (b, v) -> b.preparation(v),
                    "what some of them need first")
            .build();

    static final ObjectCodec<CourseSpread> COURSES = ObjectCodec.of(
                    "CourseSpread",
                    "How many courses there are, and how choices are spread over them.",
                    CourseSpread::builder,
                    (CourseSpread.Builder b) -> b.build())
            .required(
                    "count",
                    Values.integer(1, 1_000_000),
                    CourseSpread::getCount,
                    (b, v) -> b.count(v),
                    "how many courses")
            .required(
                    "demand",
                    Values.choice(CourseDemand.class),
                    CourseSpread::getDemand,
                    (b, v) -> b.demand(v),
                    "how they are chosen")
            .build();

    static final ObjectCodec<Arrival> ARRIVAL = ObjectCodec.of(
                    "Arrival", "One request of one person.", Arrival::builder, (Arrival.Builder b) -> b.build())
            .required("person", IdWire.PROFILE, Arrival::getPerson, (b, v) -> b.person(v), "the person, by a pseudonym")
            .required("group", IdWire.REPLAY_GROUP, Arrival::getGroup, (b, v) -> b.group(v), "the group of the person")
            .required(
                    "at",
                    MomentWire.ELAPSED,
                    Arrival::getAt,
                    (b, v) -> b.at(v),
                    "when the request would come, if nothing had to be done first")
            .optional(
                    "preparation",
                    MomentWire.ELAPSED,
                    Arrival::getPreparation,
                    (b, v) -> b.preparation(v),
                    "how long what has to be done first takes")
            .optional(
                    "amount",
                    BasicWire.MONEY,
                    Arrival::getAmount,
                    (b, v) -> b.amount(v),
                    "what is asked for in euros; the amount of the round when absent")
            .optional("course", IdWire.COURSE, Arrival::getCourse, (b, v) -> b.course(v), "the course")
            .build();

    private ReplayPeopleWire() {}
}
