package nl.llo.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.model.plan.DevelopmentPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LloPlansTest {

    private static final String PLAN = """
            {"id": "route-1", "steps": [
              {"kind": "LEARNING", "name": {"nl": "Module lassen", "en": "Welding module"},
               "costs": [{"kind": "COURSE_FEE", "amount": 1600}]}]}""";

    @TempDir
    private Path folder;

    private static ImportSource source(String json) {
        return ImportSource.of(json.getBytes(StandardCharsets.UTF_8), "route.json");
    }

    @Test
    void readsAPlanAndWritesOneThatReadsBackTheSame() {
        ImportResult<DevelopmentPlan> read = LloPlans.standard().read(source(PLAN));
        assertThat(read.getReport().listFindings()).isEmpty();

        Path file = folder.resolve("written.json");
        LloPlans.standard().write(read.getValue(), file);
        assertThat(LloPlans.standard().read(ImportSource.of(file)).getValue()).isEqualTo(read.getValue());
    }

    @Test
    void givesNoPlanWhenAnythingInItIsWrong() {
        ImportResult<DevelopmentPlan> read =
                LloPlans.standard().read(source(PLAN.replace("\"nl\": \"Module lassen\", ", "")));
        assertThat(read.findValue()).isEmpty();
        assertThat(read.getReport().listFindings())
                .extracting(Finding::getCode)
                .containsExactly(FindingCode.PROPERTY_MISSING);
    }

    @Test
    void readsNoMoreThanItsLimits() {
        ImportLimits small = ImportLimits.standard().withDepth(2);
        assertThat(LloPlans.standard()
                        .withLimits(small)
                        .read(source(PLAN))
                        .getReport()
                        .count(FindingCode.INPUT_LIMIT))
                .isEqualTo(1);
    }
}
