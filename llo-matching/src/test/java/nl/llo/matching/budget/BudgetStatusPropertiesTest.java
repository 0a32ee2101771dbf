package nl.llo.matching.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.RecordedUse;
import nl.llo.model.money.Money;
import nl.llo.model.text.Language;

/** What holds for any budget: with small numbers and few days, so that limits are reached and days meet. */
class BudgetStatusPropertiesTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Property
    void laterRecordsDoNotCount(@ForAll("budgets") Budget budget, @ForAll("dates") LocalDate date) {
        Budget.Builder known = Budget.builder().copyOf(budget);
        known.uses(budget.getUses().stream()
                .filter(use -> !use.getOn().isAfter(date))
                .toList());
        assertThat(on(date, budget)).isEqualTo(on(date, known.build()));
    }

    @Property
    void moreUseNeverMakesItMoreOpen(
            @ForAll("budgets") Budget budget,
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(max = 60) int more,
            @ForAll boolean exhausted) {
        Optional<RecordedUse> found = budget.getUses().stream()
                .filter(use -> !use.getOn().isAfter(date))
                .max(Comparator.comparing(RecordedUse::getOn));
        Assume.that(found.isPresent());
        RecordedUse last = found.orElseThrow();
        RecordedUse.Builder raised = RecordedUse.builder().copyOf(last);
        raised.spent(last.getSpent().map(spent -> spent.plus(Money.of(more))));
        raised.grants(last.getGrants().map(grants -> grants + more));
        if (exhausted) {
            raised.exhausted(true);
        }
        List<RecordedUse> uses = new ArrayList<>(budget.getUses());
        uses.replaceAll(use -> use.equals(last) ? raised.build() : use);
        Budget used = Budget.builder().copyOf(budget).uses(uses).build();

        BudgetState before = on(date, budget).getState();
        BudgetState after = on(date, used).getState();
        assertThat(openness(after)).isLessThanOrEqualTo(openness(before));
        if (before == BudgetState.EMPTY) {
            assertThat(after).isEqualTo(BudgetState.EMPTY);
        }
    }

    @Property
    void isNeverOpenAfterItWasRecordedEmptyInTheSameTranche(
            @ForAll("caps") String caps, @ForAll @IntRange(max = 20) int day, @ForAll @IntRange(max = 20) int wait) {
        LocalDate on = START.plusDays(day);
        Budget budget = Budgets.read("total 500\ntranche 2020-01-01..2020-12-31 amount=400\n" + caps + "\nuse " + on
                + " exhausted=true spent=1 grants=1\nuse " + on.plusDays(wait + 1L) + " spent=2 grants=2");
        for (int after = 0; after <= wait + 2; after++) {
            BudgetStatus status = on(on.plusDays(after), budget);
            assertThat(status.getState()).isEqualTo(BudgetState.EMPTY);
            assertThat(status.getSince()).contains(on);
        }
    }

    @Property
    void isKnownWhenEveryLimitHasAFigureInItsOnlyTranche(
            @ForAll("caps") String caps,
            @ForAll @IntRange(max = 60) int spent,
            @ForAll @IntRange(max = 60) int grants,
            @ForAll @IntRange(max = 20) int day) {
        LocalDate on = START.plusDays(day);
        Budget budget = Budgets.read("tranche 2020-01-01..2020-12-31 amount=40\n" + caps + "\nuse " + on + " spent="
                + spent + " grants=" + grants);
        BudgetStatus status = on(on, budget);
        assertThat(status.getState()).isIn(BudgetState.OPEN, BudgetState.NEARLY_EMPTY, BudgetState.EMPTY);
        assertThat(status.getRecordedOn()).contains(on);
        assertThat(status.getAmountLeft().isPresent()).isEqualTo(status.getState() != BudgetState.EMPTY);
        status.getAmountLeft()
                .ifPresent(left -> assertThat(left.plus(Money.of(spent))).isLessThanOrEqualTo(Money.of(40)));
    }

    @Property
    void nothingIsKnownWithoutUse(@ForAll("budgets") Budget budget, @ForAll("dates") LocalDate date) {
        Budget unused =
                Budget.builder().copyOf(budget).uses(List.<RecordedUse>of()).build();
        assertThat(on(date, unused).getState()).isIn(BudgetState.UNKNOWN, BudgetState.OPENS, BudgetState.CLOSED);
    }

    @Property
    void everyBudgetHasAStatusWithSourcesThatReadsInBothLanguages(
            @ForAll Budget budget, @ForAll("dates") LocalDate date, @ForAll("days") LocalDate anyDay) {
        for (LocalDate day : List.of(date, anyDay, LocalDate.MIN, LocalDate.MAX)) {
            BudgetStatus status = on(day, budget);
            assertThat(status.getSources()).isNotEmpty();
            assertThat(status.explain(Language.NL)).isNotBlank();
            assertThat(status.explain(Language.EN)).isNotBlank();
            assertThat(status.getOpensOn().isPresent()).isEqualTo(status.getState() == BudgetState.OPENS);
        }
    }

    private static BudgetStatus on(LocalDate date, Budget budget) {
        return BudgetStatuses.on(date).of(budget);
    }

    private static int openness(BudgetState state) {
        return switch (state) {
            case OPEN -> 2;
            case NEARLY_EMPTY -> 1;
            case UNKNOWN, OPENS, EMPTY, CLOSED -> 0;
        };
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(-5, 40).map(START::plusDays);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-4000, 8000).map(START::plusDays);
    }

    @Provide
    Arbitrary<String> caps() {
        return Arbitraries.of(
                        "",
                        "cap TOTAL amount=35",
                        "cap PER_TRANCHE count=30",
                        "cap TOTAL count=50",
                        "cap PER_PERSON count=1")
                .list()
                .ofMaxSize(3)
                .map(lines -> String.join("\n", lines));
    }

    @Provide
    Arbitrary<Budget> budgets() {
        Arbitrary<String> tranche = Combinators.combine(
                        Arbitraries.of("", " amount=20", " amount=40"), Arbitraries.of("", " rest=CARRIED_OVER"))
                .as((amount, rest) -> amount + rest);
        Arbitrary<String> tranches = tranche.list()
                .ofMaxSize(3)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(i -> "tranche " + START.plusDays(12L * i) + ".." + START.plusDays(12L * i + 10)
                                + list.get(i))
                        .collect(Collectors.joining("\n")));
        Arbitrary<String> use = Combinators.combine(
                        Arbitraries.of("", " spent=10", " spent=25", " spent=39", " spent=60"),
                        Arbitraries.of("", " grants=5", " grants=29"),
                        Arbitraries.of("", "", " exhausted=true", " exhausted=false"))
                .as((spent, grants, word) -> spent + grants + word);
        Arbitrary<String> uses = Combinators.combine(
                        use.list().ofSize(4),
                        Arbitraries.integers().between(0, 38).set().ofMaxSize(4))
                .as((list, days) -> {
                    List<Integer> ordered = days.stream().sorted().toList();
                    return IntStream.range(0, ordered.size())
                            .mapToObj(i -> "use " + START.plusDays(ordered.get(i)) + list.get(i))
                            .collect(Collectors.joining("\n"));
                });
        Arbitrary<String> total = Arbitraries.of("", "total 50", "total 100", "cap PER_YEAR amount=50");
        return Combinators.combine(total, caps(), tranches, uses)
                .as((a, b, c, d) -> Budgets.read(String.join("\n", a, b, c, d)));
    }
}
