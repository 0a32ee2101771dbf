package nl.llo.matching.funding;

import static nl.llo.matching.funding.Funds.plan;
import static nl.llo.matching.funding.Funds.tell;
import static org.assertj.core.api.Assertions.assertThat;

import nl.llo.model.money.Money;
import nl.llo.model.profile.Profile;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Funds about which something is open, or that are left out. */
class OpenFundsTest {

    @ParameterizedTest
    @CsvSource({
        "person=1000 if=text, IF_JUDGED",
        "person=1000 if=adult, IF_IT_FITS",
        "person=1000 period=unknown, IF_IN_FORCE",
        "person=1000 left=unknown, IF_MONEY_LEFT",
        "person=1000 first=CAREER_ADVICE, IF_FIRST_DONE",
    })
    void worksOutWhatIsOpenApart(String terms, String code) {
        FundingReport report = plan("step LEARNING COURSE_FEE=800\nfund a kinds=COURSE_FEE " + terms);

        assertThat(report.getPlan().getPaid()).isEqualTo(Money.ZERO);
        assertThat(tell(report, "a")).isEqualTo("POSSIBLE " + code);
        assertThat(report.getAlternatives()).hasSize(1);
        assertThat(report.getAlternatives().get(0).getPlan().getOwnContribution())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void asksWhichCostsAFundPays() {
        FundingReport report = plan("step LEARNING COURSE_FEE=800\nfund a person=500");

        assertThat(tell(report, "a")).isEqualTo("POSSIBLE IF_IT_PAYS_THIS");
        assertThat(tell(report.getAlternatives().get(0).getPlan()))
                .isEqualTo("0.0 a 500 UP_TO_PERSON, 0.0 own 300 LIMITS_REACHED");
    }

    @Test
    void guessesNoAmount() {
        FundingReport report = plan("step LEARNING COURSE_FEE=800\nfund a kinds=COURSE_FEE total=40000");

        assertThat(report.getPlan().getPaid()).isEqualTo(Money.ZERO);
        assertThat(tell(report, "a")).isEqualTo("POSSIBLE AMOUNT_NOT_STATED");
        assertThat(report.getAlternatives()).isEmpty();
    }

    @Test
    void worksOutOpenFundsOneByOneAndTogether() {
        FundingReport report = plan("""
                        step LEARNING COURSE_FEE=1000
                        fund a kinds=COURSE_FEE person=300
                        fund b kinds=COURSE_FEE person=300 if=text
                        fund c kinds=COURSE_FEE person=500 left=unknown
                        """);

        assertThat(tell(report.getPlan())).isEqualTo("0.0 a 300 UP_TO_PERSON, 0.0 own 700 LIMITS_REACHED");
        assertThat(report.getAlternatives().stream()
                        .map(one -> one.getIf() + " " + one.getPlan().getOwnContribution()))
                .containsExactly("[b, c] 0", "[c] 200", "[b] 400");
    }

    @ParameterizedTest
    @CsvSource({
        "if=qualified, DOES_NOT_FIT",
        "for=EMPLOYER, THROUGH_ANOTHER",
        "period=2021-01-01..2021-12-31, NOT_IN_FORCE",
        "tranche=2021-01-01..2021-12-31, NO_MONEY",
        "count=0, NOTHING_ALLOWED",
        "course=0, NOTHING_ALLOWED",
    })
    void tellsWhyAFundIsLeftOut(String terms, String code) {
        FundingReport report = plan("step LEARNING COURSE_FEE=800\nfund a kinds=COURSE_FEE person=500 " + terms);

        assertThat(tell(report, "a")).isEqualTo("LEFT_OUT " + code);
        assertThat(report.getAlternatives()).isEmpty();
    }

    @Test
    void saysWhatItTakesForGranted() {
        Funds funds =
                Funds.of("step LEARNING COURSE_FEE=800\nfund a kinds=COURSE_FEE person=500 usually=CAREER_ADVICE");
        FundingReport report =
                funds.plan(FundingPlanner.standard(), Profile.builder().build());

        assertThat(report.getPlan().getPaid()).isEqualTo(Money.of(500));
        assertThat(report.getFunds().get(0).getRemarks().stream().map(remark -> remark.in(Language.EN)))
                .containsExactly(
                        "provided that nothing of the limit for each person has been used yet",
                        "usually first: advice");
    }
}
