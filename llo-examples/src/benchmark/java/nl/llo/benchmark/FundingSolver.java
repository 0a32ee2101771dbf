package nl.llo.benchmark;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * A case as a model for a mixed-integer solver: a yes or no for each fund, an amount for each fund and cost. Amounts are scaled
 * so that all costs together are 1, as on raw cents the solver calls optimal what is not. The model is made anew each time, as a
 * planner would have to. It tells the sum alone: neither who pays what, nor the best of equal ones, nor the next best.
 *
 * <p>One thing no linear model of this size can say: that a fund which another comes after pays something even when those before it in
 * order pay what they can. The model asks that it pays at least a cent in some order.
 */
final class FundingSolver {

    private final FundingCase given;
    private final double total;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Variable[] used;
    private final Variable[][] paid;

    private FundingSolver(FundingCase given) {
        this.given = given;
        this.total = given.total();
        this.used = new Variable[given.funds().size()];
        this.paid = new Variable[used.length][given.costs().size()];
    }

    /** Solves, or gives what there is after some time. */
    static Optimisation.Result solve(FundingCase given, int mostSeconds) {
        ExpressionsBasedModel model = new FundingSolver(given).model();
        model.options.time_abort = 1_000L * mostSeconds;
        return model.maximise();
    }

    /** What a result leaves to the person, in euros. */
    static BigDecimal left(FundingCase given, Optimisation.Result result) {
        return BigDecimal.valueOf(Math.round((1 - result.getValue()) * given.total()), 2);
    }

    private ExpressionsBasedModel model() {
        for (int f = 0; f < used.length; f++) {
            used[f] = model.newVariable("used" + f).binary();
        }
        for (int f = 0; f < used.length; f++) {
            addPayments(f);
            addLimits(f);
            addOthers(f);
        }
        for (int c = 0; c < given.costs().size(); c++) {
            addCost(c);
        }
        return model;
    }

    private void addPayments(int f) {
        FundingCase.Fund fund = given.funds().get(f);
        for (int c = 0; c < paid[f].length; c++) {
            double most = fund.most(given.costs().get(c)) / total;
            paid[f][c] = model.newVariable("paid" + f + "-" + c)
                    .lower(0)
                    .upper(most)
                    .weight(1);
            if (fund.person().isEmpty()) {
                model.newExpression("only-used" + f + "-" + c)
                        .set(paid[f][c], 1)
                        .set(used[f], -most)
                        .upper(0);
            }
        }
    }

    private void addLimits(int f) {
        FundingCase.Fund fund = given.funds().get(f);
        fund.person().ifPresent(most -> addLimit(f, most, any -> true));
        fund.year().ifPresent(most -> {
            for (int year = 2022; year <= 2023; year++) {
                int one = year;
                addLimit(f, most, cost -> given.days().get(cost.step()).getYear() == one);
            }
        });
        fund.course().ifPresent(most -> {
            for (int step = 0; step < given.days().size(); step++) {
                int one = step;
                addLimit(f, most, cost -> cost.step() == one);
            }
        });
    }

    private void addLimit(int f, long most, Predicate<FundingCase.Cost> costs) {
        Expression limit = model.newExpression("limit" + model.countExpressions()).upper(0);
        limit.set(used[f], -most / total);
        for (int c = 0; c < paid[f].length; c++) {
            if (costs.test(given.costs().get(c))) {
                limit.set(paid[f][c], 1);
            }
        }
    }

    private void addOthers(int f) {
        FundingCase.Fund fund = given.funds().get(f);
        for (int other : fund.excludes()) {
            model.newExpression("not-both" + f + "-" + other)
                    .set(used[f], 1)
                    .set(used[other], 1)
                    .upper(1);
        }
        fund.after().ifPresent(other -> {
            Expression cent =
                    model.newExpression("after" + f).set(used[f], -1 / total).lower(0);
            for (Variable amount : paid[other]) {
                cent.set(amount, 1);
            }
        });
    }

    /** Once for all funds, and once for each that asks an own contribution. */
    private void addCost(int c) {
        FundingCase.Cost cost = given.costs().get(c);
        for (int asking = -1; asking < used.length; asking++) {
            boolean asks = asking >= 0
                    && given.funds().get(asking).own() > 0
                    && given.funds().get(asking).most(cost) > 0;
            if (asking < 0 || asks) {
                Expression sum =
                        model.newExpression("cost" + c + "-" + asking).upper(cost.cents() / total);
                for (Variable[] ofFund : paid) {
                    sum.set(ofFund[c], 1);
                }
                if (asks) {
                    sum.set(used[asking], given.funds().get(asking).own(cost) / total);
                }
            }
        }
    }
}
