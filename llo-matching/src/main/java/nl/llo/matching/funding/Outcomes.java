package nl.llo.matching.funding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.FundingCode;
import nl.llo.matching.explain.Reason;
import nl.llo.model.id.RegulationId;

/** Tells what became of each fund. */
final class Outcomes {

    private final List<Fund> all;
    private final List<Fund> paying;

    private Outcomes(List<Fund> all, Combination best) {
        this.all = all;
        this.paying = best.funds(best.best());
    }

    static List<FundOutcome> of(List<Fund> all, Combination best) {
        Outcomes outcomes = new Outcomes(all, best);
        return all.stream().map(outcomes::outcome).toList();
    }

    private FundOutcome outcome(Fund fund) {
        boolean pays = paying.contains(fund);
        List<Reason> reasons = pays ? List.of() : reasons(fund);
        boolean open = !pays && fund.out().isEmpty() && !reasons.equals(becauseOfOthers(fund));
        return FundOutcome.builder()
                .regulation(fund.regulation().getId())
                .budget(fund.budget().getId())
                .role(pays ? FundRole.PAYS : open ? FundRole.POSSIBLE : FundRole.LEFT_OUT)
                .reasons(reasons)
                .remarks(fund.out().isEmpty() ? fund.remarks() : List.of())
                .build();
    }

    private List<Reason> reasons(Fund fund) {
        if (!fund.out().isEmpty()) {
            return fund.out();
        }
        List<Reason> open = new ArrayList<>(fund.open());
        if (!fund.waitsIfNotUsed().isEmpty() && !waitsFor(fund).isEmpty()) {
            open.add(Reason.of(FundingCode.IF_USED, "others", new Argument.OneOf(names(fund.waitsIfNotUsed()))));
        }
        return open.isEmpty() ? becauseOfOthers(fund) : open;
    }

    private List<Reason> becauseOfOthers(Fund fund) {
        List<Argument> excluding = paying.stream()
                .filter(other -> Combination.exclude(fund, other))
                .map(Fund::name)
                .distinct()
                .toList();
        if (!excluding.isEmpty()) {
            return List.of(Reason.of(FundingCode.EXCLUDED_BY, "others", new Argument.Series(excluding)));
        }
        Set<RegulationId> awaited = waitsFor(fund);
        if (!awaited.isEmpty()) {
            return List.of(Reason.of(FundingCode.WAITS_FOR, "others", new Argument.Series(names(awaited))));
        }
        return List.of(Reason.of(FundingCode.NOT_NEEDED));
    }

    /** What it waits for and does not pay. */
    private Set<RegulationId> waitsFor(Fund fund) {
        Set<RegulationId> awaited = new LinkedHashSet<>(fund.waits());
        paying.forEach(other -> awaited.remove(other.regulation().getId()));
        return awaited;
    }

    /** Names as the catalogue has them, ids for what it has no budget of. */
    private List<Argument> names(Set<RegulationId> ids) {
        return ids.stream().sorted().map(this::name).toList();
    }

    private Argument name(RegulationId id) {
        return all.stream()
                .filter(fund -> fund.regulation().getId().equals(id))
                .map(Fund::name)
                .findFirst()
                .orElseGet(() -> new Argument.Code(id.value()));
    }
}
