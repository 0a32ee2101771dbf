package nl.llo.matching.replay;

import java.util.List;
import nl.llo.model.replay.ReplayFault;
import nl.llo.model.replay.ReplayPolicy;
import nl.llo.model.replay.ReplayReport;
import nl.llo.model.replay.ReplayScenario;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;

/**
 * Replays a round under other policies, by the rules of this package. The people of the scenario are made once, when this is
 * made; so every policy meets the same people at the same moments. Immutable and thread-safe.
 */
public final class AllocationReplay {

    private final ReplayScenario scenario;
    private final Arrivals arrivals;
    private final Lots lots;

    private AllocationReplay(ReplayScenario scenario, Arrivals arrivals) {
        this.scenario = scenario;
        this.arrivals = arrivals;
        this.lots = new Lots(i -> ReplayRun.name(scenario, arrivals, i));
    }

    /**
     * A replay of a scenario.
     *
     * @throws IllegalArgumentException when {@link ReplayFault#in(ReplayScenario)} finds anything
     */
    public static AllocationReplay of(ReplayScenario scenario) {
        refuse(ReplayFault.in(scenario));
        return new AllocationReplay(scenario, new Arrivals(new ArrivalTable(scenario)));
    }

    /** How many requests come. */
    public int countArrivals() {
        return arrivals.size();
    }

    /**
     * Replays under a policy, whether the scenario lists it or not.
     *
     * @throws IllegalArgumentException when {@link ReplayFault#in(ReplayPolicy, ReplayScenario)} finds anything
     */
    public ReplayRun run(ReplayPolicy policy) {
        refuse(ReplayFault.in(policy, scenario));
        Pass pass = new Pass(scenario, policy, arrivals, lots);
        pass.run();
        Tallies tallies = new Tallies(arrivals, pass, scenario.getGroups().size());
        return new ReplayRun(scenario, arrivals, pass, tallies.toOutcome(policy, scenario.getGroups()));
    }

    /**
     * Replays under several policies, and puts the outcomes side by side in the same order.
     *
     * @throws IllegalArgumentException when a policy is at fault
     */
    public ReplayReport compare(List<ReplayPolicy> policies) {
        return ReplayReport.builder()
                .scenario(scenario.getId())
                .title(scenario.getTitle())
                .question(scenario.getQuestion())
                .round(scenario.getRound())
                .addAllGroups(scenario.getGroups())
                .recorded(scenario.getRecorded())
                .addAllAssumptions(scenario.getAssumptions())
                .addAllAssumptions(comingBack())
                .addAllDocuments(scenario.getDocuments())
                .addAllOutcomes(policies.stream()
                        .map(policy -> run(policy).getOutcome())
                        .toList())
                .build();
    }

    /** What a scenario says of who comes back is always assumed. */
    private List<LocalizedText> comingBack() {
        return scenario.getGroups().stream()
                .flatMap(group -> group.getComingBack().stream()
                        .map(share -> LocalizedText.of(
                                "Wie wegens geldgebrek is afgewezen, vraagt opnieuw aan zodra er later in de ronde geld bijkomt: "
                                        + share + "% van de groep ‘"
                                        + group.getName().in(Language.NL) + "’.",
                                "Who is refused for want of money asks again when money comes later in the round: "
                                        + share + "% of the group ‘"
                                        + group.getName().in(Language.EN) + "’.")))
                .toList();
    }

    private static void refuse(List<ReplayFault> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("This cannot be replayed: " + faults);
        }
    }
}
