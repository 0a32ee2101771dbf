package nl.llo.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.llo.matching.MatchReport;
import nl.llo.matching.Matcher;
import nl.llo.matching.funding.FundingPlanner;
import nl.llo.matching.funding.FundingReport;
import nl.llo.model.area.Area;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.Cap;
import nl.llo.model.budget.CapKind;
import nl.llo.model.budget.CostKind;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.DevelopmentPlanId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.plan.DevelopmentPlan;
import nl.llo.model.plan.PlanStep;
import nl.llo.model.plan.StepCost;
import nl.llo.model.plan.StepKind;
import nl.llo.model.profile.KnownSet;
import nl.llo.model.profile.Profile;
import nl.llo.model.reference.ReferenceData;
import nl.llo.model.regulation.CumulationKind;
import nl.llo.model.regulation.CumulationRule;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.regulation.RegulationKind;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;
import nl.llo.model.text.LocalizedText;
import nl.llo.model.time.Period;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * A made-up route of six costs and funds that pay some kinds of cost, up to an amount for a person and a share of each cost; one
 * pair in ten may not be combined. The same question for our planner and for a mixed-integer solver.
 */
final class FundingCase {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final SourceReference SOURCE =
            SourceReference.builder().document(SourceDocumentId.of("MADE-UP")).build();
    private static final CostKind[] KINDS = {
        CostKind.COURSE_FEE, CostKind.TRAVEL, CostKind.MATERIALS, CostKind.EXAM, CostKind.ADVICE, CostKind.COACHING
    };

    private final SplittableRandom random;
    private final int[] costs = new int[KINDS.length];
    private final boolean[][] pays;
    private final int[] most;
    private final int[] percent;
    private final boolean[][] excludes;

    private final FundingPlanner planner;
    private final MatchReport report;
    private final DevelopmentPlan route;
    private final Profile person =
            Profile.builder().used(KnownSet.exactly()).build();

    /** The same arguments give the same case. */
    FundingCase(int funds, long seed) {
        random = new SplittableRandom(seed);
        for (int c = 0; c < costs.length; c++) {
            costs[c] = 100 * random.nextInt(1, 30);
        }
        pays = new boolean[funds][costs.length];
        most = new int[funds];
        percent = new int[funds];
        excludes = new boolean[funds][funds];
        for (int f = 0; f < funds; f++) {
            for (int c = 0; c < costs.length; c++) {
                pays[f][c] = random.nextInt(3) > 0;
            }
            pays[f][random.nextInt(costs.length)] = true;
            most[f] = 50 * random.nextInt(2, 20);
            percent[f] = random.nextBoolean() ? 100 : 25 * random.nextInt(1, 4);
            for (int other = 0; other < f; other++) {
                excludes[f][other] = random.nextInt(10) == 0;
            }
        }
        route = route();
        planner = FundingPlanner.standard().withMoneyLeft(moneyLeft());
        report = Matcher.of(catalogue(), ReferenceData.empty()).match(person, DAY);
    }

    FundingReport plan() {
        return planner.plan(route, person, report);
    }

    /** What the plan leaves to the person, in euros. */
    BigDecimal planned() {
        return plan().getLeastOwnContribution().toBigDecimal();
    }

    /** What the solver leaves to the person, in euros; of a model made anew, as a planner would have to. */
    Optimisation.Result solve() {
        double total = total();
        var model = new ExpressionsBasedModel();
        var used = new Variable[most.length];
        var paid = new Variable[most.length][costs.length];
        for (int f = 0; f < most.length; f++) {
            used[f] = model.newVariable("u" + f).binary();
            Expression limit = model.newExpression("most" + f).upper(0);
            limit.set(used[f], -most[f] / total);
            for (int c = 0; c < costs.length; c++) {
                double share = pays[f][c] ? costs[c] * percent[f] / 100.0 / total : 0;
                paid[f][c] = model.newVariable("p" + f + "-" + c)
                        .lower(0)
                        .upper(share)
                        .weight(1);
                limit.set(paid[f][c], 1);
            }
            for (int other = 0; other < f; other++) {
                if (excludes[f][other]) {
                    model.newExpression("not-both" + f + "-" + other)
                            .set(used[f], 1)
                            .set(used[other], 1)
                            .upper(1);
                }
            }
        }
        for (int c = 0; c < costs.length; c++) {
            Expression cost = model.newExpression("cost" + c).upper(costs[c] / total);
            for (Variable[] ofFund : paid) {
                cost.set(ofFund[c], 1);
            }
        }
        return model.maximise();
    }

    BigDecimal solved() {
        Optimisation.Result result = solve();
        return BigDecimal.valueOf(Math.round((1 - result.getValue()) * total() * 100), 2);
    }

    private double total() {
        double total = 0;
        for (int cost : costs) {
            total += cost;
        }
        return total;
    }

    private Map<BudgetId, Money> moneyLeft() {
        var left = new HashMap<BudgetId, Money>();
        for (int f = 0; f < most.length; f++) {
            left.put(BudgetId.of(id(f)), Money.of(1_000_000));
        }
        return left;
    }

    private DevelopmentPlan route() {
        var step = PlanStep.builder().kind(StepKind.LEARNING).name(LocalizedText.of("Stap", "Step"));
        for (int c = 0; c < costs.length; c++) {
            step.addCosts(StepCost.builder()
                    .kind(KINDS[c])
                    .amount(Money.of(costs[c]))
                    .build());
        }
        return DevelopmentPlan.builder()
                .id(DevelopmentPlanId.of("made-up"))
                .addSteps(step.build())
                .build();
    }

    private Catalogue catalogue() {
        var catalogue = Catalogue.builder();
        for (int f = 0; f < most.length; f++) {
            catalogue.addRegulation(Regulation.builder()
                    .id(RegulationId.of(id(f)))
                    .name(LocalizedText.of("Verzonnen", "Made up"))
                    .kind(RegulationKind.REGIONAL_FUND)
                    .addPeriods(Period.startingOn(DAY.minusYears(1)))
                    .area(Area.national())
                    .addBudgets(Budget.builder()
                            .id(BudgetId.of(id(f)))
                            .costKinds(kinds(f))
                            .addCaps(Cap.builder()
                                    .kind(CapKind.PER_PERSON)
                                    .amount(Money.of(most[f]))
                                    .build())
                            .maxShare(Share.ofPercent(BigDecimal.valueOf(percent[f])))
                            .addSources(SOURCE)
                            .build())
                    .cumulation(exclusions(f))
                    .addSources(SOURCE)
                    .build());
        }
        return catalogue.build();
    }

    private List<CostKind> kinds(int fund) {
        var kinds = new ArrayList<CostKind>();
        for (int c = 0; c < costs.length; c++) {
            if (pays[fund][c]) {
                kinds.add(KINDS[c]);
            }
        }
        return kinds;
    }

    private List<CumulationRule> exclusions(int fund) {
        var rules = new ArrayList<CumulationRule>();
        for (int other = 0; other < fund; other++) {
            if (excludes[fund][other]) {
                rules.add(CumulationRule.builder()
                        .kind(CumulationKind.EXCLUDES)
                        .with(RegulationId.of(id(other)))
                        .addSources(SOURCE)
                        .build());
            }
        }
        return rules;
    }

    private static String id(int fund) {
        return "fund-" + fund;
    }
}
