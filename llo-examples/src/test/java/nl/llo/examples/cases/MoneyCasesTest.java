package nl.llo.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.llo.io.LloCatalogues;
import nl.llo.matching.budget.BudgetStatuses;
import nl.llo.matching.budget.RegulationMoney;
import nl.llo.model.catalogue.Catalogue;
import nl.llo.model.id.RegulationId;
import nl.llo.model.regulation.Regulation;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The money of the built-in catalogue: what its sources let one say on a day, and no more. */
class MoneyCasesTest {

    private static final Catalogue CATALOGUE = LloCatalogues.builtIn();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            stap-budget                | 2022-03-01 | niet bekend: geen bron noemt cijfers
            stap-budget                | 2022-10-30 | niet bekend: geen bron noemt cijfers
            stap-budget                | 2022-10-31 | leeg: zo vastgelegd op 31 oktober 2022
            stap-budget                | 2023-05-31 | leeg: zo vastgelegd op 31 oktober 2022
            stap-budget                | 2023-06-01 | open: op 1 juni 2023 was er nog geld
            nl-leert-door              | 2022-12-01 | leeg: zo vastgelegd op 31 oktober 2022
            stap-ontwikkeladvies       | 2022-02-28 | nog niet open: vanaf 1 maart 2022
            stap-ontwikkeladvies       | 2022-06-01 | niet bekend: van 15.000 toekenningen is niet vastgelegd wat er gebruikt is
            stap-ontwikkeladvies       | 2023-01-01 | gesloten: toekennen kon tot en met 31 december 2022
            1000-banenplan-groningen   | 2017-12-31 | nog niet open: vanaf 1 januari 2018
            1000-banenplan-groningen   | 2019-06-01 | niet bekend: van € 6.000.000 is niet vastgelegd wat er gebruikt is
            1000-banenplan-groningen   | 2022-01-01 | gesloten: toekennen kon tot en met 31 december 2021
            ww-scholingsbudget         | 2020-12-31 | niet bekend: van € 30.000.000 is niet vastgelegd wat er gebruikt is
            ww-scholingsbudget         | 2021-01-01 | gesloten: toekennen kon tot en met 31 december 2020
            perspectief-op-werk        | 2018-12-31 | nog niet open: vanaf 1 januari 2019
            perspectief-op-werk        | 2019-07-12 | niet bekend: geen bron noemt cijfers
            perspectief-op-werk        | 2021-01-01 | gesloten: toekennen kon tot en met 31 december 2020
            leerrechten                | 2024-06-01 | niet bekend: van € 125.000.000 is niet vastgelegd wat er gebruikt is
            leerrechten                | 2027-01-01 | gesloten: toekennen kon tot en met 31 december 2026
            scholingsbudget-zuid-limburg | 2019-07-12 | niet bekend: van 20 toekenningen is niet vastgelegd wat er gebruikt is
            regiodeals                 | 2019-01-01 | niet bekend: wel gebruik vastgelegd, maar niet hoeveel er dan beschikbaar is
            """)
    void saysWhatTheSourcesLetOneSay(String regulation, LocalDate date, String told) {
        assertThat(money(regulation, date).getBest().explain(Language.NL)).isEqualTo(told);
    }

    @Test
    void keepsTheTwoYearsOfPerspectiefOpWerkApart() {
        assertThat(money("perspectief-op-werk", LocalDate.of(2019, 7, 12)).getBudgets())
                .extracting(status -> status.explain(Language.EN))
                .containsExactly("not known: no source gives figures", "not open yet: from 1 January 2020");
        assertThat(money("perspectief-op-werk", LocalDate.of(2020, 7, 12)).getBudgets())
                .extracting(status -> status.explain(Language.EN))
                .containsExactly(
                        "closed: money could be granted up to and including 31 December 2019",
                        "not known: no source gives figures");
    }

    @Test
    void namesTheSourceOfWhatWasRecorded() {
        assertThat(money("stap-budget", LocalDate.of(2023, 1, 1)).getBest().getSources())
                .singleElement()
                .satisfies(source -> assertThat(source.getSection()).contains("3.2.2"));
    }

    @Test
    void everyRegulationWithBudgetsHasAStatusForEachOfThem() {
        BudgetStatuses statuses = BudgetStatuses.on(LocalDate.of(2022, 6, 1));
        for (Regulation regulation : CATALOGUE.listRegulations()) {
            int told = statuses.of(regulation)
                    .map(money -> money.getBudgets().size())
                    .orElse(0);
            assertThat(told)
                    .as("%s", regulation.getId())
                    .isEqualTo(regulation.getBudgets().size());
        }
    }

    private static RegulationMoney money(String regulation, LocalDate date) {
        return BudgetStatuses.on(date)
                .of(CATALOGUE.getRegulation(RegulationId.of(regulation)))
                .orElseThrow();
    }
}
