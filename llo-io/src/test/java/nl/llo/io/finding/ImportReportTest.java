package nl.llo.io.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nl.llo.model.text.Language;
import org.junit.jupiter.api.Test;

class ImportReportTest {

    private static final ImportReport CLEAN = new FindingCollector().toReport();

    private static ImportReport report(int keptPerCode, FindingCode... codes) {
        FindingCollector collector = new FindingCollector(keptPerCode, 100);
        for (int i = 0; i < codes.length; i++) {
            collector.add(Finding.of(codes[i], Location.of("f", "", i + 1, 1), Map.of()));
        }
        return collector.toReport();
    }

    private static String text(ImportReport report, Language language) {
        StringBuilder out = new StringBuilder();
        report.writeText(out, language);
        return out.toString();
    }

    private static String coloured(ImportReport report) {
        StringBuilder out = new StringBuilder();
        report.writeColouredText(out, Language.EN);
        return out.toString();
    }

    @Test
    void saysSoWhenNothingWasFound() {
        assertThat(text(CLEAN, Language.EN)).isEqualTo("Nothing found.\n");
        assertThat(CLEAN).hasToString("Nothing found.");
        assertThat(CLEAN.hasErrors()).isFalse();
        assertThat(CLEAN.countOmitted()).isZero();
    }

    @Test
    void givesEachFindingOnThreeLinesAndASum() {
        ImportReport report = report(9, FindingCode.VALUE_DATE);
        Finding finding = report.listFindings().get(0);
        assertThat(text(report, Language.EN))
                .isEqualTo("f:1:1\n  error LLO-VALUE-DATE: " + finding.getMessage(Language.EN) + "\n  "
                        + finding.getHint(Language.EN) + "\n\n1 error.\n");
        assertThat(text(report, Language.NL))
                .startsWith("f:1:1\n  fout LLO-VALUE-DATE: ")
                .endsWith("\n\n1 fout.\n");
    }

    @Test
    void addsUpBySeverity() {
        ImportReport report = report(
                9,
                FindingCode.VALUE_DATE,
                FindingCode.VALUE_FORM,
                FindingCode.PLACE_UNKNOWN,
                FindingCode.CONVERT_SKIPPED);
        assertThat(text(report, Language.NL)).endsWith("\n\n2 fouten, 1 waarschuwing, 1 opmerking.\n");
        assertThat(report.hasErrors()).isTrue();
        assertThat(report(9, FindingCode.PLACE_UNKNOWN).hasErrors()).isFalse();
    }

    @Test
    void saysWhatItDoesNotShow() {
        ImportReport cut = report(1, FindingCode.VALUE_DATE, FindingCode.VALUE_DATE, FindingCode.VALUE_FORM);
        assertThat(text(cut, Language.EN).lines().filter(line -> line.contains("LLO-VALUE-DATE")))
                .hasSize(2)
                .last()
                .asString()
                .contains("1", "2");
        assertThat(text(cut, Language.EN).lines().filter(line -> line.contains("LLO-VALUE-FORM")))
                .hasSize(1);
    }

    @Test
    void canBeInColour() {
        assertThat(coloured(report(9, FindingCode.VALUE_DATE)))
                .startsWith("\u001b[1mf:1:1\u001b[0m\n  \u001b[1;31merror\u001b[0m LLO-VALUE-DATE: ");
        assertThat(coloured(report(9, FindingCode.PLACE_UNKNOWN))).contains("\u001b[33mwarning\u001b[0m");
        assertThat(coloured(report(9, FindingCode.CONVERT_SKIPPED))).contains("\u001b[36m");
        assertThat(text(report(9, FindingCode.VALUE_DATE), Language.EN)).doesNotContain("\u001b");
        assertThat(coloured(CLEAN)).isEqualTo("Nothing found.\n");
    }

    @Test
    void reportsAreJoinedInTheirOrder() {
        ImportReport one = report(1, FindingCode.VALUE_FORM, FindingCode.VALUE_FORM);
        ImportReport other = report(9, FindingCode.VALUE_DATE, FindingCode.VALUE_FORM);
        ImportReport both = ImportReport.combine(List.of(one, other));
        assertThat(both.listFindings())
                .extracting(Finding::getCode)
                .containsExactly(FindingCode.VALUE_FORM, FindingCode.VALUE_DATE, FindingCode.VALUE_FORM);
        assertThat(both.getCounts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(FindingCode.VALUE_FORM, 3L, FindingCode.VALUE_DATE, 1L));
        assertThat(both.countOmitted()).isOne();
        assertThat(ImportReport.combine(List.of()).getCounts()).isEmpty();
    }

    @Test
    void tellsWhenItCannotBeWritten() {
        Appendable full = new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                throw new IOException("full");
            }

            @Override
            public Appendable append(CharSequence text, int from, int to) throws IOException {
                throw new IOException("full");
            }

            @Override
            public Appendable append(char c) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> CLEAN.writeText(full, Language.NL)).isInstanceOf(UncheckedIOException.class);
    }
}
