package nl.llo.model.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.CourseId;
import nl.llo.model.id.EventKey;
import nl.llo.model.id.GrantId;
import nl.llo.model.id.ProfileId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.ledger.AmountGranted;
import nl.llo.model.ledger.AmountPaid;
import nl.llo.model.ledger.AmountReserved;
import nl.llo.model.ledger.BudgetOpened;
import nl.llo.model.ledger.GrantCorrected;
import nl.llo.model.ledger.GrantWithdrawn;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.ledger.ReservationReleased;
import nl.llo.model.money.Money;
import nl.llo.model.region.RegionCode;

/** Events of every kind, each by itself: one after the other they need not make a ledger. */
public final class LedgerArbitraries {

    private static final BudgetId BUDGET = BudgetId.of("budget-a");

    private LedgerArbitraries() {}

    /** Any event. */
    public static Arbitrary<LedgerEvent> events() {
        Arbitrary<EventKey> keys = ids("event").map(EventKey::of);
        Arbitrary<GrantId> grants = ids("grant").map(GrantId::of);
        Arbitrary<LocalDate> days = TimeArbitraries.dates();
        return Arbitraries.oneOf(List.of(
                Combinators.combine(keys, days, BudgetArbitraries.budget(BUDGET))
                        .as((key, on, budget) -> BudgetOpened.builder()
                                .key(key)
                                .on(on)
                                .budget(budget)
                                .build()),
                requests(keys, grants, days),
                Combinators.combine(keys, grants, days)
                        .as((key, grant, on) -> ReservationReleased.builder()
                                .key(key)
                                .on(on)
                                .grant(grant)
                                .build()),
                Combinators.combine(keys, grants, days)
                        .as((key, grant, on) -> GrantWithdrawn.builder()
                                .key(key)
                                .on(on)
                                .grant(grant)
                                .build()),
                Combinators.combine(keys, grants, days, MoneyArbitraries.money())
                        .as((key, grant, on, amount) -> AmountPaid.builder()
                                .key(key)
                                .on(on)
                                .grant(grant)
                                .amount(amount)
                                .build()),
                Combinators.combine(
                                keys,
                                grants,
                                days,
                                MoneyArbitraries.money(),
                                MoneyArbitraries.money().optional(0.5))
                        .as((key, grant, on, amount, paid) -> GrantCorrected.builder()
                                .key(key)
                                .on(on)
                                .grant(grant)
                                .amount(amount)
                                .paid(paid)
                                .build())));
    }

    private static Arbitrary<LedgerEvent> requests(
            Arbitrary<EventKey> keys, Arbitrary<GrantId> grants, Arbitrary<LocalDate> days) {
        Arbitrary<Optional<ProfileId>> persons =
                ids("person").map(ProfileId::of).optional(0.5);
        Arbitrary<Optional<CourseId>> courses = ids("course").map(CourseId::of).optional(0.5);
        Arbitrary<Optional<RegionCode>> regions = Arbitraries.of(Pools.REGIONS).optional(0.5);
        Arbitrary<Optional<TargetGroupId>> groups = Arbitraries.of(Pools.GROUPS).optional(0.5);
        Arbitrary<Money> amounts = MoneyArbitraries.money();
        return Combinators.combine(keys, grants, days, amounts, persons, courses, regions, groups)
                .as((key, grant, on, amount, person, course, region, group) ->
                        grant.value().endsWith("0")
                                ? AmountReserved.builder()
                                        .key(key)
                                        .on(on)
                                        .grant(grant)
                                        .budget(BUDGET)
                                        .amount(amount)
                                        .person(person)
                                        .course(course)
                                        .region(region)
                                        .group(group)
                                        .build()
                                : AmountGranted.builder()
                                        .key(key)
                                        .on(on)
                                        .grant(grant)
                                        .budget(BUDGET)
                                        .amount(amount)
                                        .person(person)
                                        .course(course)
                                        .region(region)
                                        .group(group)
                                        .build());
    }

    private static Arbitrary<String> ids(String kind) {
        return Arbitraries.integers().between(0, 99).map(number -> kind + "-" + number);
    }
}
