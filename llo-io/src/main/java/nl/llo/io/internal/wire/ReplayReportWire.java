package nl.llo.io.internal.wire;

import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.replay.GroupTally;
import nl.llo.model.replay.ReplayOutcome;
import nl.llo.model.replay.ReplayPoint;
import nl.llo.model.replay.ReplayReport;
import nl.llo.model.replay.ReplayTally;

/** What policies lead to. */
final class ReplayReportWire {

    static final ObjectCodec<ReplayTally> TALLY = ObjectCodec.of(
                    "ReplayTally",
                    "Numbers of requests. Granted, refused for each reason and waiting are together all that came.",
                    ReplayTally::builder,
                    (ReplayTally.Builder b) -> b.build())
            .required("arrivals", BasicWire.COUNT, ReplayTally::getArrivals, (b, v) -> b.arrivals(v), "how many came")
            .required(
                    "granted",
                    BasicWire.COUNT,
                    ReplayTally::getGranted,
                    (b, v) -> b.granted(v),
                    "how many were granted")
            .required(
                    "amount",
                    BasicWire.MONEY,
                    ReplayTally::getAmount,
                    (b, v) -> b.amount(v),
                    "what was granted, in euros")
            .required(
                    "refusedForMoney",
                    BasicWire.COUNT,
                    ReplayTally::getRefusedForMoney,
                    (b, v) -> b.refusedForMoney(v),
                    "how many were refused since there was no money for them")
            .required(
                    "refusedForCourse",
                    BasicWire.COUNT,
                    ReplayTally::getRefusedForCourse,
                    (b, v) -> b.refusedForCourse(v),
                    "how many were refused since their course was full")
            .required(
                    "refusedForPerson",
                    BasicWire.COUNT,
                    ReplayTally::getRefusedForPerson,
                    (b, v) -> b.refusedForPerson(v),
                    "how many were refused since the person already had what a person can have")
            .required(
                    "cameAfterClosing",
                    BasicWire.COUNT,
                    ReplayTally::getCameAfterClosing,
                    (b, v) -> b.cameAfterClosing(v),
                    "how many came after the round was closed")
            .required(
                    "waiting",
                    BasicWire.COUNT,
                    ReplayTally::getWaiting,
                    (b, v) -> b.waiting(v),
                    "how many still wait for money")
            .required(
                    "cameBack",
                    BasicWire.COUNT,
                    ReplayTally::getCameBack,
                    (b, v) -> b.cameBack(v),
                    "how many asked again after they had been refused for want of money")
            .required(
                    "prepared",
                    BasicWire.COUNT,
                    ReplayTally::getPrepared,
                    (b, v) -> b.prepared(v),
                    "how many had to be advised or guided first")
            .required(
                    "tooLate",
                    BasicWire.COUNT,
                    ReplayTally::getTooLate,
                    (b, v) -> b.tooLate(v),
                    "how many of these got nothing but could have, had they come at once")
            .optional(
                    "emptyAfter",
                    MomentWire.ELAPSED,
                    ReplayTally::getEmptyAfter,
                    (b, v) -> b.emptyAfter(v),
                    "when the first was turned away for want of money")
            .optional(
                    "lastGrantAfter",
                    MomentWire.ELAPSED,
                    ReplayTally::getLastGrantAfter,
                    (b, v) -> b.lastGrantAfter(v),
                    "when the last grant was given")
            .build();

    static final ObjectCodec<GroupTally> GROUP = ObjectCodec.of(
                    "GroupTally",
                    "What a policy leads to for a group.",
                    GroupTally::builder,
                    (GroupTally.Builder b) -> b.build())
            .required("group", IdWire.REPLAY_GROUP, GroupTally::getGroup, (b, v) -> b.group(v), "the group")
            .required("tally", TALLY, GroupTally::getTally, (b, v) -> b.tally(v), "its numbers")
            .build();

