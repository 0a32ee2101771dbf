package nl.llo.matching.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.llo.matching.Access;
import nl.llo.matching.GroupMembership;
import nl.llo.matching.MatchReport;
import nl.llo.matching.RegulationMatch;
import nl.llo.matching.Verdict;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.FundingCode;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.internal.funding.Capacity;
import nl.llo.matching.outcome.Truth;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.ReservedShare;
import nl.llo.model.id.RegulationId;
import nl.llo.model.money.Money;
import nl.llo.model.profile.Profile;
import nl.llo.model.regulation.CumulationKind;
import nl.llo.model.regulation.Prerequisite;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.regulation.Strength;
import org.jspecify.annotations.Nullable;

/** Looks at one budget of a regulation from one route and one person. */
final class FundReader {

    private final RouteCosts route;
    private final Profile person;
    private final MatchReport report;
    private final RegulationMatch match;
    private final Regulation regulation;
    private final Budget budget;
    private final MoneyOnDays money;
    private final List<Reason> out = new ArrayList<>();
    private final Set<Reason> open = new LinkedHashSet<>();
    private final List<Reason> remarks = new ArrayList<>();
    private final Set<RegulationId> waits = new LinkedHashSet<>();
    private final Set<RegulationId> waitsIfNotUsed = new HashSet<>();

    FundReader(
            RouteCosts route,
            Profile person,
            MatchReport report,
            RegulationMatch match,
            Budget budget,
            @Nullable Money left) {
        this.route = route;
        this.person = person;
        this.report = report;
        this.match = match;
        this.regulation = match.getRegulation();
        this.budget = budget;
        this.money = new MoneyOnDays(budget, report.getDate(), left);
    }

    Fund read() {
        judge();
        long payable = payable();
        FundLimits limits =
                new FundLimits(route, regulation, budget, money, payable, person.getKind(), keptForOthers());
        Capacity capacity = Capacity.of(each(payable), limits.limits);
        boolean stated = limits.sayHowMuch();
        boolean never = limits.grants.getOrDefault(Fund.EVER, 1) == 0;
        if (out.isEmpty() && (never || capacity.most(payable) == 0)) {
            out.add(Reason.of(FundingCode.NOTHING_ALLOWED));
        }
        if (!stated) {
            open.add(Reason.of(FundingCode.AMOUNT_NOT_STATED));
        }
        lookBack(limits);
        lookAhead(payable);
        return new Fund(
                regulation,
                budget,
                capacity,
                List.copyOf(limits.texts),
                own(),
                limits.grants,
                waits,
                waitsIfNotUsed,
                List.copyOf(out),
                out.isEmpty() ? List.copyOf(open) : List.of(),
                stated,
                List.copyOf(remarks));
    }

    private void judge() {
        if (match.getAccess() == Access.INDIRECT) {
            out.add(Reason.of(FundingCode.THROUGH_ANOTHER));
        }
        if (match.getVerdict() == Verdict.NOT_ELIGIBLE) {
            out.add(Reason.of(FundingCode.DOES_NOT_FIT));
        } else if (match.getVerdict() == Verdict.LIKELY) {
            open.add(Reason.of(FundingCode.IF_JUDGED));
        } else if (match.getVerdict() == Verdict.UNDETERMINED) {
            open.add(Reason.of(FundingCode.IF_IT_FITS));
        }
    }

    /** The costs that it may pay by kind, term and money; tells why there are none. */
    private long payable() {
        boolean kindsStated = !budget.getCostKinds().isEmpty();
        long ofKind = route.where(cost -> !kindsStated || budget.getCostKinds().contains(cost.kind()));
        long inForce = ofKind & route.where(cost -> isInForce(cost.day()));
        long withMoney = inForce & route.where(cost -> !money.isNone(cost.day()));
        if (out.isEmpty() && ofKind == 0) {
            out.add(Reason.of(FundingCode.OTHER_COSTS));
        } else if (out.isEmpty() && inForce == 0) {
            out.add(Reason.of(FundingCode.NOT_IN_FORCE));
        } else if (out.isEmpty() && withMoney == 0) {
            out.add(about(FundingCode.NO_MONEY, inForce));
        }
        if (!kindsStated) {
            open.add(Reason.of(FundingCode.IF_IT_PAYS_THIS));
        }
        if (regulation.getPeriods().isEmpty()) {
            open.add(Reason.of(FundingCode.IF_IN_FORCE));
        }
        long unknown = withMoney & route.where(cost -> money.isUnknown(cost.day()));
        if (unknown != 0) {
            open.add(about(FundingCode.IF_MONEY_LEFT, unknown));
        }
        return withMoney;
    }

