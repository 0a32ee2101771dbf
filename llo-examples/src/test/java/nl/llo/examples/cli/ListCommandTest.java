package nl.llo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.llo.examples.cli.list.RecordType;
import nl.llo.examples.cli.list.Words;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListCommandTest {

    @Test
    void listsRegulationsUnlessAskedForSomethingElse() {
        CliRun run = CliRun.of("catalogue", "list", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out()).containsPattern("(?m)^stap-budget +STAP budget +national scheme +2022-03-01 –$");
    }

    @Test
    void canBeLimitedToAKind() {
        CliRun run = CliRun.of("catalogue", "list", "--catalogue", TestFiles.SCHEMES, "--kind", "law", "--lang", "en");
        assertThat(run.out()).contains("test-later").doesNotContain("test-fits");
    }

    @Test
    void writesJsonForPrograms() {
        CliRun run = CliRun.of(
                "catalogue",
                "list",
                "--catalogue",
                TestFiles.SCHEMES,
                "--type",
                "organisations",
                "--kind",
                "fund",
                "--format",
                "json");
        assertThat(run.out())
                .startsWith("{\n  \"formatVersion\": \"1.0\",\n  \"kind\": \"list\",\n  \"type\": \"organisations\",\n")
                .contains("""
                            {
                              "id": "test-fund",
                              "name": {
                                "nl": "Testfonds"
                              },
                              "kind": "FUND"
                            }""".indent(4).stripTrailing());
    }

    @ParameterizedTest
    @EnumSource(RecordType.class)
    void everyTypeHasRowsThatFitThePage(RecordType type) {
        for (Language language : Language.values()) {
            CliRun run = CliRun.of("catalogue", "list", "--type", Words.of(type), "--lang", language.code());
            assertThat(run.status()).isZero();
            assertThat(run.out().lines())
                    .hasSizeGreaterThan(4)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        }
    }

    @ParameterizedTest
    @EnumSource(RecordType.class)
    void everyKindIsAccepted(RecordType type) {
        assertThat(type.kinds())
                .allSatisfy(kind -> assertThat(CliRun.of("catalogue", "list", "--type", Words.of(type), "--kind", kind)
                                .status())
                        .isZero());
    }
}
