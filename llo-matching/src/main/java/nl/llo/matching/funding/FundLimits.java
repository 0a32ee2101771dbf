package nl.llo.matching.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.FundingCode;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.internal.funding.Capacity;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.Cap;
import nl.llo.model.budget.CapKind;
import nl.llo.model.budget.RestAtEnd;
import nl.llo.model.budget.Tranche;
import nl.llo.model.facility.Facility;
import nl.llo.model.facility.FacilityStatus;
import nl.llo.model.money.Money;
import nl.llo.model.profile.ApplicantKind;
import nl.llo.model.regulation.Regulation;

/** The limits of a budget on the open costs that it can pay. */
final class FundLimits {

    private final RouteCosts route;
    private final Regulation regulation;
    private final Budget budget;
    private final MoneyOnDays money;
    private final long payable;
    private final Optional<Money> perGrant;
    private final List<LocalDate> days;
    private final Set<Integer> years;

    final List<Capacity.Limit> limits = new ArrayList<>();
    final List<Reason> texts = new ArrayList<>();
    final Map<Integer, Integer> grants = new HashMap<>();

    /**
     * Finds them.
     *
     * @param payable the costs that it can pay
     * @param keptForOthers what of the money that is left is kept for groups to which the person does not surely belong
     */
    FundLimits(
            RouteCosts route,
            Regulation regulation,
            Budget budget,
            MoneyOnDays money,
            long payable,
            ApplicantKind applicant,
            long keptForOthers) {
        this.route = route;
        this.regulation = regulation;
        this.budget = budget;
        this.money = money;
        this.payable = payable;
        this.perGrant = perGrant(applicant);
        this.days = days();
        this.years = days.stream().map(LocalDate::getYear).collect(Collectors.toCollection(TreeSet::new));
        addSteps();
        addYears();
        addTranches(keptForOthers);
        addWhole(keptForOthers);
        addGrants();
    }

    /** Whether a source says how much one person gets; that there is money for many does not. */
    boolean sayHowMuch() {
        return perGrant.isPresent()
                || budget.getMaxShare().isPresent()
                || amount(CapKind.PER_PERSON).isPresent()
                || amount(CapKind.PER_PERSON_PER_YEAR).isPresent();
    }

    /** Whether a limit counts what the person got before. */
    boolean countPerPerson() {
        return budget.getCaps().stream()
                .anyMatch(cap -> cap.getKind() == CapKind.PER_PERSON || cap.getKind() == CapKind.PER_PERSON_PER_YEAR);
    }

    /** The largest worth of what is offered and the budget pays, when each such thing has a stated worth. */
    private Optional<Money> perGrant(ApplicantKind applicant) {
        List<Optional<Money>> worths = regulation.getFacilities().stream()
                .filter(facility -> budget.getFacilities().isEmpty()
                        || budget.getFacilities().contains(facility.getId()))
                .filter(facility -> facility.getStatus() == FacilityStatus.OFFERED)
                .filter(facility -> facility.getAudience().isEmpty()
                        || facility.getAudience().contains(applicant))
                .map(FundLimits::worth)
                .toList();
        return worths.stream().allMatch(Optional::isPresent)
                ? worths.stream().flatMap(Optional::stream).max(Money::compareTo)
                : Optional.empty();
    }

    private static Optional<Money> worth(Facility facility) {
        return facility.getAmount().or(facility::getMaxAmount);
    }

    private void addSteps() {
        for (int step : route.steps(payable)) {
            long costs = payable & route.where(cost -> cost.step() == step);
            perGrant.ifPresent(most -> add(costs, most, FundingCode.UP_TO_GRANT));
            amount(CapKind.PER_COURSE).ifPresent(most -> add(costs, most, FundingCode.UP_TO_COURSE));
        }
    }

    private void addYears() {
        for (int year : years) {
            long costs = payable & route.where(cost -> cost.day().getYear() == year);
            Argument inWords = new Argument.Code(Integer.toString(year));
            amount(CapKind.PER_PERSON_PER_YEAR)
                    .ifPresent(most -> add(costs, most, FundingCode.UP_TO_PERSON_IN_YEAR, inWords));
            amount(CapKind.PER_YEAR).ifPresent(most -> add(costs, most, FundingCode.UP_TO_YEAR, inWords));
        }
    }

    /** Days with the same running tranches share the least that is left on any of them. */
    private void addTranches(long keptForOthers) {
        Map<List<Tranche>, Long> daysOf = new LinkedHashMap<>();
        for (LocalDate day : days) {
            long costs = payable & route.where(cost -> cost.day().equals(day));
            daysOf.merge(money.tranches(day), costs, (one, other) -> one | other);
            money.left(day).ifPresent(left -> addLeft(sharing(day), left, keptForOthers));
        }
        daysOf.forEach((running, costs) -> {
            if (!running.isEmpty()) {
                amount(CapKind.PER_TRANCHE)
                        .ifPresent(most -> add(costs, times(most, running.size()), FundingCode.UP_TO_TRANCHE));
                Optional<Money> sum = sum(running);
                sum.filter(most -> !isCarriedOver()).ifPresent(most -> add(costs, most, FundingCode.UP_TO_TRANCHE));
            }
        });
    }