    /** Why there is no money, or why that is not known, on the first of some days. */
    private Reason about(FundingCode code, long costs) {
        LocalDate day = route.open.get(Long.numberOfTrailingZeros(costs)).day();
        return Reason.of(code, "why", new Argument.Phrase(money.on(day).getReason()));
    }

    private boolean isInForce(LocalDate day) {
        return regulation.getPeriods().isEmpty()
                || regulation.getPeriods().stream().anyMatch(period -> period.contains(day));
    }

    private long[] each(long payable) {
        long[] each = new long[route.open.size()];
        for (int i = 0; i < each.length; i++) {
            long cents = route.open.get(i).cents();
            long most = budget.getMaxShare()
                    .map(share -> Cents.atMost(share, cents))
                    .orElse(cents);
            each[i] = (payable >> i & 1) == 1 ? most : 0;
        }
        return each;
    }

    private long[] own() {
        return route.open.stream()
                .mapToLong(cost -> budget.getOwnShare()
                        .map(share -> Cents.atLeast(share, cost.cents()))
                        .orElse(0L))
                .toArray();
    }

    /** What is kept for groups to which the person does not surely belong, until it is released. */
    private long keptForOthers() {
        long kept = 0;
        for (ReservedShare reserved : budget.getReserved()) {
            boolean released = reserved.getReleasedOn()
                    .filter(day -> !day.isAfter(report.getDate()))
                    .isPresent();
            Truth member = report.findGroup(reserved.getGroup())
                    .map(GroupMembership::getTruth)
                    .orElse(Truth.UNKNOWN);
            if (!released && member != Truth.TRUE) {
                Optional<Long> ofTotal = reserved.getShare()
                        .flatMap(share -> budget.getTotal().map(total -> Cents.atLeast(share, Cents.of(total))));
                kept += reserved.getAmount().map(Cents::of).or(() -> ofTotal).orElse(0L);
            }
        }
        return kept;
    }

    /** What the person used before, as far as the profile tells. */
    private void lookBack(FundLimits limits) {
        Optional<Boolean> usedThis = wasUsed(regulation.getId());
        if (limits.countPerPerson() && usedThis.orElse(false)) {
            open.add(Reason.of(FundingCode.IF_LIMIT_LEFT));
        } else if (limits.countPerPerson() && usedThis.isEmpty()) {
            remarks.add(Reason.of(FundingCode.NOT_USED_BEFORE));
        }
        regulation.getCumulation().stream()
                .filter(rule -> rule.getKind() == CumulationKind.ONLY_AFTER)
                .forEach(rule -> waitFor(rule.getWith()));
    }

    /** What has to be done first. */
    private void lookAhead(long payable) {
        int firstStep = payable == 0
                ? 0
                : route.open.get(Long.numberOfTrailingZeros(payable)).step();
        for (Prerequisite prerequisite : regulation.getPrerequisites()) {
            if (prerequisite.getRegulation().isPresent() && prerequisite.getStrength() == Strength.REQUIRED) {
                waitFor(prerequisite.getRegulation().get());
            } else if (prerequisite.getFacility().isPresent()) {
                Preliminary first = Preliminary.of(prerequisite.getFacility().get());
                if (!first.comesBefore(route.route, firstStep)) {
                    boolean required = prerequisite.getStrength() == Strength.REQUIRED;
                    FundingCode code = required ? FundingCode.IF_FIRST_DONE : FundingCode.USUALLY_FIRST;
                    Reason reason = Reason.of(code, "first", new Argument.Words(first.getLabel()));
                    (required ? open : remarks).add(reason);
                }
            }
        }
    }

    private void waitFor(RegulationId other) {
        Optional<Boolean> used = wasUsed(other);
        if (!used.orElse(false)) {
            waits.add(other);
            if (used.isEmpty()) {
                waitsIfNotUsed.add(other);
            }
        }
    }

    private Optional<Boolean> wasUsed(RegulationId id) {
        return person.getUsed().flatMap(used -> used.contains(id));
    }
}
