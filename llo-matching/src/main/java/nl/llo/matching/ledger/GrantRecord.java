package nl.llo.matching.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.GrantId;
import nl.llo.model.ledger.AmountGranted;
import nl.llo.model.ledger.AmountRequest;
import nl.llo.model.money.Money;
import org.jspecify.annotations.Nullable;

/** A request for money and what came of it. Immutable; its {@code toString()} shows no person. */
public final class GrantRecord {

    /** A place among the tranches of a budget that has none. */
    static final int NO_ROUND = -1;

    final AmountRequest request;
    final LocalDate on;
    final int round;
    final GrantStatus status;
    final long cents;
    final long paid;

    private GrantRecord(AmountRequest request, LocalDate on, int round, GrantStatus status, long cents, long paid) {
        this.request = request;
        this.on = on;
        this.round = round;
        this.status = status;
        this.cents = cents;
        this.paid = paid;
    }

    static GrantRecord of(AmountRequest request, int round) {
        GrantStatus status = request instanceof AmountGranted ? GrantStatus.GRANTED : GrantStatus.RESERVED;
        return new GrantRecord(request, request.getOn(), round, status, Cents.of(request.getAmount()), 0);
    }

    GrantRecord with(GrantStatus newStatus, long newCents, long newPaid) {
        return new GrantRecord(request, on, round, newStatus, newCents, newPaid);
    }

    /** Whether a grant is for what the reservation is for, as far as it says so. */
    boolean fits(AmountGranted grant) {
        return request.getBudget().equals(grant.getBudget())
                && agree(request.getPerson(), grant.getPerson())
                && agree(request.getCourse(), grant.getCourse())
                && agree(request.getRegion(), grant.getRegion())
                && agree(request.getGroup(), grant.getGroup());
    }

    private static <T> boolean agree(Optional<T> reserved, Optional<T> granted) {
        return granted.isEmpty() || granted.equals(reserved);
    }

    /** Whether it counts where grants are counted: a withdrawn grant only when some of it was paid. */
    long counted() {
        return switch (status) {
            case RESERVED, GRANTED -> 1;
            case RELEASED -> 0;
            case WITHDRAWN -> cents > 0 ? 1 : 0;
        };
    }

    /** What it counts towards, as far as the budget looks at it. */
    List<Counter> counters(Terms terms) {
        List<Counter> counters = new ArrayList<>();
        counters.add(Counter.TOTAL);
        if (terms.limits(Level.YEAR)) {
            counters.add(new Counter(Level.YEAR, null, on.getYear()));
        }
        if (round != NO_ROUND) {
            counters.add(new Counter(Level.TRANCHE, null, round));
        }
        add(counters, terms, Level.REGION, request.getRegion(), 0);
        add(counters, terms, Level.COURSE, request.getCourse(), 0);
        add(counters, terms, Level.PERSON_YEAR, request.getPerson(), on.getYear());
        add(counters, terms, Level.PERSON, request.getPerson(), 0);
        if (!terms.reserved.isEmpty() && request.getGroup().isPresent()) {
            counters.add(new Counter(Level.GROUP, request.getGroup().get(), 0));
            if (round != NO_ROUND) {
                counters.add(new Counter(Level.GROUP_TRANCHE, request.getGroup().get(), round));
            }
        }
        return counters;
    }

    private static void add(List<Counter> counters, Terms terms, Level level, Optional<?> who, int part) {
        if (terms.limits(level)) {
            who.ifPresent(one -> counters.add(new Counter(level, one, part)));
        }
    }

    /** The request. */
    public GrantId getId() {
        return request.getGrant();
    }

    /** The budget that it is asked of. */
    public BudgetId getBudget() {
        return request.getBudget();
    }

    /** How far it has come. */
    public GrantStatus getStatus() {
        return status;
    }

    /** The day on which it was first recorded. */
    public LocalDate getOn() {
        return on;
    }

    /** In which tranche of the budget it counts, from 1; empty when the budget has none. */
    public OptionalInt getTranche() {
        return round == NO_ROUND ? OptionalInt.empty() : OptionalInt.of(round + 1);
    }

    /** What is used for it, in euros: reserved, granted, or paid before it was withdrawn; nothing after release. */
    public Money getAmount() {
        return Cents.toMoney(cents);
    }

    /** What of it has been paid, in euros. */
    public Money getPaid() {
        return Cents.toMoney(paid);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GrantRecord that
                && request.equals(that.request)
                && round == that.round
                && status == that.status
                && cents == that.cents
                && paid == that.paid;
    }

    @Override
    public int hashCode() {
        return Objects.hash(request, round, status, cents, paid);
    }

    @Override
    public String toString() {
        return request.getGrant() + " " + status + " " + getAmount();
    }
}
