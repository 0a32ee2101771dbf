package nl.llo.matching.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.Cap;
import nl.llo.model.money.Share;
import nl.llo.model.plan.PlanStep;
import nl.llo.model.plan.StepCost;
import nl.llo.model.regulation.CumulationKind;
import nl.llo.model.regulation.CumulationRule;
import nl.llo.model.regulation.Regulation;

/** What holds for every plan, checked from the route and the budgets without anything of the planner. */
class FundingPlannerPropertiesTest {

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void keepsEveryRuleInEveryPlan(@ForAll long seed) {
        Funds funds = Funds.of(question(new Random(seed)));
        FundingReport report = funds.plan(FundingPlanner.standard(), Funds.PERSON);

        List<FundingPlan> plans = new ArrayList<>(report.getRunnersUp());
        plans.add(report.getPlan());
        report.getAlternatives().forEach(alternative -> plans.add(alternative.getPlan()));
        plans.forEach(plan -> check(funds, plan));
        assertThat(report.isProven()).isTrue();
        assertThat(report.getLeastOwnContribution()).isEqualTo(report.getPlan().getOwnContribution());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void doesNotDependOnTheOrderInWhichFundsAreListed(@ForAll long seed) {
        Random random = new Random(seed);
        String question = question(random);
        List<String> lines = new ArrayList<>(question.lines().toList());
        List<String> steps =
                lines.stream().filter(line -> line.startsWith("step")).toList();
        lines.removeAll(steps);
        Collections.shuffle(lines, random);
        Funds one = Funds.of(question);
        Funds other = Funds.of(String.join("\n", steps) + "\n" + String.join("\n", lines));

        assertThat(other.plan(FundingPlanner.standard(), Funds.PERSON))
                .isEqualTo(one.plan(FundingPlanner.standard(), Funds.PERSON));
    }

    private static String question(Random random) {
        StringBuilder text = new StringBuilder();
        String[] kinds = {"COURSE_FEE", "TRAVEL", "ADVICE"};
        for (int s = 0; s < 1 + random.nextInt(3); s++) {
            text.append("step LEARNING ").append(random.nextBoolean() ? "2022-09-01" : "2023-02-01");
            for (int c = 0; c < 1 + random.nextInt(2); c++) {
                text.append(' ').append(kinds[random.nextInt(3)]).append('=').append(cents(random, 100_000));
            }
            text.append('\n');
        }
        int funds = 1 + random.nextInt(7);
        for (int f = 0; f < funds; f++) {
            text.append("fund f").append(f).append(" kinds=").append(kinds[random.nextInt(3)]);
            text.append(',').append(kinds[random.nextInt(3)]);
            String[] terms = {
                "person=" + cents(random, 90_000),
                "year=" + cents(random, 60_000),
                "share=" + (10 + random.nextInt(90)) + "." + random.nextInt(10_000),
                "course=" + cents(random, 60_000),
                "left=" + cents(random, 90_000),
                "own=" + random.nextInt(30),
                "rank=" + random.nextInt(3),
                "count=1",
                "grant=" + cents(random, 80_000),
                "excludes=f" + random.nextInt(7),
                "after=f" + random.nextInt(7),
                "if=text",
            };
            for (String term : terms) {
                text.append(random.nextInt(4) == 0 && !term.endsWith("=f" + f) ? " " + term : "");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static BigDecimal cents(Random random, int most) {
        return BigDecimal.valueOf(random.nextInt(most), 2);
    }

    private static void check(Funds funds, FundingPlan plan) {
        BigDecimal total = BigDecimal.ZERO;
        for (int s = 0; s < funds.route().getSteps().size(); s++) {
            PlanStep step = funds.route().getSteps().get(s);
            for (int c = 0; c < step.getCosts().size(); c++) {
                int stepNumber = s;
                int costNumber = c;
                BigDecimal amount = step.getCosts().get(c).getAmount().toBigDecimal();
                BigDecimal paid =
                        paid(plan, payment -> payment.getStep() == stepNumber && payment.getCost() == costNumber);
                BigDecimal own = plan.getOwnPayments().stream()
                        .filter(left -> left.getStep() == stepNumber && left.getCost() == costNumber)
                        .map(left -> left.getAmount().toBigDecimal())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(paid.add(own)).isEqualByComparingTo(amount);
                total = total.add(amount);
            }
        }
        assertThat(plan.getPaid().plus(plan.getOwnContribution()).toBigDecimal())
                .isEqualByComparingTo(total);
        Map<String, Regulation> paying = funds.regulations.stream()
                .filter(regulation -> plan.getParties().contains(regulation.getId()))
                .collect(Collectors.toMap(regulation -> regulation.getId().value(), regulation -> regulation));
        paying.values().forEach(regulation -> {
            checkCumulation(regulation, paying);
            checkLimits(funds, plan, regulation);
        });
    }

    private static void checkCumulation(Regulation regulation, Map<String, Regulation> paying) {
        for (CumulationRule rule : regulation.getCumulation()) {
            boolean both = paying.containsKey(rule.getWith().value());
            assertThat(both).isEqualTo(rule.getKind() == CumulationKind.ONLY_AFTER);
        }
    }

    private static void checkLimits(Funds funds, FundingPlan plan, Regulation regulation) {
        Budget budget = regulation.getBudgets().get(0);
        Predicate<FundPayment> its = payment -> payment.getBudget().equals(budget.getId());
        assertThat(paid(plan, its)).isPositive();
        for (Cap cap : budget.getCaps()) {
            cap.getAmount().ifPresent(most -> {
                for (int year : List.of(2022, 2023)) {
                    for (int step = 0; step < funds.route().getSteps().size(); step++) {
                        int number = step;
                        Predicate<FundPayment> counted = switch (cap.getKind()) {
                            case PER_PERSON -> its;
                            case PER_PERSON_PER_YEAR -> its.and(payment -> year(funds, payment) == year);
                            case PER_COURSE -> its.and(payment -> payment.getStep() == number);
                            default -> throw new IllegalArgumentException();
                        };
                        assertThat(paid(plan, counted)).isLessThanOrEqualTo(most.toBigDecimal());
                    }
                }
            });
            cap.getCount()
                    .ifPresent(most -> assertThat(plan.getPayments().stream()
                                    .filter(its)
                                    .map(FundPayment::getStep)
                                    .distinct()
                                    .count())
                            .isLessThanOrEqualTo(most));
        }
        if (funds.left.containsKey(budget.getId())) {
            assertThat(paid(plan, its))
                    .isLessThanOrEqualTo(funds.left.get(budget.getId()).toBigDecimal());
        }
        plan.getPayments().stream().filter(its).forEach(payment -> checkCost(funds, plan, budget, payment));
    }

    private static void checkCost(Funds funds, FundingPlan plan, Budget budget, FundPayment payment) {
        StepCost cost =
                funds.route().getSteps().get(payment.getStep()).getCosts().get(payment.getCost());
        assertThat(budget.getCostKinds()).contains(cost.getKind());
        BigDecimal amount = cost.getAmount().toBigDecimal();
        budget.getMaxShare()
                .ifPresent(share -> assertThat(payment.getAmount().toBigDecimal())
                        .isLessThanOrEqualTo(part(share, amount, RoundingMode.DOWN)));
        budget.getOwnShare().ifPresent(share -> {
            BigDecimal all =
                    paid(plan, any -> any.getStep() == payment.getStep() && any.getCost() == payment.getCost());
            assertThat(amount.subtract(all)).isGreaterThanOrEqualTo(part(share, amount, RoundingMode.UP));
        });
    }

    private static BigDecimal part(Share share, BigDecimal amount, RoundingMode rounding) {
        return share.toPercent().multiply(amount).divide(new BigDecimal(100)).setScale(2, rounding);
    }

    private static int year(Funds funds, FundPayment payment) {
        return funds.route()
                .getSteps()
                .get(payment.getStep())
                .getPeriod()
                .orElseThrow()
                .getFrom()
                .orElseThrow()
                .getYear();
    }

    private static BigDecimal paid(FundingPlan plan, Predicate<FundPayment> which) {
        return plan.getPayments().stream()
                .filter(which)
                .map(payment -> payment.getAmount().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