    static final ObjectCodec<ReplayPoint> POINT = ObjectCodec.of(
                    "ReplayPoint",
                    "Where things stood at a moment.",
                    ReplayPoint::builder,
                    (ReplayPoint.Builder b) -> b.build())
            .required("after", MomentWire.ELAPSED, ReplayPoint::getAfter, (b, v) -> b.after(v), "the moment")
            .required(
                    "left",
                    BasicWire.MONEY,
                    ReplayPoint::getLeft,
                    (b, v) -> b.left(v),
                    "what nobody had got yet, in euros")
            .required(
                    "granted",
                    Values.list(BasicWire.COUNT),
                    ReplayPoint::getGranted,
                    (b, v) -> b.granted(v),
                    "how many grants each group had, in the order of the groups")
            .build();

    static final ObjectCodec<ReplayOutcome> OUTCOME = ObjectCodec.of(
                    "ReplayOutcome",
                    "What a policy leads to in a scenario.",
                    ReplayOutcome::builder,
                    (ReplayOutcome.Builder b) -> b.build())
            .required("policy", IdWire.POLICY, ReplayOutcome::getPolicy, (b, v) -> b.policy(v), "the policy")
            .required("name", BasicWire.TEXT, ReplayOutcome::getName, (b, v) -> b.name(v), "what it is called")
            .required("total", TALLY, ReplayOutcome::getTotal, (b, v) -> b.total(v), "everybody together")
            .required("groups", Values.list(GROUP), ReplayOutcome::getGroups, (b, v) -> b.groups(v), "group by group")
            .required("left", BasicWire.MONEY, ReplayOutcome::getLeft, (b, v) -> b.left(v), "what nobody got, in euros")
            .required(
                    "fullCourses",
                    BasicWire.COUNT,
                    ReplayOutcome::getFullCourses,
                    (b, v) -> b.fullCourses(v),
                    "how many courses have as many grants as they can have")
            .required(
                    "curve", Values.list(POINT), ReplayOutcome::getCurve, (b, v) -> b.curve(v), "how it went over time")
            .build();

    static final ObjectCodec<ReplayReport> REPORT = ObjectCodec.of(
                    "ReplayReport",
                    "A scenario under several policies, side by side.",
                    ReplayReport::builder,
                    (ReplayReport.Builder b) -> b.build())
            .required("scenario", IdWire.SCENARIO, ReplayReport::getScenario, (b, v) -> b.scenario(v), "the scenario")
            .required("title", BasicWire.TEXT, ReplayReport::getTitle, (b, v) -> b.title(v), "what it is called")
            .optional(
                    "question",
                    BasicWire.TEXT,
                    ReplayReport::getQuestion,
                    (b, v) -> b.question(v),
                    "the question that it is meant to answer")
            .required(
                    "round",
                    ReplayScenarioWire.ROUND,
                    ReplayReport::getRound,
                    (b, v) -> b.round(v),
                    "the money and its rules")
            .required(
                    "groups",
                    Values.list(ReplayScenarioWire.GROUP),
                    ReplayReport::getGroups,
                    (b, v) -> b.groups(v),
                    "the groups, in the order of all lists by group")
            .optional(
                    "recorded",
                    ReplayScenarioWire.RECORDED,
                    ReplayReport::getRecorded,
                    (b, v) -> b.recorded(v),
                    "what is known of the round as it was")
            .collection(
                    "assumptions",
                    Values.list(BasicWire.TEXT),
                    ReplayReport::getAssumptions,
                    (b, v) -> b.assumptions(v),
                    "what was assumed")
            .collection(
                    "outcomes",
                    Values.list(OUTCOME),
                    ReplayReport::getOutcomes,
                    (b, v) -> b.outcomes(v),
                    "what each policy leads to")
            .collection(
                    "documents",
                    Values.list(SourceWire.DOCUMENT),
                    ReplayReport::getDocuments,
                    (b, v) -> b.documents(v),
                    "the documents that sources refer to")
            .build();

    private ReplayReportWire() {}
}
