package nl.llo.examples.cli.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.llo.examples.cli.knowledge.Knowledge;
import nl.llo.examples.cli.knowledge.Names;
import nl.llo.examples.cli.layout.Page;
import nl.llo.examples.cli.wording.Wording;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.funding.FundOutcome;
import nl.llo.matching.funding.FundRole;
import nl.llo.matching.funding.FundingAlternative;
import nl.llo.matching.funding.FundingPlan;
import nl.llo.matching.funding.FundingReport;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.RegulationId;
import nl.llo.model.plan.DevelopmentPlan;
import nl.llo.model.plan.PlanStep;
import nl.llo.model.plan.StepCost;

/** Writes who pays for a route, for people. */
public final class FundText {

    private final Names names;
    private final Wording wording;
    private final Page page;

    /** Writes to a page. */
    public FundText(Knowledge knowledge, Wording wording, Page page) {
        this.names = new Names(knowledge, wording);
        this.wording = wording;
        this.page = page;
    }

    /** Writes a report. */
    public void write(DevelopmentPlan route, FundingReport report) {
        page.title(wording.say("fund.title", wording.day(report.getDate())));
        page.paragraph(0, wording.say("fund.cost", wording.euros(report.getCost())));
        if (!report.getPaidAlready().isZero()) {
            page.paragraph(0, wording.say("fund.paidAlready", wording.euros(report.getPaidAlready())));
        }
        FundingPlan plan = report.getPlan();
        page.paragraph(
                0,
                wording.say("fund.summary", wording.euros(plan.getPaid()), wording.euros(plan.getOwnContribution())));
        page.paragraph(
                0,
                report.isProven()
                        ? wording.say("fund.proven")
                        : wording.say("fund.bound", wording.euros(report.getLeastOwnContribution())));
        if (plan.getPayments().isEmpty()) {
            page.paragraph(0, wording.say("fund.nothing"));
        }
        page.blank();
        plan(route, plan);
        runnersUp(report);
        alternatives(report);
        funds(report, FundRole.POSSIBLE, "fund.possible");
        funds(report, FundRole.LEFT_OUT, "fund.leftOut");
        page.blank();
        page.paragraph(0, wording.say("fund.notParsed"));
    }

    private void plan(DevelopmentPlan route, FundingPlan plan) {
        for (int s = 0; s < route.getSteps().size(); s++) {
            PlanStep step = route.getSteps().get(s);
            for (int c = 0; c < step.getCosts().size(); c++) {
                cost(step, step.getCosts().get(c), plan, s, c);
            }
        }
    }

    private void cost(PlanStep step, StepCost cost, FundingPlan plan, int s, int c) {
        page.item(
                2,
                "-",
                wording.say(
                        "fund.step",
                        wording.say(step.getName()),
                        wording.name(cost.getKind()),
                        wording.euros(cost.getAmount())));
        plan.getPayments().stream()
                .filter(payment -> payment.getStep() == s && payment.getCost() == c)
                .map(payment -> wording.say(
                        "fund.pays",
                        names.of(payment.getRegulation()),
                        wording.euros(payment.getAmount()),
                        payment.getReason().in(wording.language())))
                .forEach(line -> page.item(4, "-", line));
        plan.getOwnPayments().stream()
                .filter(own -> own.getStep() == s && own.getCost() == c)
                .map(own -> wording.say(
                        "fund.own",
                        wording.euros(own.getAmount()),
                        own.getReason().in(wording.language())))
                .forEach(line -> page.item(4, "-", line));
    }

    private void runnersUp(FundingReport report) {
        if (!report.getRunnersUp().isEmpty()) {
            page.heading(wording.say("fund.runnersUp"));
            report.getRunnersUp()
                    .forEach(plan -> page.item(
                            2,
                            "-",
                            wording.say("fund.runnerUp", parties(plan), wording.euros(plan.getOwnContribution()))));
        }
    }

    private String parties(FundingPlan plan) {
        return plan.getParties().stream().map(names::of).collect(Collectors.joining(", "));
    }

    private void alternatives(FundingReport report) {
        if (!report.getAlternatives().isEmpty()) {
            page.heading(wording.say("fund.alternatives"));
            for (FundingAlternative alternative : report.getAlternatives()) {
                String those = alternative.getIf().stream()
                        .map(budget -> names.of(regulation(report, budget)))
                        .distinct()
                        .collect(Collectors.joining(", "));
                page.item(
                        2,
                        "-",
                        wording.say(
                                "fund.alternative",
                                those,
                                wording.euros(alternative.getPlan().getOwnContribution())));
            }
        }
    }

    private static RegulationId regulation(FundingReport report, BudgetId budget) {
        return report.getFunds().stream()
                .filter(fund -> fund.getBudget().equals(budget))
                .findFirst()
                .orElseThrow()
                .getRegulation();
    }

    private void funds(FundingReport report, FundRole role, String heading) {
        List<FundOutcome> funds = report.getFunds().stream()
                .filter(fund -> fund.getRole() == role)
                .toList();
        if (!funds.isEmpty()) {
            page.heading(wording.say(heading));
            funds.forEach(fund -> page.item(2, "-", names.of(fund.getRegulation()) + ": " + reasons(fund)));
        }
    }

    private String reasons(FundOutcome fund) {
        return Stream.concat(fund.getReasons().stream(), fund.getRemarks().stream())
                .map(this::say)
                .collect(Collectors.joining("; "));
    }

    private String say(Reason reason) {
        return reason.in(wording.language());
    }
}
