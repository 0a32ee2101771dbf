package nl.llo.matching.internal.funding;

import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** A generated case as a model for a mixed-integer solver: a yes or no for each fund, an amount for each fund and cost. */
final class FundingModel {

    private final RawCase given;
    private final double total;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Variable[] used;
    private final Variable[][] paid;

    /** Makes the model, with amounts as parts of a total. */
    FundingModel(RawCase given, double total) {
        this.given = given;
        this.total = total;
        this.used = new Variable[given.funds().size()];
        this.paid = new Variable[used.length][given.costs().length];
        for (int f = 0; f < used.length; f++) {
            addFund(f);
        }
        for (int f = 0; f < used.length; f++) {
            addOthers(f);
        }
        addCosts();
    }

    Optimisation.Result solve() {
        return model.maximise();
    }

    /** The funds of the last solution, as bits. */
    int chosen() {
        int chosen = 0;
        for (int f = 0; f < used.length; f++) {
            chosen |= used[f].getValue().doubleValue() > 0.5 ? 1 << f : 0;
        }
        return chosen;
    }

    /** Leaves no choice but one set of funds. */
    void use(int set) {
        for (int f = 0; f < used.length; f++) {
            used[f].level(set >> f & 1);
        }
    }

    /** Leaves out one set of funds. */
    void forbid(int set) {
        Expression other = model.newExpression("forbidden" + model.countExpressions());
        for (int f = 0; f < used.length; f++) {
            other.set(used[f], (set >> f & 1) == 1 ? 1 : -1);
        }
        other.upper(Integer.bitCount(set) - 1);
    }

    private void addFund(int f) {
        RawFund fund = given.funds().get(f);
        used[f] = model.newVariable("u" + f).binary();
        for (int c = 0; c < paid[f].length; c++) {
            double most = fund.each()[c] / total;
            paid[f][c] =
                    model.newVariable("p" + f + "-" + c).lower(0).upper(most).weight(1);
            model.newExpression("only-used" + f + "-" + c)
                    .set(paid[f][c], 1)
                    .set(used[f], -most)
                    .upper(0);
        }
        for (int s = 0; s < fund.sets().length; s++) {
            Expression limit = model.newExpression("limit" + f + "-" + s);
            for (int c = 0; c < paid[f].length; c++) {
                if ((fund.sets()[s] >> c & 1) == 1) {
                    limit.set(paid[f][c], 1);
                }
            }
            limit.upper(fund.most()[s] / total);
        }
    }

    private void addOthers(int f) {
        Problem problem = given.toProblem();
        for (int other = 0; other < f; other++) {
            if (problem.excludes[f][other]) {
                model.newExpression("not-both" + f + "-" + other)
                        .set(used[f], 1)
                        .set(used[other], 1)
                        .upper(1);
            }
        }
        int awaited = given.funds().get(f).waits();
        if (awaited >= 0) {
            Expression first =
                    model.newExpression("after" + f).set(used[f], -1 / total).lower(0);
            for (int other = 0; other < used.length; other++) {
                if (given.funds().get(other).fund() == awaited) {
                    for (Variable amount : paid[other]) {
                        first.set(amount, 1);
                    }
                }
            }
        }
    }

    /** Once for each fund that asks an own contribution, and once for none. */
    private void addCosts() {
        for (int c = 0; c < given.costs().length; c++) {
            for (int asking = -1; asking < used.length; asking++) {
                Expression cost = model.newExpression("cost" + c + "-" + asking);
                for (Variable[] ofFund : paid) {
                    cost.set(ofFund[c], 1);
                }
                if (asking >= 0 && given.funds().get(asking).each()[c] > 0) {
                    cost.set(used[asking], given.funds().get(asking).own()[c] / total);
                }
                cost.upper(given.costs()[c] / total);
            }
        }
    }
}
