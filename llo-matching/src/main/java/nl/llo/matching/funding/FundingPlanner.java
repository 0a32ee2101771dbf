package nl.llo.matching.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.llo.matching.MatchReport;
import nl.llo.matching.RegulationMatch;
import nl.llo.matching.internal.funding.FoundSet;
import nl.llo.matching.internal.funding.Search;
import nl.llo.model.budget.Budget;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.money.Money;
import nl.llo.model.plan.DevelopmentPlan;
import nl.llo.model.profile.Profile;

/** Finds out who can pay for a route, by the rules of this package. Immutable and thread-safe. */
public final class FundingPlanner {

    private static final FundingPlanner STANDARD = new FundingPlanner(3, 200_000, Map.of());

    private final int runnersUp;
    private final long visits;
    private final Map<BudgetId, Money> left;

    private FundingPlanner(int runnersUp, long visits, Map<BudgetId, Money> left) {
        this.runnersUp = runnersUp;
        this.visits = visits;
        this.left = Map.copyOf(left);
    }

    /** A planner that names three runners-up, looks at up to 200,000 combinations, and knows of money what the catalogue does. */
    public static FundingPlanner standard() {
        return STANDARD;
    }

    /** Chooses how many runners-up to name; throws {@code IllegalArgumentException} when it lies outside 0 to 100. */
    public FundingPlanner withRunnersUp(int count) {
        if (count < 0 || count > 100) {
            throw new IllegalArgumentException("runners-up lie outside 0 to 100");
        }
        return new FundingPlanner(count, visits, left);
    }

    /**
     * Chooses how many combinations to look at for one plan before saying which is the best so far and how much better
     * another can be at most. Throws {@code IllegalArgumentException} when it is not positive.
     */
    public FundingPlanner withSearchBudget(long combinations) {
        if (combinations <= 0) {
            throw new IllegalArgumentException("the search budget is not positive");
        }
        return new FundingPlanner(runnersUp, combinations, left);
    }

    /**
     * Tells what is left of budgets, as a ledger knows it. It counts in place of what the catalogue records of their use, not
     * of their periods and limits.
     */
    public FundingPlanner withMoneyLeft(Map<BudgetId, Money> amounts) {
        return new FundingPlanner(runnersUp, visits, amounts);
    }

    /**
     * Finds the best plan for a route.
     *
     * @param route the steps and what they cost
     * @param person the profile that was matched; what it says of regulations used before counts here
     * @param report how the regulations fit that profile, on the day of the question
     * @return the answer; the same for the same question, in whatever order the catalogue has its funds
     * @throws IllegalArgumentException when the route costs more than {@link Money#MAX}, or has more than 62 costs to be paid
     */
    public FundingReport plan(DevelopmentPlan route, Profile person, MatchReport report) {
        RouteCosts costs = new RouteCosts(route, report.getDate());
        List<Fund> funds = new ArrayList<>();
        for (RegulationMatch match : report.listAll()) {
            for (Budget budget : match.getRegulation().getBudgets()) {
                funds.add(new FundReader(costs, person, report, match, budget, left.get(budget.getId())).read());
            }
        }
        funds.sort(Comparator.comparing(fund -> fund.budget().getId()));

        List<Fund> certain = funds.stream().filter(Fund::isCertain).toList();
        Combination best =
                new Combination(costs, certain, Set.of(), problem -> Search.run(problem, runnersUp + 1, visits));
        FundingPlan plan = PlanWriter.write(best, best.best());
        return FundingReport.builder()
                .route(route.getId())
                .date(report.getDate())
                .cost(costs.total)
                .paidAlready(costs.paidAlready)
                .plan(plan)
                .runnersUp(runnersUp(best))
                .proven(best.proven)
                .leastOwnContribution(least(best))
                .alternatives(alternatives(costs, funds, certain, plan))
                .funds(Outcomes.of(funds, best))
                .build();
    }

    private static Money least(Combination best) {
        long open = best.problem.total();
        return Cents.toMoney(Math.max(0, open - best.bound));
    }

    private static List<FundingPlan> runnersUp(Combination combination) {
        return combination.result.best().stream()
                .skip(1)
                .filter(set -> set.offers().length > 0)
                .map(set -> PlanWriter.write(combination, set))
                .toList();
    }

    /** One for each fund about which something is open, and one for all of them, as far as the person pays less. */
    private List<FundingAlternative> alternatives(
            RouteCosts costs, List<Fund> funds, List<Fund> certain, FundingPlan plan) {
        if (plan.getOwnContribution().isZero()) {
            return List.of();
        }
        List<Fund> possible = funds.stream()
                .filter(fund -> fund.isPossible()
                        || (fund.isCertain() && !fund.waitsIfNotUsed().isEmpty()))
                .toList();
        Map<List<BudgetId>, FundingAlternative> found = new HashMap<>();
        for (Fund fund : possible) {
            add(costs, certain, List.of(fund), plan, found);
        }
        if (possible.size() > 1) {
            add(costs, certain, possible, plan, found);
        }
        return found.values().stream()
                .sorted(Comparator.comparing(
                                (FundingAlternative one) -> one.getPlan().getOwnContribution())
                        .thenComparingInt(one -> one.getIf().size())
                        .thenComparing(one -> one.getIf().toString()))
                .toList();
    }

    private void add(
            RouteCosts costs,
            List<Fund> certain,
            List<Fund> more,
            FundingPlan plan,
            Map<List<BudgetId>, FundingAlternative> found) {
        List<Fund> together = new ArrayList<>(certain);
        Set<RegulationId> used = new HashSet<>();
        for (Fund fund : more) {
            used.addAll(fund.waitsIfNotUsed());
            if (!certain.contains(fund)) {
                together.add(fund);
            }
        }
        long paid = Cents.of(plan.getPaid());
        Combination combination =
                new Combination(costs, together, used, problem -> Search.runAbove(problem, paid, visits));
        FoundSet best = combination.best();
        if (best.paid() > paid) {
            FundingPlan better = PlanWriter.write(combination, best);
            List<BudgetId> budgets = combination.funds(best).stream()
                    .filter(more::contains)
                    .map(fund -> fund.budget().getId())
                    .sorted()
                    .toList();
            found.putIfAbsent(
                    budgets,
                    FundingAlternative.builder().addAllIf(budgets).plan(better).build());
        }
    }
}
