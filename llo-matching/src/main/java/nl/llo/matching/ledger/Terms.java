package nl.llo.matching.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.llo.matching.explain.RefusalCode;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.Cap;
import nl.llo.model.budget.ReservedShare;
import org.jspecify.annotations.Nullable;

/** The limits of a budget, worked out once. Equal when the budgets are. */
final class Terms {

    final Budget budget;
    final List<Round> rounds;
    final List<ReservedShare> reserved;
    /** How much there is in all; of what a reserved part is a part. {@link Ceiling#NONE} when not known. */
    final long size;

    private final Map<Level, Ceiling> ceilings = new EnumMap<>(Level.class);

    Terms(Budget budget) {
        this.budget = budget;
        this.reserved = budget.getReserved();
        List<Round> found = new ArrayList<>();
        budget.getTranches().forEach(tranche -> found.add(Round.of(tranche, found.size())));
        this.rounds = List.copyOf(found);
        for (Level level : Level.values()) {
            ceilings.put(level, ceiling(level));
        }
        this.size = size();
    }

    private Ceiling ceiling(Level level) {
        Ceiling ceiling = Ceiling.OPEN;
        for (Cap cap : budget.getCaps()) {
            if (level.kind.filter(cap.getKind()::equals).isPresent()) {
                ceiling = ceiling.and(
                        cap.getAmount().map(Cents::of).orElse(Ceiling.NONE),
                        cap.getCount().map(Integer::longValue).orElse(Ceiling.NONE));
            }
        }
        return level == Level.TOTAL
                ? ceiling.and(budget.getTotal().map(Cents::of).orElse(Ceiling.NONE), Ceiling.NONE)
                : ceiling;
    }

    private long size() {
        Ceiling total = of(Level.TOTAL);
        if (total.limitsCents() || rounds.isEmpty()) {
            return total.cents();
        }
        boolean known = rounds.stream().allMatch(round -> round.cents() != Ceiling.NONE);
        return known ? rounds.stream().mapToLong(Round::cents).sum() : Ceiling.NONE;
    }

    Ceiling of(Level level) {
        return ceilings.getOrDefault(level, Ceiling.OPEN);
    }

    boolean limits(Level level) {
        return of(level).limits();
    }

    /** Why a budget with these limits cannot be opened. */
    Optional<RefusalCode> fault() {
        boolean limited = limits(Level.TOTAL)
                || limits(Level.YEAR)
                || (!rounds.isEmpty()
                        && (limits(Level.TRANCHE) || rounds.stream().allMatch(round -> round.cents() != Ceiling.NONE)));
        if (!limited) {
            return Optional.of(RefusalCode.BUDGET_UNLIMITED);
        }
        boolean unclear = size == Ceiling.NONE
                && reserved.stream()
                        .anyMatch(part -> part.getAmount().isPresent()
                                || rounds.isEmpty()
                                || rounds.stream().anyMatch(round -> round.cents() == Ceiling.NONE));
        return unclear ? Optional.of(RefusalCode.RESERVED_OF_UNKNOWN) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Terms terms && budget.equals(terms.budget);
    }

    @Override
    public int hashCode() {
        return budget.hashCode();
    }
}
