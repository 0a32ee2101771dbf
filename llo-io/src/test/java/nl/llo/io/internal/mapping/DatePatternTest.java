package nl.llo.io.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePatternTest {

    @ParameterizedTest
    @CsvSource({
        "yyyy-MM-dd, 2022-06-01, 2022-06-01",
        "yyyyMMdd, 20220601, 2022-06-01",
        "d-M-yyyy, 1-6-2022, 2022-06-01",
        "d-M-yyyy, 01-06-2022, 2022-06-01",
        "d-M-yyyy, 31-12-2022, 2022-12-31",
        "dd/MM/yyyy, 29/02/2024, 2024-02-29",
        "d MMM yyyy, 3 mrt 2022, 2022-03-03",
        "d MMM yyyy, 3 Mar 2022, 2022-03-03",
        "d MMM yyyy, 3 okt 2022, 2022-10-03",
        "d MMM yyyy, 3 oct 2022, 2022-10-03",
        "d MMMM yyyy, 3 maart 2022, 2022-03-03",
        "d MMMM yyyy, 3 MAART 2022, 2022-03-03",
        "d MMMM yyyy, 3 september 2022, 2022-09-03",
        "MMMM d yyyy, May 3 2022, 2022-05-03",
        "dMMMMyyyy, 3december2022, 2022-12-03",
        "dd--MM--yyyy, 01--06--2022, 2022-06-01",
        "M-d-yyyy, 9-09-0909, 0909-09-09"
    })
    void readsADate(String pattern, String text, LocalDate date) {
        assertThat(DatePattern.of(pattern).parse(text)).isEqualTo(date);
        assertThat(DatePattern.of(pattern)).hasToString(pattern);
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-MM-dd, 2022-6-01",
        "yyyy-MM-dd, 2022-06-1",
        "yyyy-MM-dd, 202-06-01",
        "yyyy-MM-dd, 2022-06-01x",
        "yyyy-MM-dd, 2022-06-0",
        "yyyy-MM-dd, 2022/06/01",
        "yyyy-MM-dd, 2022-13-01",
        "yyyy-MM-dd, 2022-02-29",
        "yyyy-MM-dd, 0000-01-01",
        "yyyy-MM-dd, ''",
        "yyyy-MM-dd, 2022-06-",
        "d-M-yyyy, 001-6-2022",
        "d-M-yyyy, 1-6-20222",
        "d-M-yyyy, a-6-2022",
        "d-M-yyyy, 1-:-2022",
        "d-M-yyyy, 1-/-2022",
        "dd--MM--yyyy, 01-06-2022",
        "d MMM yyyy, 3 maart 2022",
        "d MMM yyyy, 3 xyz 2022",
        "d MMMM yyyy, 3 mrt 2022",
        "d MMMM yyyy, '3 '"
    })
    void refusesWhatIsWrittenOtherwise(String pattern, String text) {
        @Nullable LocalDate date = DatePattern.of(pattern).parse(text);
        assertThat(date).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yyyy-MM",
                "MM-dd",
                "yyyy-dd",
                "yy-MM-dd",
                "yyyyy-MM-dd",
                "yyyy-MMMMM-dd",
                "yyyy-MM-ddd",
                "yyyy-MM-dd-dd",
                "yyyy-MM-dd yyyy",
                "yyyy-MM-ddTHH",
                "yyyy-MM-dd 1",
                "DD-MM-yyyy"
            })
    void aPatternNeedsYearMonthAndDayOnceAndNothingElse(String pattern) {
        assertThatThrownBy(() -> DatePattern.of(pattern)).isInstanceOf(IllegalArgumentException.class);
    }
}
