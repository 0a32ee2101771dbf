package nl.llo.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonTest {

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeHasTheSamePlacesInBothLanguages(ReasonCode code) {
        assertThat(code.getTemplate().listNames(Language.EN))
                .as("places of %s", code)
                .isEqualTo(code.getTemplate().listNames(Language.NL));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeReadsWithItsArguments(ReasonCode code) {
        Reason.Builder reason = Reason.builder(code);
        code.getTemplate()
                .listNames(Language.NL)
                .forEach(name -> reason.put(name, new Argument.Code("<" + name + ">")));

        for (Language language : Language.values()) {
            String text = reason.build().in(language);
            assertThat(text).isNotBlank().doesNotContain("[", "]", "{", "}").doesNotEndWith(".");
            reason.build()
                    .getArguments()
                    .keySet()
                    .forEach(name -> assertThat(text).contains("<" + name + ">"));
        }
    }

    static Stream<ReasonCode> codes() {
        return Stream.of(
                        RuleCode.values(),
                        RemarkCode.values(),
                        AreaCode.values(),
                        MoneyCode.values(),
                        FundingCode.values())
                .flatMap(Stream::of);
    }

    @Test
    void equalsByCodeAndArguments() {
        Reason two = Reason.of(RuleCode.AT_LEAST, "count", new Argument.Count(2));

        assertThat(two)
                .isEqualTo(Reason.of(RuleCode.AT_LEAST, "count", new Argument.Count(2)))
                .hasSameHashCodeAs(Reason.of(RuleCode.AT_LEAST, "count", new Argument.Count(2)))
                .isNotEqualTo(Reason.of(RuleCode.AT_LEAST, "count", new Argument.Count(3)))
                .isNotEqualTo(Reason.of(RuleCode.ALL))
                .isNotEqualTo("AT_LEAST");
        assertThat(two).hasToString("AT_LEAST");
        assertThat(two.getCode()).isEqualTo(RuleCode.AT_LEAST);
    }
}
