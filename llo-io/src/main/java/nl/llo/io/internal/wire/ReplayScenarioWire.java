package nl.llo.io.internal.wire;

import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.replay.RecordedRound;
import nl.llo.model.replay.ReplayGroup;
import nl.llo.model.replay.ReplayRound;
import nl.llo.model.replay.ReplayScenario;

/** Scenarios of a round. */
final class ReplayScenarioWire {

    static final ObjectCodec<ReplayRound> ROUND = ObjectCodec.of(
                    "ReplayRound",
                    "The money of a round and the rules that hold however it is divided.",
                    ReplayRound::builder,
                    (ReplayRound.Builder b) -> b.build())
            .required(
                    "amount",
                    BasicWire.MONEY,
                    ReplayRound::getAmount,
                    (b, v) -> b.amount(v),
                    "how much there is, in euros")
            .required(
                    "opensOn",
                    Values.date(),
                    ReplayRound::getOpensOn,
                    (b, v) -> b.opensOn(v),
                    "the day on which it opens")
            .required(
                    "opensAt",
                    MomentWire.TIME,
                    ReplayRound::getOpensAt,
                    (b, v) -> b.opensAt(v),
                    "the time of that day at which it opens")
            .optional(
                    "closesAfter",
                    MomentWire.ELAPSED,
                    ReplayRound::getClosesAfter,
                    (b, v) -> b.closesAfter(v),
                    "after how long nobody can ask any more, that moment still included; absent when there is no end")
            .optional(
                    "perPerson",
                    BasicWire.MONEY,
                    ReplayRound::getPerPerson,
                    (b, v) -> b.perPerson(v),
                    "most euros for a person; who asks for more gets this")
            .optional(
                    "perCourse",
                    BasicWire.COUNT,
                    ReplayRound::getPerCourse,
                    (b, v) -> b.perCourse(v),
                    "most grants for one course")
            .optional(
                    "grant",
                    BasicWire.MONEY,
                    ReplayRound::getGrant,
                    (b, v) -> b.grant(v),
                    "what somebody asks for of whom nothing else is said, in euros")
            .build();

    static final ObjectCodec<ReplayGroup> GROUP = ObjectCodec.of(
                    "ReplayGroup",
                    "People whom a policy or an outcome tells apart. Every person is in exactly one.",
                    ReplayGroup::builder,
                    (ReplayGroup.Builder b) -> b.build())
            .required("id", IdWire.REPLAY_GROUP, ReplayGroup::getId, (b, v) -> b.id(v), "its id")
            .required("name", BasicWire.TEXT, ReplayGroup::getName, (b, v) -> b.name(v), "what it is called")
            .optional(
                    "targetGroup",
                    IdWire.GROUP,
                    ReplayGroup::getTargetGroup,
                    (b, v) -> b.targetGroup(v),
                    "the target group of the catalogue that it stands for")
            .optional(
                    "comingBack",
                    BasicWire.SHARE,
                    ReplayGroup::getComingBack,
                    (b, v) -> b.comingBack(v),
                    "assumed: which part, in percent, of those refused for want of money asks again whenever money comes"
                            + " later in the round; nobody when absent")
            .build();

    static final ObjectCodec<RecordedRound> RECORDED = ObjectCodec.of(
                    "RecordedRound",
                    "What sources say of how a round went.",
                    RecordedRound::builder,
                    (RecordedRound.Builder b) -> b.build())
            .optional(
                    "registered",
                    BasicWire.COUNT,
                    RecordedRound::getRegistered,
                    (b, v) -> b.registered(v),
                    "how many people said beforehand that they wanted to ask")
            .optional(
                    "granted",
                    BasicWire.COUNT,
                    RecordedRound::getGranted,
                    (b, v) -> b.granted(v),
                    "how many got something")
            .optional(
                    "emptyAfter",
                    MomentWire.ELAPSED,
                    RecordedRound::getEmptyAfter,
                    (b, v) -> b.emptyAfter(v),
                    "after how long the money was gone")
            .required(
                    "sources",
                    Values.list(SourceWire.REFERENCE),
                    RecordedRound::getSources,
                    (b, v) -> b.sources(v),
                    "who says so")
            .build();

    static final ObjectCodec<ReplayScenario> SCENARIO = ObjectCodec.of(
                    "ReplayScenario",
                    "A round as it was or could have been, with everybody who asks for money in it.",
                    ReplayScenario::builder,
                    (ReplayScenario.Builder b) -> b.build())
            .required("id", IdWire.SCENARIO, ReplayScenario::getId, (b, v) -> b.id(v), "its id")
            .required("title", BasicWire.TEXT, ReplayScenario::getTitle, (b, v) -> b.title(v), "what it is called")
            .optional(
                    "question",
                    BasicWire.TEXT,
                    ReplayScenario::getQuestion,
                    (b, v) -> b.question(v),
                    "the question that it is meant to answer")
            .required("round", ROUND, ReplayScenario::getRound, (b, v) -> b.round(v), "the money and its rules")
            .required(
                    "groups",
                    Values.list(GROUP),
                    ReplayScenario::getGroups,
                    (b, v) -> b.groups(v),
                    "the groups that people are counted in")
            .required(
                    "seed",
                    MomentWire.SEED,
                    ReplayScenario::getSeed,
                    (b, v) -> b.seed(v),
                    "the number from which all chance in it follows, unless a policy brings its own")
            .optional(
                    "courses",
                    ReplayPeopleWire.COURSES,
                    ReplayScenario::getCourses,
                    (b, v) -> b.courses(v),
                    "the courses that crowds choose from")
            .collection(
                    "crowds",
                    Values.list(ReplayPeopleWire.CROWD),
                    ReplayScenario::getCrowds,
                    (b, v) -> b.crowds(v),
                    "people by the number")
            .collection(
                    "arrivals",
                    Values.list(ReplayPeopleWire.ARRIVAL),
                    ReplayScenario::getArrivals,
                    (b, v) -> b.arrivals(v),
                    "people one by one; their order means nothing")
            .optional(
                    "recorded",
                    RECORDED,
                    ReplayScenario::getRecorded,
                    (b, v) -> b.recorded(v),
                    "what is known of the round as it was; absent when it is made up")
            .collection(
                    "assumptions",
                    Values.list(BasicWire.TEXT),
                    ReplayScenario::getAssumptions,
                    (b, v) -> b.assumptions(v),
                    "what was assumed, since no source tells it")
            .collection(
                    "policies",
                    Values.list(ReplayPolicyWire.POLICY),
                    ReplayScenario::getPolicies,
                    (b, v) -> b.policies(v),
                    "ways to divide the money that are worth comparing")
            .collection(
                    "documents",
                    Values.list(SourceWire.DOCUMENT),
                    ReplayScenario::getDocuments,
                    (b, v) -> b.documents(v),
                    "the documents that sources refer to")
            .build();

    private ReplayScenarioWire() {}
}