    private long sharing(LocalDate day) {
        List<Tranche> running = money.tranches(day);
        return payable
                & route.where(cost -> money.tranches(cost.day()).equals(running)
                        && (!isYearly() || cost.day().getYear() == day.getYear()));
    }

    private boolean isYearly() {
        return amount(CapKind.PER_YEAR).isPresent()
                || (budget.getTranches().isEmpty() && budget.getStructural().orElse(false));
    }

    /** Then a tranche can have more than its own amount. */
    private boolean isCarriedOver() {
        return budget.getTranches().stream()
                .anyMatch(tranche -> tranche.getRestAtEnd()
                        .filter(RestAtEnd.CARRIED_OVER::equals)
                        .isPresent());
    }

    private void addWhole(long keptForOthers) {
        amount(CapKind.PER_PERSON).ifPresent(most -> add(payable, most, FundingCode.UP_TO_PERSON));
        amount(CapKind.PER_REGION).ifPresent(most -> add(payable, most, FundingCode.UP_TO_TOTAL));
        amount(CapKind.TOTAL).ifPresent(this::addTotal);
        budget.getTotal().ifPresent(this::addTotal);
        money.leftOfAll().ifPresent(left -> addLeft(payable, left, keptForOthers));
    }

    private void addTotal(Money total) {
        if (money.leftOfAll().isEmpty()) {
            Money spent = money.spent();
            if (spent.isZero()) {
                add(payable, total, FundingCode.UP_TO_TOTAL);
            } else {
                add(payable, total.compareTo(spent) > 0 ? total.minus(spent) : Money.ZERO, FundingCode.UP_TO_LEFT);
            }
        }
    }

    private void addLeft(long costs, Money left, long keptForOthers) {
        add(costs, Cents.toMoney(Math.max(0, Cents.of(left) - keptForOthers)), FundingCode.UP_TO_LEFT);
    }

    private void addGrants() {
        count(CapKind.PER_PERSON).ifPresent(most -> grants.merge(Fund.EVER, most, Math::min));
        for (int year : years) {
            count(CapKind.PER_PERSON_PER_YEAR).ifPresent(most -> grants.merge(year, most, Math::min));
        }
        for (LocalDate day : days) {
            money.grantsLeft(day).ifPresent(left -> grants.merge(Fund.EVER, left, Math::min));
        }
        boolean none = budget.getCaps().stream()
                .anyMatch(cap -> cap.getCount().filter(count -> count == 0).isPresent());
        if (none) {
            grants.put(Fund.EVER, 0);
        }
    }

    private List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < route.open.size(); i++) {
            if ((payable >> i & 1) == 1) {
                days.add(route.open.get(i).day());
            }
        }
        return days.stream().distinct().sorted().toList();
    }

    private Optional<Money> amount(CapKind kind) {
        return budget.getCaps().stream()
                .filter(cap -> cap.getKind() == kind)
                .flatMap(cap -> cap.getAmount().stream())
                .min(Money::compareTo);
    }

    private Optional<Integer> count(CapKind kind) {
        return budget.getCaps().stream()
                .filter(cap -> cap.getKind() == kind)
                .map(Cap::getCount)
                .flatMap(Optional::stream)
                .min(Integer::compareTo);
    }

    private static Optional<Money> sum(List<Tranche> tranches) {
        Money sum = Money.ZERO;
        for (Tranche tranche : tranches) {
            if (tranche.getAmount().isEmpty()) {
                return Optional.empty();
            }
            sum = plus(sum, tranche.getAmount().get());
        }
        return Optional.of(sum);
    }

    private static Money times(Money money, int times) {
        Money sum = Money.ZERO;
        for (int i = 0; i < times; i++) {
            sum = plus(sum, money);
        }
        return sum;
    }

    /** More than can be held limits nothing. */
    private static Money plus(Money one, Money other) {
        long sum = Cents.of(one) + Cents.of(other);
        return Cents.toMoney(Math.min(sum, Cents.of(Money.MAX)));
    }

    private void add(long costs, Money most, FundingCode code) {
        addText(costs, most, Reason.of(code, "limit", new Argument.Amount(most)));
    }

    private void add(long costs, Money most, FundingCode code, Argument year) {
        addText(
                costs,
                most,
                Reason.builder(code)
                        .put("limit", new Argument.Amount(most))
                        .put("year", year)
                        .build());
    }

    private void addText(long costs, Money most, Reason text) {
        limits.add(new Capacity.Limit(costs, Cents.of(most), texts.size()));
        texts.add(text);
    }
}
