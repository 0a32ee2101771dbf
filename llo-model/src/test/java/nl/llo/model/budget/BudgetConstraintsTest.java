package nl.llo.model.budget;

import static org.assertj.core.api.Assertions.assertThat;

import nl.llo.model.Violated;
import nl.llo.model.id.BudgetId;
import nl.llo.model.id.OrganisationId;
import nl.llo.model.id.TargetGroupId;
import nl.llo.model.money.Money;
import nl.llo.model.money.Share;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.source.SourceReference;
import org.junit.jupiter.api.Test;

class BudgetConstraintsTest {
    private static final OrganisationId UWV = OrganisationId.of("uwv");

    private static Budget.Builder budget() {
        return Budget.builder()
                .id(BudgetId.of("b"))
                .total(Money.of(1000))
                .addSources(SourceReference.of(SourceDocumentId.of("EURO")));
    }

    @Test
    void numbersThatAgreeAreClean() {
        assertThat(Violated.by(budget().addFunders(FunderShare.builder()
                                .organisation(UWV)
                                .share(Share.WHOLE)
                                .amount(Money.of(1000))
                                .build())
                        .addTranches(
                                Tranche.builder().amount(Money.of(400)).build(),
                                Tranche.builder().amount(Money.of(600)).build())
                        .addCaps(Cap.builder()
                                .kind(CapKind.PER_PERSON)
                                .amount(Money.of(1000))
                                .build())
                        .addReserved(ReservedShare.builder()
                                .group(TargetGroupId.of("wajong"))
                                .share(Share.WHOLE)
                                .amount(Money.of(1000))
                                .build())
                        .build()))
                .isEmpty();
    }

    @Test
    void sharesAboveTheWholeAreViolatedOnTheirProperty() {
        FunderShare most = FunderShare.builder()
                .organisation(UWV)
                .share(Share.ofPercent(60))
                .build();
        assertThat(Violated.by(budget().addFunders(most, most).build()))
                .containsExactly("funders: the funders' shares add up to more than 100 percent");
        ReservedShare reserved = ReservedShare.builder()
                .group(TargetGroupId.of("wajong"))
                .share(Share.ofPercent(60))
                .build();
        assertThat(Violated.inDutchBy(budget().addReserved(reserved, reserved).build()))
                .containsExactly("reserved: de gereserveerde aandelen zijn samen meer dan 100 procent");
    }

    @Test
    void everyAmountAboveTheTotalIsAViolationOfItsOwn() {
        Money above = Money.parse("1000.01");
        assertThat(Violated.by(budget().addFunders(FunderShare.builder()
                                .organisation(UWV)
                                .amount(above)
                                .build())
                        .addTranches(Tranche.builder().amount(above).build())
                        .addCaps(Cap.builder()
                                .kind(CapKind.PER_PERSON)
                                .amount(above)
                                .build())
                        .addReserved(ReservedShare.builder()
                                .group(TargetGroupId.of("wajong"))
                                .amount(above)
                                .build())
                        .build()))
                .containsExactly(
                        "caps: a cap lies above the total",
                        "funders: the funders' amounts add up to more than the total",
                        "reserved: the reserved amounts add up to more than the total",
                        "tranches: the tranches add up to more than the total");
    }

    @Test
    void aCapThatLimitsNothingIsViolated() {
        assertThat(Violated.by(Cap.builder().kind(CapKind.TOTAL).count(300).build()))
                .isEmpty();
        assertThat(Violated.by(Cap.builder().kind(CapKind.TOTAL).build()))
                .containsExactly(": limits nothing: give an amount, a number of grants, or both");
    }
}
