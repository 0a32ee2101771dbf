package nl.llo.io.internal.wire;

import java.util.List;
import nl.llo.io.internal.codec.ObjectCodec;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.codec.Values;
import nl.llo.model.plan.DevelopmentPlan;
import nl.llo.model.replay.ReplayPolicy;
import nl.llo.model.replay.ReplayReport;
import nl.llo.model.replay.ReplayScenario;
import org.jspecify.annotations.Nullable;

/**
 * A file with one thing: the version of the format, what kind of file it is, and the thing.
 *
 * @param <T> the thing
 */
public final class SingleDocument<T> {

    /** A file with a scenario. */
    public static final ObjectCodec<SingleDocument<ReplayScenario>> SCENARIO = codec(
            "ReplayScenarioDocument",
            "A file with a scenario to replay.",
            "replay-scenario",
            "scenario",
            ReplayScenarioWire.SCENARIO,
            "the scenario");

    /** A file with policies. */
    public static final ObjectCodec<SingleDocument<List<ReplayPolicy>>> POLICIES = codec(
            "ReplayPoliciesDocument",
            "A file with ways to divide the money of a round.",
            "replay-policies",
            "policies",
            Values.list(ReplayPolicyWire.POLICY),
            "the policies");

    /** A file with outcomes. */
    public static final ObjectCodec<SingleDocument<ReplayReport>> REPORT = codec(
            "ReplayReportDocument",
            "What policies lead to in a scenario.",
            "replay-report",
            "report",
            ReplayReportWire.REPORT,
            "the outcomes, side by side");

    /** A file with a development plan; such a plan can also stand alone. */
    public static final ObjectCodec<SingleDocument<DevelopmentPlan>> PLAN =
            codec("PlanDocument", "A file with a development plan.", "plan", "plan", WireFormat.PLAN, "the plan");

    private @Nullable T content;

    private SingleDocument() {}

    /** A document around something. */
    public static <T> SingleDocument<T> of(T content) {
        SingleDocument<T> document = new SingleDocument<>();
        document.content = content;
        return document;
    }

    /** Gives what stands in it. */
    public T content() {
        T known = content;
        if (known == null) {
            throw new IllegalStateException("a document is made only when its content is sound");
        }
        return known;
    }

    private static <T> ObjectCodec<SingleDocument<T>> codec(
            String name, String description, String kind, String property, ValueCodec<T> content, String meaning) {
        return DocumentHead.in(
                        ObjectCodec.<SingleDocument<T>, SingleDocument<T>>of(
                                name, description, SingleDocument::new, document -> document),
                        kind)
                .required(property, content, SingleDocument::content, (b, v) -> b.content = v, meaning)
                .build();
    }
}
