package nl.llo.model.replay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.llo.model.id.ReplayGroupId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;

/** Looks for faults. */
final class ReplayCheck {

    private final ReplayScenario scenario;
    private final Set<ReplayGroupId> groups;
    private final List<ReplayFault> faults = new ArrayList<>();

    ReplayCheck(ReplayScenario scenario) {
        this.scenario = scenario;
        this.groups = scenario.getGroups().stream().map(ReplayGroup::getId).collect(Collectors.toSet());
    }

    List<ReplayFault> faults() {
        return List.copyOf(faults);
    }

    void scenario() {
        unique(scenario.getGroups().stream().map(ReplayGroup::getId).toList(), "groups");
        long arrivals = scenario.getArrivals().size();
        for (int i = 0; i < scenario.getCrowds().size(); i++) {
            arrivals += crowd(scenario.getCrowds().get(i), i);
        }
        if (arrivals > ReplayFault.MAX_ARRIVALS) {
            report(ReplayFault.Kind.TOO_MANY);
        }
        for (int i = 0; i < scenario.getArrivals().size(); i++) {
            arrival(scenario.getArrivals().get(i), i);
        }
        documents();
        unique(scenario.getPolicies().stream().map(ReplayPolicy::getId).toList(), "policies");
        for (int i = 0; i < scenario.getPolicies().size(); i++) {
            policy(scenario.getPolicies().get(i), List.of("policies", i));
        }
    }

    private void documents() {
        Set<SourceDocumentId> known =
                scenario.getDocuments().stream().map(SourceDocument::getId).collect(Collectors.toSet());
        List<SourceReference> sources =
                scenario.getRecorded().map(RecordedRound::getSources).orElse(List.of());
        for (int i = 0; i < sources.size(); i++) {
            SourceDocumentId document = sources.get(i).getDocument();
            if (!known.contains(document)) {
                faults.add(new ReplayFault(
                        ReplayFault.Kind.UNKNOWN_DOCUMENT,
                        List.of("recorded", "sources", i, "document"),
                        Optional.of(document.toString())));
            }
        }
    }

    private void unique(List<?> ids, String list) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                faults.add(new ReplayFault(
                        ReplayFault.Kind.DUPLICATE_ID,
                        List.of(list, i, "id"),
                        Optional.of(ids.get(i).toString())));
            }
        }
    }

    private long crowd(Crowd crowd, int index) {
        known(crowd.getGroup(), List.of("crowds", index, "group"));
        long arrivals = 0;
        for (int i = 0; i < crowd.getCurve().size(); i++) {
            CurvePart part = crowd.getCurve().get(i);
            arrivals += part.getArrivals();
            if (part.getFrom().compareTo(part.getUntil()) >= 0) {
                report(ReplayFault.Kind.ORDER, "crowds", index, "curve", i);
            }
        }
        if (crowd.getAmounts().isEmpty()) {
            if (scenario.getRound().getGrant().isEmpty()) {
                report(ReplayFault.Kind.NO_AMOUNT, "crowds", index);
            }
        } else if (crowd.getAmounts().stream().allMatch(amount -> amount.getWeight() == 0)) {
            report(ReplayFault.Kind.NO_WEIGHT, "crowds", index, "amounts");
        }
        if (crowd.getPreparation()
                .filter(preparation -> preparation.getAtLeast().compareTo(preparation.getAtMost()) > 0)
                .isPresent()) {
            report(ReplayFault.Kind.ORDER, "crowds", index, "preparation");
        }
        return arrivals;
    }

    private void arrival(Arrival arrival, int index) {
        known(arrival.getGroup(), List.of("arrivals", index, "group"));
        if (arrival.getAmount().isEmpty() && scenario.getRound().getGrant().isEmpty()) {
            report(ReplayFault.Kind.NO_AMOUNT, "arrivals", index);
        }
    }

    void policy(ReplayPolicy policy, List<Object> path) {
        BigDecimal taken = BigDecimal.ZERO;
        for (int i = 0; i < policy.getReserved().size(); i++) {
            ReservedPart part = policy.getReserved().get(i);
            List<Object> here = with(path, "reserved", i);
            for (ReplayGroupId group : part.getGroups()) {
                known(group, with(here, "groups"));
            }
            if (part.getReleasedAfter().isPresent() && part.getReleasedOn().isPresent()) {
                faults.add(new ReplayFault(ReplayFault.Kind.RELEASE, here, Optional.empty()));
            }
            taken = taken.add(part(part.getShare(), part.getAmount(), here));
        }
        for (int i = 0; i < policy.getStages().size(); i++) {
            BudgetStage stage = policy.getStages().get(i);
            taken = taken.add(part(stage.getShare(), stage.getAmount(), with(path, "stages", i)));
        }
        if (taken.compareTo(scenario.getRound().getAmount().toBigDecimal()) > 0) {
            faults.add(new ReplayFault(ReplayFault.Kind.OVER_BUDGET, path, Optional.empty()));
        }
    }

    private BigDecimal part(Optional<Share> share, Optional<Money> amount, List<Object> path) {
        if (share.isPresent() == amount.isPresent()) {
            faults.add(new ReplayFault(ReplayFault.Kind.PART, path, Optional.empty()));
        }
        return amount.or(() -> share.map(scenario.getRound()::part))
                .map(Money::toBigDecimal)
                .orElse(BigDecimal.ZERO);
    }

    private void known(ReplayGroupId group, List<Object> path) {
        if (!groups.contains(group)) {
            faults.add(new ReplayFault(ReplayFault.Kind.UNKNOWN_GROUP, path, Optional.of(group.toString())));
        }
    }

    private void report(ReplayFault.Kind kind, Object... path) {
        faults.add(new ReplayFault(kind, List.of(path), Optional.empty()));
    }

    private static List<Object> with(List<Object> path, Object... more) {
        List<Object> longer = new ArrayList<>(path);
        longer.addAll(List.of(more));
        return longer;
    }
}
