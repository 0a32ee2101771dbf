package nl.llo.matching.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.llo.model.money.Money;
import nl.llo.model.plan.DevelopmentPlan;
import nl.llo.model.plan.PlanStep;
import nl.llo.model.plan.StepCost;
import nl.llo.model.time.Period;

/** The costs of a route. Those that nobody has paid are numbered; a set of them is bits of a {@code long}. */
final class RouteCosts {

    final DevelopmentPlan route;
    final Money total;
    final Money paidAlready;
    final List<OpenCost> open = new ArrayList<>();

    RouteCosts(DevelopmentPlan route, LocalDate date) {
        this.route = route;
        Money all = Money.ZERO;
        Money paid = Money.ZERO;
        for (int s = 0; s < route.getSteps().size(); s++) {
            PlanStep step = route.getSteps().get(s);
            Optional<LocalDate> start = step.getPeriod().flatMap(Period::getFrom);
            LocalDate day = start.filter(date::isBefore).orElse(date);
            for (int c = 0; c < step.getCosts().size(); c++) {
                StepCost cost = step.getCosts().get(c);
                all = all.plus(cost.getAmount());
                if (cost.getPaidBy().isPresent()) {
                    paid = paid.plus(cost.getAmount());
                } else if (!cost.getAmount().isZero()) {
                    open.add(new OpenCost(s, c, cost.getKind(), Cents.of(cost.getAmount()), day));
                }
            }
        }
        this.total = all;
        this.paidAlready = paid;
    }

    long[] cents() {
        return open.stream().mapToLong(OpenCost::cents).toArray();
    }

    /** The open costs of which something holds. */
    long where(Predicate<OpenCost> test) {
        long costs = 0;
        for (int i = 0; i < open.size(); i++) {
            costs |= test.test(open.get(i)) ? 1L << i : 0;
        }
        return costs;
    }

    /** The steps with at least one of these open costs, in order. */
    List<Integer> steps(long costs) {
        List<Integer> steps = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            int step = open.get(i).step();
            if ((costs >> i & 1) == 1 && !steps.contains(step)) {
                steps.add(step);
            }
        }
        return steps;
    }
}
