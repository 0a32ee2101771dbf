package nl.llo.matching.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The choices of steps for which a fund may pay when the number of its grants is limited. */
final class GrantChoices {

    /** More are not looked at. */
    static final int MOST = 64;

    private final RouteCosts route;
    private final Map<Integer, Integer> grants;
    private final List<Integer> steps;
    private final List<Long> costsOfSteps = new ArrayList<>();
    private final List<Long> found = new ArrayList<>();
    private boolean complete = true;

    private GrantChoices(RouteCosts route, long payable, Map<Integer, Integer> grants) {
        this.route = route;
        this.grants = grants;
        this.steps = route.steps(payable);
        steps.forEach(step -> costsOfSteps.add(payable & route.where(cost -> cost.step() == step)));
    }

    /** The largest sets of costs that take no more grants than allowed; the earliest steps first. */
    static GrantChoices of(RouteCosts route, long payable, Map<Integer, Integer> grants) {
        GrantChoices choices = new GrantChoices(route, payable, grants);
        if (choices.isAllowed(payable)) {
            choices.found.add(payable);
        } else {
            choices.choose(0, 0);
        }
        return choices;
    }

    List<Long> list() {
        return found;
    }

    /** False when there are more than are looked at. */
    boolean isComplete() {
        return complete;
    }

    private void choose(int from, long chosen) {
        if (found.size() >= MOST) {
            complete = false;
            return;
        }
        if (from == steps.size()) {
            if (isLargest(chosen)) {
                found.add(chosen);
            }
            return;
        }
        if (isAllowed(chosen | costsOfSteps.get(from))) {
            choose(from + 1, chosen | costsOfSteps.get(from));
        }
        choose(from + 1, chosen);
    }

    private boolean isLargest(long chosen) {
        return costsOfSteps.stream().noneMatch(costs -> (chosen & costs) == 0 && isAllowed(chosen | costs));
    }

    private boolean isAllowed(long chosen) {
        if (grants.isEmpty()) {
            return true;
        }
        return grants.entrySet().stream()
                .allMatch(entry -> route.steps(chosen & costsIn(entry.getKey())).size() <= entry.getValue());
    }

    private long costsIn(int year) {
        return year == Fund.EVER ? -1L : route.where(cost -> cost.day().getYear() == year);
    }
}
