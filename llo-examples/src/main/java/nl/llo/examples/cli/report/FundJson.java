package nl.llo.examples.cli.report;

import java.util.List;
import nl.llo.examples.cli.json.JsonPage;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.funding.FundOutcome;
import nl.llo.matching.funding.FundPayment;
import nl.llo.matching.funding.FundingPlan;
import nl.llo.matching.funding.FundingReport;
import nl.llo.matching.funding.OwnPayment;

/** Writes who pays for a route, for programs. Amounts are euros as text, steps and costs are counted from 0. */
public final class FundJson {

    private final JsonPage json;
    private final OutcomeJson outcomes;

    /** Writes into a document that has been started. */
    public FundJson(JsonPage json) {
        this.json = json;
        this.outcomes = new OutcomeJson(json);
    }

    /** Writes the properties of a report. */
    public void write(FundingReport report) {
        json.put("route", report.getRoute().toString());
        json.put("date", report.getDate().toString());
        json.put("cost", report.getCost().toString());
        json.put("paidAlready", report.getPaidAlready().toString());
        json.put("proven", report.isProven());
        json.put("leastOwnContribution", report.getLeastOwnContribution().toString());
        json.object("plan", () -> plan(report.getPlan()));
        json.list("runnersUp", report.getRunnersUp(), plan -> json.object(() -> plan(plan)));
        json.list(
                "alternatives",
                report.getAlternatives(),
                alternative -> json.object(() -> {
                    json.list("if", alternative.getIf(), budget -> json.text(budget.value()));
                    json.object("plan", () -> plan(alternative.getPlan()));
                }));
        json.list("funds", report.getFunds(), this::fund);
    }

    private void plan(FundingPlan plan) {
        json.put("paid", plan.getPaid().toString());
        json.put("ownContribution", plan.getOwnContribution().toString());
        json.list("parties", plan.getParties(), party -> json.text(party.value()));
        json.list("payments", plan.getPayments(), this::payment);
        json.list("ownPayments", plan.getOwnPayments(), this::own);
    }

    private void payment(FundPayment payment) {
        json.object(() -> {
            json.put("regulation", payment.getRegulation().value());
            json.put("budget", payment.getBudget().value());
            json.put("step", payment.getStep());
            json.put("cost", payment.getCost());
            json.put("amount", payment.getAmount().toString());
            outcomes.reason("reason", payment.getReason());
        });
    }

    private void own(OwnPayment own) {
        json.object(() -> {
            json.put("step", own.getStep());
            json.put("cost", own.getCost());
            json.put("amount", own.getAmount().toString());
            outcomes.reason("reason", own.getReason());
        });
    }

    private void fund(FundOutcome fund) {
        json.object(() -> {
            json.put("regulation", fund.getRegulation().value());
            json.put("budget", fund.getBudget().value());
            json.put("role", fund.getRole().name());
            reasons("reasons", fund.getReasons());
            reasons("remarks", fund.getRemarks());
        });
    }

    private void reasons(String name, List<Reason> reasons) {
        json.list(name, reasons, reason -> json.object(() -> outcomes.reason("reason", reason)));
    }
}
