package nl.llo.matching.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.llo.matching.explain.Argument;
import nl.llo.matching.explain.Reason;
import nl.llo.matching.explain.RefusalCode;
import nl.llo.model.ledger.AmountGranted;
import nl.llo.model.ledger.AmountPaid;
import nl.llo.model.ledger.AmountRequest;
import nl.llo.model.ledger.BudgetOpened;
import nl.llo.model.ledger.GrantCorrected;
import nl.llo.model.ledger.GrantEvent;
import nl.llo.model.ledger.GrantWithdrawn;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.ledger.ReservationReleased;
import org.jspecify.annotations.Nullable;

/** Decides about one event. */
final class Rules {

    private final LedgerState state;

    Rules(LedgerState state) {
        this.state = state;
    }

    Change decide(LedgerEvent event) {
        if (event instanceof BudgetOpened opened) {
            return open(opened);
        }
        return event instanceof AmountRequest request ? request(request) : settle((GrantEvent) event);
    }

    private Change open(BudgetOpened event) {
        if (state.account(event.getBudget().getId()) != null) {
            return Change.refused(RefusalCode.BUDGET_OPENED);
        }
        Terms terms = new Terms(event.getBudget());
        return terms.fault()
                .map(Change::refused)
                .orElseGet(() -> Change.to(BudgetAccount.open(terms, event.getOn()), null));
    }

    private Change request(AmountRequest event) {
        BudgetAccount account = state.account(event.getBudget());
        if (account == null) {
            return Change.refused(RefusalCode.BUDGET_UNKNOWN);
        }
        if (event.getOn().isBefore(account.lastOn)) {
            return backdated(account);
        }
        if (event.getAmount().isZero()) {
            return Change.refused(RefusalCode.AMOUNT_ZERO);
        }
        GrantRecord before = state.grant(event.getGrant());
        if (before == null) {
            return add(account, event);
        }
        if (!(event instanceof AmountGranted grant)) {
            return Change.refused(RefusalCode.GRANT_EXISTS);
        }
        return before.status == GrantStatus.RESERVED
                ? grantReserved(account, before, grant)
                : Change.refused(
                        before.status == GrantStatus.RELEASED ? RefusalCode.NOT_RESERVED : RefusalCode.GRANT_EXISTS);
    }

    private static Change grantReserved(BudgetAccount account, GrantRecord before, AmountGranted event) {
        if (!before.fits(event)) {
            return Change.refused(RefusalCode.GRANT_DIFFERS);
        }
        long cents = Cents.of(event.getAmount());
        if (cents > before.cents) {
            return Change.refused(Room.refusal(RefusalCode.ABOVE_RESERVATION, before.cents, Ceiling.NONE));
        }
        GrantRecord now = before.with(GrantStatus.GRANTED, cents, 0);
        return Change.to(account.after(before, now, event.getOn()), now);
    }

    private static Change add(BudgetAccount account, AmountRequest event) {
        Optional<RefusalCode> missing = missing(account.terms, event);
        if (missing.isPresent()) {
            return Change.refused(missing.get());
        }
        List<Round> rounds = account.terms.rounds;
        if (rounds.isEmpty()) {
            return add(account, event, GrantRecord.NO_ROUND);
        }
        @Nullable Change first = null;
        for (Round round : rounds) {
            if (round.takesRequestsOn(event.getOn())) {
                Change change = add(account, event, round.index());
                if (change.refusal() == null) {
                    return change;
                }
                first = first == null ? change : first;
            }
        }
        return first == null ? notOpen(rounds, event.getOn()) : first;
    }

    private static Change add(BudgetAccount account, AmountRequest event, int round) {
        GrantRecord grant = GrantRecord.of(event, round);
        return new Room(account, event.getOn())
                .refuse(grant, grant.cents, 1)
                .map(Change::refused)
                .orElseGet(() -> Change.to(account.after(null, grant, event.getOn()), grant));
    }

    private static Optional<RefusalCode> missing(Terms terms, AmountRequest event) {
        if (event.getPerson().isEmpty() && (terms.limits(Level.PERSON) || terms.limits(Level.PERSON_YEAR))) {
            return Optional.of(RefusalCode.PERSON_MISSING);
        }
        if (event.getCourse().isEmpty() && terms.limits(Level.COURSE)) {
            return Optional.of(RefusalCode.COURSE_MISSING);
        }
        return event.getRegion().isEmpty() && terms.limits(Level.REGION)
                ? Optional.of(RefusalCode.REGION_MISSING)
                : Optional.empty();
    }

