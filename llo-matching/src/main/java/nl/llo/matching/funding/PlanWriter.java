package nl.llo.matching.funding;

import java.util.List;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.FundingCode;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.internal.funding.Capacity;
import nl.llo.matching.internal.funding.FoundSet;
import nl.llo.matching.internal.funding.Payments;
import nl.llo.model.regulation.Regulation;

/** Writes a set of funds out as a plan, with the reason of each euro. */
final class PlanWriter {

    private final Combination combination;
    private final RouteCosts route;
    private final int[] offers;
    private final List<Fund> paying;
    private final Payments payments;
    private final FundingPlan.Builder plan = FundingPlan.builder();

    private PlanWriter(Combination combination, FoundSet set) {
        this.combination = combination;
        this.route = combination.route;
        this.offers = set.offers();
        this.paying = combination.funds(set);
        this.payments = Payments.pay(combination.problem, offers);
    }

    static FundingPlan write(Combination combination, FoundSet set) {
        return new PlanWriter(combination, set).write();
    }

    private FundingPlan write() {
        long all = 0;
        for (int c = 0; c < route.open.size(); c++) {
            OpenCost cost = route.open.get(c);
            long left = cost.cents();
            for (int i = 0; i < offers.length; i++) {
                left -= payments.get(i, c);
            }
            for (int i = 0; i < offers.length; i++) {
                if (payments.get(i, c) > 0) {
                    plan.addPayments(payment(i, c, left));
                }
            }
            if (left > 0) {
                plan.addOwnPayments(own(c, left));
            }
            all += left;
        }
        return plan.paid(Cents.toMoney(payments.total()))
                .ownContribution(Cents.toMoney(all))
                .parties(paying.stream()
                        .map(Fund::regulation)
                        .map(Regulation::getId)
                        .distinct()
                        .toList())
                .build();
    }

    private FundPayment payment(int member, int c, long left) {
        Fund fund = paying.get(member);
        OpenCost cost = route.open.get(c);
        return FundPayment.builder()
                .regulation(fund.regulation().getId())
                .budget(fund.budget().getId())
                .step(cost.step())
                .cost(cost.index())
                .amount(Cents.toMoney(payments.get(member, c)))
                .reason(why(member, c, left))
                .build();
    }

    private Reason why(int member, int c, long left) {
        long amount = payments.get(member, c);
        if (amount == route.open.get(c).cents()) {
            return Reason.of(FundingCode.WHOLE_COST);
        }
        if (left == 0) {
            return atOwnLimit(member, c, Reason.of(FundingCode.REST_OF_COST));
        }
        return atOwnLimit(
                member, c, Reason.of(asked(c) == left ? FundingCode.ALL_BUT_OWN_SHARE : FundingCode.REST_OF_COST));
    }

    /** The narrowest limit of the fund itself that it has reached, if any. */
    private Reason atOwnLimit(int member, int c, Reason otherwise) {
        Fund fund = paying.get(member);
        Capacity capacity = fund.capacity();
        if (fund.budget().getMaxShare().isPresent() && payments.get(member, c) == capacity.on(c)) {
            return Reason.of(
                    FundingCode.UP_TO_SHARE,
                    "share",
                    new Argument.Code(fund.budget().getMaxShare().get().toString()));
        }
        return capacity.limits().stream()
                .filter(limit -> (limit.costs() >> c & 1) == 1)
                .filter(limit -> payments.get(member, limit.costs()) == limit.most())
                .findFirst()
                .map(limit -> fund.limits().get(limit.origin()))
                .orElse(otherwise);
    }

    private OwnPayment own(int c, long left) {
        OpenCost cost = route.open.get(c);
        return OwnPayment.builder()
                .step(cost.step())
                .cost(cost.index())
                .amount(Cents.toMoney(left))
                .reason(whyOwn(c, left))
                .build();
    }

    private Reason whyOwn(int c, long left) {
        boolean anyPays = false;
        for (int offer : offers) {
            anyPays |= combination.canPay(offer, c);
        }
        if (!anyPays) {
            return Reason.of(FundingCode.NO_FUND_PAYS);
        }
        if (asked(c) != left) {
            return Reason.of(FundingCode.LIMITS_REACHED);
        }
        List<Argument> asking = paying.stream()
                .filter(fund -> fund.own()[c] == left && fund.capacity().on(c) > 0)
                .map(Fund::name)
                .distinct()
                .toList();
        return Reason.of(FundingCode.OWN_SHARE_ASKED, "others", new Argument.Series(asking));
    }

    /** The largest part of a cost that a fund which can pay it asks the person to bear. */
    private long asked(int c) {
        long asked = 0;
        for (int i = 0; i < offers.length; i++) {
            asked = Math.max(
                    asked, combination.canPay(offers[i], c) ? paying.get(i).own()[c] : 0);
        }
        return asked;
    }
}
