package nl.llo.matching.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.llo.model.budget.Budget;
import nl.llo.model.budget.Cap;
import nl.llo.model.budget.CapKind;
import nl.llo.model.budget.RecordedUse;
import nl.llo.model.id.BudgetId;
import nl.llo.model.money.Money;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;
import org.junit.jupiter.api.Test;

/** A status names the sources of what it was concluded from, and those of the budget where that names none. */
class StatusSourcesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
    private static final SourceReference BUDGET = source("BUDGET");
    private static final SourceReference CAP = source("CAP");
    private static final SourceReference USE = source("USE");

    private static SourceReference source(String id) {
        return SourceReference.of(SourceDocumentId.of(id));
    }

    private static Budget.Builder budget() {
        return Budget.builder().id(BudgetId.of("b")).addSources(BUDGET);
    }

    private static Cap.Builder cap() {
        return Cap.builder().kind(CapKind.TOTAL).amount(Money.of(1000));
    }

    private static RecordedUse.Builder use() {
        return RecordedUse.builder().on(DAY).addSources(USE);
    }

    private static BudgetStatus status(Budget.Builder budget) {
        return BudgetStatuses.on(DAY).of(budget.build());
    }

    @Test
    void whatIsLeftIsFromTheFiguresAndTheirLimits() {
        BudgetStatus status = status(budget().addCaps(cap().addSources(CAP).build())
                .addUses(use().spent(Money.of(100)).build()));
        assertThat(status.getState()).isEqualTo(BudgetState.OPEN);
        assertThat(status.getSources()).containsExactly(USE, CAP);
    }

    @Test
    void aLimitWithoutSourcesHasThoseOfTheBudget() {
        BudgetStatus status = status(budget().addCaps(cap().build())
                .addUses(use().spent(Money.of(100)).build()));
        assertThat(status.getSources()).containsExactly(USE, BUDGET);
    }

    @Test
    void figuresThatReachALimitAreFromBoth() {
        BudgetStatus status = status(budget().addCaps(cap().addSources(CAP).build())
                .addUses(use().spent(Money.of(1000)).build()));
        assertThat(status.getState()).isEqualTo(BudgetState.EMPTY);
        assertThat(status.getSources()).containsExactly(USE, CAP);
    }

    @Test
    void ofSeveralLimitsOnlyTheOneThatWasReachedFirstIsNamed() {
        SourceReference later = source("LATER");
        Cap grants = Cap.builder()
                .kind(CapKind.TOTAL)
                .count(3)
                .addSources(source("GRANTS"))
                .build();
        BudgetStatus status = status(budget().addCaps(cap().addSources(CAP).build())
                .addCaps(grants)
                .addUses(use().on(DAY.minusDays(1)).spent(Money.of(1000)).build())
                .addUses(RecordedUse.builder()
                        .on(DAY)
                        .grants(3)
                        .addSources(later)
                        .build()));
        assertThat(status.getSince()).contains(DAY.minusDays(1));
        assertThat(status.getSources()).containsExactly(USE, CAP);
    }

    @Test
    void aWordThatNothingIsLeftNeedsNoLimit() {
        BudgetStatus status = status(budget().addCaps(cap().addSources(CAP).build())
                .addUses(use().spent(Money.of(1000)).exhausted(true).build()));
        assertThat(status.getState()).isEqualTo(BudgetState.EMPTY);
        assertThat(status.getSources()).containsExactly(USE);
    }
}
