package nl.llo.matching.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.llo.model.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line a case: the budget, the date, and what is told in English. */
class BudgetStatusCasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            total 1000; use 2020-06-01 spent=899.99           | 2020-06-01 | open: €100.01 left by the figures of 1 June 2020
            total 1000; use 2020-06-01 spent=900              | 2020-06-01 | nearly empty: only €100 left by the figures of 1 June 2020
            total 1000; use 2020-06-01 spent=999.99           | 2020-06-01 | nearly empty: only €0.01 left by the figures of 1 June 2020
            total 1000; use 2020-06-01 spent=1000             | 2020-06-01 | empty: everything had been granted by 1 June 2020
            total 1000; use 2020-06-01 spent=1000.01          | 2020-06-01 | empty: everything had been granted by 1 June 2020
            total 1000; use 2020-06-01 spent=1000             | 2020-05-31 | not known: of €1,000 it is not recorded what has been used
            total 1000                                        | 2020-06-01 | not known: of €1,000 it is not recorded what has been used
            use 2020-06-01 spent=500                          | 2020-06-01 | not known: use is recorded, but not how much is available then
            use 2020-06-01 exhausted=false                    | 2020-06-01 | open: there was money left on 1 June 2020
            use 2020-06-01 exhausted=true                     | 2020-06-01 | empty: so recorded on 1 June 2020
            use 2020-06-01 exhausted=true                     | 2020-05-31 | not known: no source gives figures
            cap TOTAL count=20; use 2020-06-01 grants=17      | 2020-06-01 | open: 3 grants left by the figures of 1 June 2020
            cap TOTAL count=20; use 2020-06-01 grants=18      | 2020-06-01 | nearly empty: only 2 grants left by the figures of 1 June 2020
            cap TOTAL count=20; use 2020-06-01 grants=20      | 2020-06-01 | empty: everything had been granted by 1 June 2020
            cap TOTAL amount=500; total 900; use 2020-06-01 spent=500 | 2020-06-01 | empty: everything had been granted by 1 June 2020
            cap TOTAL amount=500 count=5; use 2020-06-01 spent=100    | 2020-06-01 | not known: too little is recorded to say what is left
            cap TOTAL amount=500 count=5; use 2020-06-01 spent=500    | 2020-06-01 | empty: everything had been granted by 1 June 2020
            cap TOTAL amount=500 count=5; use 2020-06-01 spent=100 grants=2 | 2020-06-01 | open: €400 and 3 grants left by the figures of 1 June 2020
            cap TOTAL amount=500 count=5; use 2020-05-01 spent=100; use 2020-06-01 grants=2 | 2020-06-01 | open: €400 and 3 grants left by the figures of 1 May 2020
            cap PER_PERSON amount=500; use 2020-06-01 spent=500       | 2020-06-01 | not known: use is recorded, but not how much is available then
            cap PER_COURSE count=3; use 2020-06-01 grants=3           | 2020-06-01 | not known: use is recorded, but not how much is available then
            cap PER_REGION amount=5; use 2020-06-01 spent=5           | 2020-06-01 | not known: use is recorded, but not how much is available then
            cap TOTAL count=0                                         | 2020-06-01 | empty: nothing was provided
            cap TOTAL amount=100; use 2020-06-01 exhausted=true       | 2021-06-01 | empty: so recorded on 1 June 2020
            """)
    void withoutTranches(String budget, LocalDate date, String told) {
        assertThat(tell(budget, date)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            tranche 2020-01-01..2020-12-31                    | 2019-12-31 | not open yet: from 1 January 2020
            tranche 2020-01-01..2020-12-31                    | 2020-01-01 | not known: no source gives figures
            tranche 2020-01-01..2020-12-31                    | 2020-12-31 | not known: no source gives figures
            tranche 2020-01-01..2020-12-31                    | 2021-01-01 | closed: money could be granted up to and including 31 December 2020
            tranche 2020-01-01..2020-12-31 opens=2020-02-01   | 2020-01-31 | not open yet: from 1 February 2020
            tranche 2020-01-01..2020-12-31 opens=2019-12-01   | 2019-12-01 | not known: no source gives figures
            tranche 2020-01-01..2020-03-31; tranche 2020-06-01..2020-09-30 | 2020-04-01 | not open yet: from 1 June 2020
            tranche ..2020-12-31                              | 1990-01-01 | not known: no source gives figures
            tranche ..2020-12-31                              | 2021-01-01 | closed: money could be granted up to and including 31 December 2020
            tranche 2020-01-01..                              | 2999-01-01 | not known: no source gives figures
            tranche amount=500                                | 2020-01-01 | not known: of €500 it is not recorded what has been used
            tranche ..2020-12-31 amount=500; use 2020-06-01 spent=100 | 2020-06-01 | open: €400 left by the figures of 1 June 2020
            tranche 2020-01-01..2020-12-31; use 2020-06-01 exhausted=true | 2021-01-01 | closed: money could be granted up to and including 31 December 2020
            tranche 2020-01-01..2020-12-31; cap PER_TRANCHE count=10; use 2020-06-01 grants=10 | 2020-06-01 | empty: everything had been granted by 1 June 2020
            tranche 2020-01-01..2020-12-31; cap PER_TRANCHE count=10; use 2020-06-01 grants=8  | 2020-06-01 | open: 2 grants left by the figures of 1 June 2020
            total 900; tranche 2020-01-01..2020-12-31; use 2020-06-01 spent=100 | 2020-06-01 | open: €800 left by the figures of 1 June 2020
            """)
    void inOneTranche(String budget, LocalDate date, String told) {
        assertThat(tell(budget, date)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            use 2020-06-01 exhausted=true                            | 2020-12-31 | empty: so recorded on 1 June 2020
            use 2020-06-01 exhausted=true                            | 2021-01-01 | not known: of €500 it is not recorded what has been used
            use 2020-06-01 exhausted=false                           | 2021-01-01 | not known: of €500 it is not recorded what has been used
            use 2020-12-31 spent=500; use 2021-02-01 spent=600       | 2021-02-01 | open: €400 left by the figures of 1 February 2021
            use 2020-12-30 spent=450; use 2021-02-01 spent=600       | 2021-02-01 | not known: too little is recorded to say what is left
            use 2020-12-31 spent=500; use 2021-02-01 spent=1000      | 2021-02-01 | empty: everything had been granted by 1 February 2021
            use 2021-02-01 spent=600                                 | 2021-02-01 | not known: too little is recorded to say what is left
            use 2020-06-01 spent=500                                 | 2020-06-01 | empty: everything had been granted by 1 June 2020
            use 2020-06-01 spent=500                                 | 2021-01-01 | not known: of €500 it is not recorded what has been used
            use 2021-02-01 exhausted=true                            | 2021-02-01 | empty: so recorded on 1 February 2021
            """)
    void inTheSecondOfTwoTranchesWhoseRestLapses(String uses, LocalDate date, String told) {
        String tranches =
                "tranche 2020-01-01..2020-12-31 amount=500 rest=LAPSES; tranche 2021-01-01..2021-12-31 amount=500";
        assertThat(tell(tranches + ";" + uses, date)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            use 2020-06-01 spent=400                                 | 2021-01-01 | open: €600 left by the figures of 1 June 2020
            use 2020-06-01 spent=500 exhausted=true                  | 2021-01-01 | open: €500 left by the figures of 1 June 2020
            use 2020-06-01 exhausted=true                            | 2021-01-01 | not known: too little is recorded to say what is left
            use 2020-06-01 exhausted=false                           | 2021-01-01 | open: there was money left on 1 June 2020
            use 2020-05-01 exhausted=false; use 2020-06-01 exhausted=true | 2021-01-01 | not known: too little is recorded to say what is left
            use 2021-02-01 spent=1000                                | 2021-02-01 | empty: everything had been granted by 1 February 2021
            use 2021-02-01 spent=950                                 | 2021-02-01 | nearly empty: only €50 left by the figures of 1 February 2021
            """)
    void inTheSecondOfTwoTranchesWhoseRestIsCarriedOver(String uses, LocalDate date, String told) {
        String tranches =
                "tranche 2020-01-01..2020-12-31 amount=500 rest=CARRIED_OVER; tranche 2021-01-01..2021-12-31 amount=500";
        assertThat(tell(tranches + ";" + uses, date)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            cap PER_YEAR amount=100; use 2020-12-31 spent=100; use 2021-03-01 spent=120 | 2021-03-01 | open: €80 left by the figures of 1 March 2021
            cap PER_YEAR amount=100; use 2020-12-31 spent=100; use 2021-03-01 spent=200 | 2021-03-01 | empty: everything had been granted by 1 March 2021
            cap PER_YEAR amount=100; use 2020-12-31 spent=100; use 2021-03-01 spent=200 | 2022-01-01 | not known: of €100 it is not recorded what has been used
            cap PER_YEAR amount=100; use 2021-03-01 spent=120  | 2021-03-01 | not known: too little is recorded to say what is left
            cap PER_YEAR amount=100; use 2021-03-01 exhausted=true | 2021-12-31 | empty: so recorded on 1 March 2021
            cap PER_YEAR amount=100; use 2021-03-01 exhausted=true | 2022-01-01 | not known: of €100 it is not recorded what has been used
            cap PER_YEAR amount=100; use 2020-12-30 spent=100; use 2021-03-01 spent=120 | 2021-03-01 | not known: too little is recorded to say what is left
            cap PER_YEAR amount=100; use 2020-12-31 spent=100; use 2020-12-31 exhausted=false; use 2021-03-01 spent=120 | 2021-03-01 | open: €80 left by the figures of 1 March 2021
            structural; use 2021-03-01 exhausted=true          | 2021-12-31 | empty: so recorded on 1 March 2021
            structural; use 2021-03-01 exhausted=true          | 2022-01-01 | not known: no source gives figures
            tranche 2020-01-01..2021-12-31 amount=900; cap PER_YEAR amount=100; use 2020-03-01 spent=100 | 2020-03-01 | empty: everything had been granted by 1 March 2020
            tranche 2020-01-01..2021-12-31 amount=900; cap PER_YEAR amount=100; use 2020-03-01 spent=100 | 2021-03-01 | not known: of €100 it is not recorded what has been used
            """)
    void byTheYear(String budget, LocalDate date, String told) {
        assertThat(tell(budget, date)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            use 2020-06-01 exhausted=true; use 2020-07-01 exhausted=true                  | 2020-08-01 | empty: so recorded on 1 June 2020
            use 2020-06-01 exhausted=true; use 2020-07-01 exhausted=false                 | 2020-08-01 | open: there was money left on 1 July 2020
            use 2020-06-01 exhausted=true; use 2020-07-01 exhausted=false                 | 2020-06-30 | empty: so recorded on 1 June 2020
            use 2020-07-01 exhausted=false; use 2020-06-01 exhausted=true                 | 2020-08-01 | open: there was money left on 1 July 2020
            total 100; use 2020-06-01 exhausted=true spent=90; use 2020-07-01 spent=95    | 2020-08-01 | empty: so recorded on 1 June 2020
            total 100; use 2020-06-01 spent=100 exhausted=false                           | 2020-08-01 | empty: everything had been granted by 1 June 2020
            total 100; use 2020-06-01 spent=100; use 2020-07-01 exhausted=false           | 2020-08-01 | open: there was money left on 1 July 2020
            total 100; use 2020-06-01 spent=100; use 2020-07-01 spent=40                  | 2020-08-01 | open: €60 left by the figures of 1 July 2020
            total 100; use 2020-05-01 spent=100; use 2020-06-01 spent=100 exhausted=true  | 2020-08-01 | empty: everything had been granted by 1 May 2020
            total 100; use 2020-05-01 spent=100; use 2020-06-01 exhausted=true            | 2020-08-01 | empty: everything had been granted by 1 May 2020
            """)
    void theLaterWordCounts(String budget, LocalDate date, String told) {
        assertThat(tell(budget, date)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            total 900; use 2020-06-01 spent=900 | 2020-12-15 | empty: everything had been granted by 1 June 2020
            total 900; use 2020-06-01 spent=900 | 2021-02-01 | empty: everything had been granted by 1 June 2020
            total 900; use 2020-06-01 spent=100 | 2020-12-15 | not open yet: from 1 January 2021
            total 900; use 2020-06-01 spent=100 | 2020-06-01 | not known: use is recorded, but not how much is available then
            total 900; use 2020-06-01 spent=100 exhausted=false | 2020-06-01 | open: there was money left on 1 June 2020
            total 900; use 2020-06-01 spent=850 exhausted=false | 2020-06-01 | nearly empty: only €50 left by the figures of 1 June 2020
            total 900; use 2020-06-01 spent=850; use 2021-02-01 exhausted=false | 2021-02-01 | open: there was money left on 1 February 2021
            """)
    void theTotalOfSeveralTranchesWithoutAmounts(String rest, LocalDate date, String told) {
        assertThat(tell("tranche 2020-01-01..2020-11-30; tranche 2021-01-01..2021-12-31;" + rest, date))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            use 2020-06-01 exhausted=true                            | 2020-08-01 | not known: too little is recorded to say what is left
            use 2020-06-01 exhausted=true                            | 2020-06-30 | empty: so recorded on 1 June 2020
            use 2020-08-01 spent=700                                 | 2020-08-01 | open: €100 left by the figures of 1 August 2020
            use 2020-08-01 spent=800                                 | 2020-08-01 | empty: everything had been granted by 1 August 2020
            """)
    void tranchesThatOverlapCountTogether(String uses, LocalDate date, String told) {
        String tranches = "tranche 2020-01-01..2020-12-31 amount=500; tranche 2020-07-01..2020-12-31 amount=300";
        assertThat(tell(tranches + ";" + uses, date)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            tranche ..2019-12-31 amount=500; tranche ..2020-12-31 amount=300; use 2019-06-01 exhausted=true | 2020-06-01 | not known: of €300 it is not recorded what has been used
            tranche ..2019-12-31 amount=500; tranche ..2020-12-31 amount=300; use 2020-01-01 exhausted=true | 2020-06-01 | empty: so recorded on 1 January 2020
            tranche ..2018-12-31; tranche ..2019-12-31; tranche ..2020-12-31; use 2019-06-01 exhausted=true | 2020-06-01 | not known: no source gives figures
            """)
    void aTrancheWithoutAStartCountsFromTheEndOfThoseThatAreOver(String budget, LocalDate date, String told) {
        assertThat(tell(budget, date)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            use 2020-06-01 exhausted=false                           | 2021-06-01 | not known: no source gives figures
            use 2021-02-01 exhausted=false                           | 2021-06-01 | open: there was money left on 1 February 2021
            """)
    void nothingIsCarriedOverToTranchesOfWhichOneHasNoStart(String uses, LocalDate date, String told) {
        String tranches = "tranche 2020-01-01..2020-12-31 rest=CARRIED_OVER; tranche 2021-01-01..2021-12-31;"
                + " tranche ..2021-12-31";
        assertThat(tell(tranches + ";" + uses, date)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            use 2020-09-01 spent=450; use 2021-02-01 spent=600       | 2021-02-01 | open: €350 left by the figures of 1 February 2021
            use 2020-06-30 spent=450; use 2021-02-01 spent=600       | 2021-02-01 | open: €350 left by the figures of 1 February 2021
            use 2020-06-29 spent=450; use 2021-02-01 spent=600       | 2021-02-01 | not known: too little is recorded to say what is left
            """)
    void aFigureFromAfterTheLastTrancheEndedIsThatOfTheStart(String uses, LocalDate date, String told) {
        String tranches =
                "tranche 2020-01-01..2020-06-30 amount=500 rest=LAPSES; tranche 2021-01-01..2021-12-31 amount=500";
        assertThat(tell(tranches + ";" + uses, date)).isEqualTo(told);
    }

    private static String tell(String budget, LocalDate date) {
        return BudgetStatuses.on(date).of(Budgets.read(budget)).explain(Language.EN);
    }
}
