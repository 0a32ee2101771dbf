package nl.llo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCommandTest {

    private static final String CATALOGUE = """
            {"formatVersion": "1.0", "kind": "catalogue", "documents": [{"id": "T", "title": {"nl": "T"}}],
             "regulations": [{"id": "test-formula", "name": {"nl": "=SUM(A1)"}, "kind": "PILOT",
               "sources": [{"document": "T"}]}]}""";

    @TempDir
    private Path folder;

    @Test
    void writesARowForEachRecordWithTheNamesOfTheColumnsFirst() {
        CliRun regulations = CliRun.of("table", "regulations");
        assertThat(regulations.status()).isEqualTo(ExitStatus.CLEAN);
        assertThat(regulations.out()).startsWith("id,name_nl,").contains("\nstap-budget,");
        assertThat(CliRun.of("table", "budgets").out()).startsWith("regulation,id,");
        assertThat(CliRun.of("table", "groups").out()).contains("\nwajong,");
    }

    @Test
    void theTableForASpreadsheetRunsNoFormula() throws IOException {
        Path catalogue = Files.writeString(folder.resolve("own.json"), CATALOGUE);
        String[] exact = {"table", "regulations", "--catalogue", catalogue.toString()};
        assertThat(CliRun.of(exact).out()).contains("\ntest-formula,=SUM(A1),");
        Path out = folder.resolve("table.csv");
        CliRun safe =
                CliRun.of("table", "regulations", "--safe", "--catalogue", catalogue.toString(), "-o", out.toString());
        assertThat(safe.out()).isEmpty();
        assertThat(out).content().startsWith("\uFEFFid,").contains("\ntest-formula,'=SUM(A1),");
    }

    @Test
    void theFindingsOfAFileAreATableByTheNameOfTheReport() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.ndjson"), "{\"x\": 1}\n");
        Path report = folder.resolve("report.csv");
        CliRun run = CliRun.of("validate", "--lang", "en", "--report", report.toString(), wrong.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(report)
                .content()
                .startsWith("\uFEFFcode,severity,file,line,column,pointer,message,hint\r\nLLO-PROPERTY-UNKNOWN,error,")
                .contains(",1,");
    }

    @Test
    void refusesATypeThatThereIsNot() {
        CliRun run = CliRun.of("table", "provinces");
        assertThat(run.err()).contains("provinces", "regulations, budgets, groups");
        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
    }
}
