package nl.llo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {

    @Test
    void writesThePublishedSchema() {
        assertThat(Path.of("../docs/schema/catalogue.json"))
                .hasContent(CliRun.of("schema", "catalogue").out());
    }

    @Test
    void listsTheNames() {
        assertThat(CliRun.of("schema").out().lines()).contains("catalogue", "profile", "profiles", "report");
    }

    @Test
    void refusesANameThatThereIsNot() {
        CliRun run = CliRun.of("schema", "regulations");
        assertThat(run.err()).contains("regulations", "catalogue");
        assertThat(run.status()).isEqualTo(ExitStatus.UNUSABLE);
    }
}