    private static Change notOpen(List<Round> rounds, LocalDate day) {
        Optional<LocalDate> opens = rounds.stream()
                .map(Round::start)
                .filter(start -> start.isAfter(day))
                .min(Comparator.naturalOrder());
        return opens.map(on -> refused(RefusalCode.NOT_OPEN, "opens", on))
                .orElseGet(() -> refused(
                        RefusalCode.CLOSED,
                        "last",
                        rounds.stream()
                                .map(Round::end)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()));
    }

    private Change settle(GrantEvent event) {
        GrantRecord before = state.grant(event.getGrant());
        BudgetAccount account = before == null ? null : state.account(before.getBudget());
        if (before == null || account == null) {
            return Change.refused(RefusalCode.GRANT_UNKNOWN);
        }
        if (event.getOn().isBefore(account.lastOn)) {
            return backdated(account);
        }
        if (event instanceof ReservationReleased) {
            return before.status == GrantStatus.RESERVED
                    ? change(account, before, before.with(GrantStatus.RELEASED, 0, 0), event)
                    : Change.refused(RefusalCode.NOT_RESERVED);
        }
        if (event instanceof GrantCorrected corrected) {
            return correct(account, before, corrected);
        }
        if (before.status != GrantStatus.GRANTED) {
            return Change.refused(RefusalCode.NOT_GRANTED);
        }
        if (event instanceof GrantWithdrawn) {
            return change(account, before, before.with(GrantStatus.WITHDRAWN, before.paid, before.paid), event);
        }
        return pay(account, before, (AmountPaid) event);
    }

    private static Change pay(BudgetAccount account, GrantRecord before, AmountPaid event) {
        long cents = Cents.of(event.getAmount());
        if (cents == 0) {
            return Change.refused(RefusalCode.AMOUNT_ZERO);
        }
        return cents > before.cents - before.paid
                ? Change.refused(Room.refusal(RefusalCode.ABOVE_GRANT, before.cents - before.paid, Ceiling.NONE))
                : change(account, before, before.with(before.status, before.cents, before.paid + cents), event);
    }

    private static Change correct(BudgetAccount account, GrantRecord before, GrantCorrected event) {
        if (before.status != GrantStatus.GRANTED && before.status != GrantStatus.WITHDRAWN) {
            return Change.refused(RefusalCode.NOT_GRANTED);
        }
        long cents = Cents.of(event.getAmount());
        long paid = event.getPaid().map(Cents::of).orElse(before.paid);
        if (paid > cents) {
            return Change.refused(
                    Room.refusal(RefusalCode.ABOVE_GRANT, Math.max(0, cents - before.paid), Ceiling.NONE));
        }
        if (before.status == GrantStatus.WITHDRAWN) {
            return cents > before.cents
                    ? Change.refused(RefusalCode.WITHDRAWN)
                    : change(account, before, before.with(before.status, paid, paid), event);
        }
        Optional<Refusal> refusal =
                cents > before.cents ? refuseToRaise(account, before, cents, event.getOn()) : Optional.empty();
        return refusal.map(Change::refused)
                .orElseGet(() -> change(account, before, before.with(before.status, cents, paid), event));
    }

    private static Optional<Refusal> refuseToRaise(
            BudgetAccount account, GrantRecord before, long cents, LocalDate day) {
        if (before.round != GrantRecord.NO_ROUND) {
            Round round = account.terms.rounds.get(before.round);
            if (round.endsBefore(day)) {
                return Optional.of(refusal(RefusalCode.CLOSED, "last", round.end()));
            }
        }
        return new Room(account, day).refuse(before, cents - before.cents, 0);
    }

    private static Change change(BudgetAccount account, GrantRecord before, GrantRecord now, GrantEvent event) {
        return Change.to(account.after(before, now, event.getOn()), now);
    }

    private static Change backdated(BudgetAccount account) {
        return refused(RefusalCode.BACKDATED, "last", account.lastOn);
    }

    private static Change refused(RefusalCode code, String name, LocalDate day) {
        return Change.refused(refusal(code, name, day));
    }

    private static Refusal refusal(RefusalCode code, String name, LocalDate day) {
        return new Refusal(code, Reason.of(code, name, new Argument.Day(day)));
    }
}
