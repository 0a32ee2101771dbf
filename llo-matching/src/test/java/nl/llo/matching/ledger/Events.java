package nl.llo.matching.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.llo.matching.budget.Budgets;
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

/** Events, written short. */
final class Events {

    static final BudgetId BUDGET = BudgetId.of("money");

    private Events() {}

    /** Opens a budget, written as {@link Budgets#read} reads it. */
    static LedgerEvent open(String on, String budget) {
        return BudgetOpened.builder()
                .key(EventKey.of("open"))
                .on(LocalDate.parse(on))
                .budget(Budgets.read(budget))
                .build();
    }

    /**
     * Reads an event such as {@code 2023-05-01 grant g1 1000 person=p course=c region=AM05 group=g}; the key is kind and grant
     * unless {@code key=} gives another.
     */
    static LedgerEvent read(String line) {
        List<String> words = new ArrayList<>(List.of(line.strip().split(" +", -1)));
        LocalDate on = LocalDate.parse(words.remove(0));
        String kind = words.remove(0);
        GrantId grant = GrantId.of(words.remove(0));
        Map<String, String> named = new HashMap<>();
        words.stream().filter(word -> word.contains("=")).forEach(word -> {
            String[] parts = word.split("=", -1);
            named.put(parts[0], parts[1]);
        });
        Optional<Money> amount =
                words.stream().filter(word -> !word.contains("=")).findFirst().map(Money::parse);
        EventKey key = EventKey.of(named.getOrDefault("key", kind + "-" + grant));
        BudgetId budget = BudgetId.of(named.getOrDefault("budget", BUDGET.value()));
        Optional<ProfileId> person = Optional.ofNullable(named.get("person")).map(ProfileId::of);
        Optional<CourseId> course = Optional.ofNullable(named.get("course")).map(CourseId::of);
        Optional<RegionCode> region = Optional.ofNullable(named.get("region")).map(RegionCode::of);
        Optional<TargetGroupId> group = Optional.ofNullable(named.get("group")).map(TargetGroupId::of);
        return switch (kind) {
            case "reserve" ->
                AmountReserved.builder()
                        .key(key)
                        .on(on)
                        .grant(grant)
                        .budget(budget)
                        .amount(amount.orElseThrow())
                        .person(person)
                        .course(course)
                        .region(region)
                        .group(group)
                        .build();
            case "grant" ->
                AmountGranted.builder()
                        .key(key)
                        .on(on)
                        .grant(grant)
                        .budget(budget)
                        .amount(amount.orElseThrow())
                        .person(person)
                        .course(course)
                        .region(region)
                        .group(group)
                        .build();
            case "release" ->
                ReservationReleased.builder().key(key).on(on).grant(grant).build();
            case "pay" ->
                AmountPaid.builder()
                        .key(key)
                        .on(on)
                        .grant(grant)
                        .amount(amount.orElseThrow())
                        .build();
            case "withdraw" ->
                GrantWithdrawn.builder().key(key).on(on).grant(grant).build();
            case "correct" ->
                GrantCorrected.builder()
                        .key(key)
                        .on(on)
                        .grant(grant)
                        .amount(amount.orElseThrow())
                        .paid(Optional.ofNullable(named.get("paid")).map(Money::parse))
                        .build();
            default -> throw new IllegalArgumentException(line);
        };
    }

    /** Folds a budget and events, each of which must be recorded. */
    static LedgerState fold(String budget, String... lines) {
        LedgerState state =
                LedgerState.empty().apply(open("2000-01-01", budget)).state();
        for (String line : lines) {
            Decision decision = state.apply(read(line));
            decision.findRefusal().ifPresent(refusal -> {
                throw new IllegalStateException(line + ": " + refusal.code());
            });
            state = decision.state();
        }
        return state;
    }

    static BudgetAccount account(LedgerState state) {
        return Objects.requireNonNull(state.account(BUDGET));
    }
}
