package nl.llo.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.llo.model.money.Money;
import nl.llo.model.text.Language;
import nl.llo.model.text.LocalizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArgumentTest {

    @ParameterizedTest
    @MethodSource("readings")
    void readsInBothLanguages(Argument argument, String nl, String en) {
        assertThat(argument.in(Language.NL)).isEqualTo(nl);
        assertThat(argument.in(Language.EN)).isEqualTo(en);
    }

    static Stream<Arguments> readings() {
        List<Argument> three = List.of(new Argument.Code("a"), new Argument.Code("b"), new Argument.Code("c"));
        return Stream.of(
                Arguments.of(new Argument.Amount(Money.of(1000)), "€ 1.000", "€1,000"),
                Arguments.of(new Argument.Amount(Money.parse("1250000.5")), "€ 1.250.000,50", "€1,250,000.50"),
                Arguments.of(new Argument.Amount(Money.of(999)), "€ 999", "€999"),
                Arguments.of(new Argument.Day(LocalDate.of(2022, 3, 1)), "1 maart 2022", "1 March 2022"),
                Arguments.of(new Argument.Day(LocalDate.of(2023, 12, 31)), "31 december 2023", "31 December 2023"),
                Arguments.of(quantity("1", Unit.MONTHS), "1 maand", "1 month"),
                Arguments.of(quantity("12", Unit.MONTHS), "12 maanden", "12 months"),
                Arguments.of(quantity("1", Unit.YEARS), "1 jaar", "1 year"),
                Arguments.of(quantity("27", Unit.YEARS), "27 jaar", "27 years"),
                Arguments.of(quantity("1.00", Unit.HOURS), "1 uur", "1 hour"),
                Arguments.of(quantity("36.5", Unit.HOURS), "36,5 uur", "36.5 hours"),
                Arguments.of(new Argument.OneOf(three), "a, b of c", "a, b or c"),
                Arguments.of(new Argument.Series(three), "a, b en c", "a, b and c"),
                Arguments.of(new Argument.OneOf(three.subList(0, 2)), "a of b", "a or b"),
                Arguments.of(new Argument.OneOf(three.subList(0, 1)), "a", "a"),
                Arguments.of(new Argument.Listing(three), "a; b; c", "a; b; c"),
                Arguments.of(new Argument.Words(LocalizedText.of("huis", "house")), "huis", "house"),
                Arguments.of(new Argument.Words(LocalizedText.of("huis")), "huis", "huis"),
                Arguments.of(
                        new Argument.Phrase(Reason.of(RuleCode.AT_LEAST, "count", new Argument.Count(2))),
                        "minstens 2 hiervan",
                        "at least 2 of these"));
    }

    private static Argument quantity(String value, Unit unit) {
        return new Argument.Quantity(new BigDecimal(value), unit);
    }
}
