package nl.llo.matching.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.llo.model.budget.CapKind;
import nl.llo.model.budget.ReservedShare;
import nl.llo.model.id.TargetGroupId;

/** Lists the limits of a budget on a day and what is left of each, from wide to narrow. */
final class LimitList {

    private final BudgetAccount account;
    private final LocalDate date;
    private final Room room;
    private final List<LimitLeft> limits = new ArrayList<>();

    LimitList(BudgetAccount account, LocalDate date) {
        this.account = account;
        this.date = date;
        this.room = new Room(account, date);
    }

    /** What limits everything, the year and a tranche. */
    static List<Counter> whole(BudgetAccount account, LocalDate date, int round) {
        List<Counter> counters = new ArrayList<>();
        counters.add(Counter.TOTAL);
        if (account.terms.limits(Level.YEAR)) {
            counters.add(new Counter(Level.YEAR, null, date.getYear()));
        }
        if (round != GrantRecord.NO_ROUND) {
            counters.add(new Counter(Level.TRANCHE, null, round));
        }
        return counters;
    }

    List<LimitLeft> list() {
        whole(account, date, GrantRecord.NO_ROUND).forEach(this::add);
        account.terms.rounds.forEach(round -> add(new Counter(Level.TRANCHE, null, round.index())));
        List<Counter> narrow = new ArrayList<>();
        account.tallies.forEach((counter, tally) -> {
            if (counter.level() == Level.REGION || counter.level() == Level.COURSE) {
                narrow.add(counter);
            }
        });
        narrow.sort(Comparator.comparing(Counter::level).thenComparing(counter -> String.valueOf(counter.who())));
        narrow.forEach(this::add);
        account.terms.reserved.stream()
                .map(ReservedShare::getGroup)
                .distinct()
                .forEach(group -> limits.add(kept(group)));
        return List.copyOf(limits);
    }

    private void add(Counter counter) {
        Ceiling ceiling = room.ceiling(counter).shown();
        if (ceiling.limits()) {
            Optional<String> of = switch (counter.level()) {
                case YEAR -> Optional.of(Integer.toString(counter.part()));
                case TRANCHE -> Optional.of(Integer.toString(counter.part() + 1));
                default -> Optional.ofNullable(counter.who()).map(Object::toString);
            };
            limits.add(limit(counter.level().kind, of, ceiling, account.tally(counter)));
        }
    }

    private LimitLeft kept(TargetGroupId group) {
        Tally tally = account.tally(new Counter(Level.GROUP, group, 0));
        long kept = room.keptInAll(group);
        return limit(Optional.empty(), Optional.of(group.value()), new Ceiling(kept, Ceiling.NONE), tally);
    }

    private static LimitLeft limit(Optional<CapKind> kind, Optional<String> of, Ceiling ceiling, Tally tally) {
        boolean euros = ceiling.limitsCents();
        return new LimitLeft(
                kind,
                of,
                euros ? Optional.of(Cents.toMoney(ceiling.cents())) : Optional.empty(),
                Cents.toMoney(tally.cents()),
                euros ? Optional.of(Cents.toMoney(Ceiling.less(ceiling.cents(), tally.cents()))) : Optional.empty(),
                ceiling.limitsGrants() ? OptionalLong.of(ceiling.grants()) : OptionalLong.empty(),
                tally.grants());
    }
}
