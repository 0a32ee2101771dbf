package nl.llo.matching.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases from the sources, each worked out by hand with its reason: {@code funding-cases.txt}. */
class FundingCasesTest {

    @ParameterizedTest
    @MethodSource("cases")
    void comesOutAsWorkedOutByHand(String text) {
        String question = lines(text, "on ", "step ", "fund ");
        FundingReport report = Funds.plan(question);

        assertThat(Funds.tell(report.getPlan())).as(text).isEqualTo(value(text, "pays "));
        text.lines().filter(line -> line.startsWith("outcome ")).forEach(line -> {
            String[] words = line.split(" ", 3);
            assertThat(Funds.tell(report, words[1])).as(text).isEqualTo(words[2]);
        });
        List<String> alternatives =
                text.lines().filter(line -> line.startsWith("if ")).toList();
        assertThat(report.getAlternatives().stream()
                        .map(one -> "if " + one.getIf() + " " + one.getPlan().getOwnContribution()))
                .as(text)
                .isEqualTo(alternatives);
        assertThat(report.isProven()).isTrue();
    }

    @Test
    void givesAReasonForEachOfAtLeastTwentyCases() throws IOException {
        assertThat(cases())
                .hasSizeGreaterThanOrEqualTo(20)
                .allSatisfy(text -> assertThat(value(text, "why ")).isNotBlank());
    }

    static List<String> cases() throws IOException {
        try (InputStream in = FundingCasesTest.class.getResourceAsStream("funding-cases.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n\n", -1))
                    .filter(text -> text.startsWith("case "))
                    .toList();
        }
    }

    private static String value(String text, String key) {
        return lines(text, key).substring(key.length());
    }

    private static String lines(String text, String... keys) {
        return text.lines()
                .filter(line -> Arrays.stream(keys).anyMatch(line::startsWith))
                .collect(Collectors.joining("\n"));
    }
}
