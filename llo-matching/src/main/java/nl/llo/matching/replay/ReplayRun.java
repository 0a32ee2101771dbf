package nl.llo.matching.replay;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import nl.llo.model.replay.Arrival;
import nl.llo.model.replay.ReplayOutcome;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.time.Elapsed;

/** A scenario that was replayed under one policy. Immutable and thread-safe. */
public final class ReplayRun {

    private final ReplayScenario scenario;
    private final Arrivals arrivals;
    private final Pass pass;
    private final ReplayOutcome outcome;

    ReplayRun(ReplayScenario scenario, Arrivals arrivals, Pass pass, ReplayOutcome outcome) {
        this.scenario = scenario;
        this.arrivals = arrivals;
        this.pass = pass;
        this.outcome = outcome;
    }

    /** What became of all requests together. */
    public ReplayOutcome getOutcome() {
        return outcome;
    }

    /** What became of each request, in the order in which they came. Each decision is made when it is asked for. */
    public List<ReplayDecision> listDecisions() {
        return new AbstractList<>() {
            @Override
            public ReplayDecision get(int index) {
                return decision(index);
            }

            @Override
            public int size() {
                return arrivals.size();
            }
        };
    }

    private ReplayDecision decision(int i) {
        ReplayResult result = ReplayResult.of(pass.results[i]);
        Optional<Arrival> listed = arrivals.origin[i] < 0
                ? Optional.empty()
                : Optional.of(scenario.getArrivals().get(arrivals.origin[i]));
        long served = pass.served == null ? arrivals.time[i] : pass.served[i];
        return new ReplayDecision(
                name(scenario, arrivals, i),
                scenario.getGroups().get(arrivals.group[i]).getId(),
                listed.flatMap(Arrival::getCourse),
                Elapsed.ofMillis(arrivals.time[i]),
                Elapsed.ofMillis(served),
                result,
                Cents.toMoney(arrivals.cents[i]),
                Cents.toMoney(pass.grants[i]),
                result != ReplayResult.GRANTED && pass.hadBeenInTime.get(i));
    }

    /** The name of the person of a request: the pseudonym of a listed one, otherwise the group and a number. */
    static String name(ReplayScenario scenario, Arrivals arrivals, int i) {
        int origin = arrivals.origin[i];
        return origin >= 0
                ? scenario.getArrivals().get(origin).getPerson().toString()
                : scenario.getGroups().get(arrivals.group[i]).getId() + "#" + (Arrivals.NONE - origin);
    }
}
