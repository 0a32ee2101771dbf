package nl.llo.matching.funding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.llo.matching.internal.funding.Capacity;
import nl.llo.matching.internal.funding.FoundSet;
import nl.llo.matching.internal.funding.Offer;
import nl.llo.matching.internal.funding.Problem;
import nl.llo.matching.internal.funding.SearchResult;
import nl.llo.model.id.RegulationId;
import nl.llo.model.regulation.CumulationKind;
import nl.llo.model.regulation.CumulationRule;

/** Some funds that may pay together, put as a problem in cents, and the answer to it. */
final class Combination {

    final RouteCosts route;
    final List<Fund> funds;
    /** The fund of each offer. */
    final List<Fund> ofOffer = new ArrayList<>();

    final Problem problem;
    final SearchResult result;
    /** Whether the best is surely the best. */
    final boolean proven;
    /** At least what can be paid, in cents. */
    final long bound;

    /**
     * Finds the best plans.
     *
     * @param possible the funds, in any order
     * @param used regulations that are taken to have been used before
     * @param search what to look for
     */
    Combination(RouteCosts route, List<Fund> possible, Set<RegulationId> used, Function<Problem, SearchResult> search) {
        this.route = route;
        PayingOrder order = new PayingOrder(used);
        this.funds = order.of(possible);
        Map<RegulationId, Set<Integer>> byRegulation = new HashMap<>();
        List<RegulationId> parties =
                funds.stream().map(fund -> fund.regulation().getId()).distinct().toList();
        for (int i = 0; i < funds.size(); i++) {
            RegulationId id = funds.get(i).regulation().getId();
            byRegulation.computeIfAbsent(id, any -> new HashSet<>()).add(i);
        }
        List<Offer> offers = new ArrayList<>();
        List<Capacity> relaxed = new ArrayList<>();
        boolean exact = true;
        for (int i = 0; i < funds.size(); i++) {
            Fund fund = funds.get(i);
            List<RegulationId> awaited = order.listAwaited(fund);
            Capacity whole = fund.capacity().on(notBefore(awaited, byRegulation));
            GrantChoices choices = GrantChoices.of(route, whole.costs(), fund.grants());
            List<Set<Integer>> waits = awaited.stream()
                    .map(id -> byRegulation.getOrDefault(id, Set.of()))
                    .toList();
            int party = parties.indexOf(fund.regulation().getId());
            for (long costs : choices.list()) {
                offers.add(new Offer(i, party, whole.on(costs), fund.own(), waits));
                ofOffer.add(fund);
            }
            relaxed.add(whole.relaxed());
            exact &= choices.isComplete() && whole.isExact();
        }
        this.problem = new Problem(route.cents(), offers, exclusions());
        this.result = search.apply(problem);
        this.proven = exact && result.complete();
        this.bound = exact ? result.bound() : Problem.bound(route.cents(), relaxed);
    }

    /** The costs of steps that do not come before the first one that each of some regulations can pay for. */
    private long notBefore(List<RegulationId> awaited, Map<RegulationId, Set<Integer>> byRegulation) {
        long costs = -1;
        for (RegulationId id : awaited) {
            int first = byRegulation.getOrDefault(id, Set.of()).stream()
                    .map(funds::get)
                    .flatMap(fund -> route.steps(fund.capacity().costs()).stream())
                    .min(Integer::compareTo)
                    .orElse(Integer.MAX_VALUE);
            costs &= route.where(cost -> cost.step() >= first);
        }
        return costs;
    }

    private boolean[][] exclusions() {
        boolean[][] found = new boolean[funds.size()][funds.size()];
        for (int i = 0; i < found.length; i++) {
            for (int j = 0; j < i; j++) {
                found[i][j] = exclude(funds.get(i), funds.get(j));
                found[j][i] = found[i][j];
            }
        }
        return found;
    }

    /** Tells whether one of two funds says that it never goes with the other. */
    static boolean exclude(Fund one, Fund other) {
        return says(one, other) || says(other, one);
    }

    private static boolean says(Fund one, Fund other) {
        for (CumulationRule rule : one.regulation().getCumulation()) {
            if (rule.getKind() == CumulationKind.EXCLUDES
                    && rule.getWith().equals(other.regulation().getId())) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether an offer can pay something of a cost. */
    boolean canPay(int offer, int cost) {
        return problem.canPay(offer, cost);
    }

    FoundSet best() {
        return result.best().get(0);
    }

    /** The funds that pay in a set. */
    List<Fund> funds(FoundSet set) {
        List<Fund> paying = new ArrayList<>();
        for (int offer : set.offers()) {
            paying.add(ofOffer.get(offer));
        }
        return paying;
    }
}
