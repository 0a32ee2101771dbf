package nl.llo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class LloTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helps() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: llo");
    }

    @Test
    void tellsItsVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("llo ");
    }

    @Test
    void wrongUseIsStatusTwo() {
        assertThat(run("--no-such-option")).isEqualTo(2);
        assertThat(err.toString()).contains("--no-such-option").doesNotContain("\tat ");
        assertThat(run()).isEqualTo(2);
    }

    private int run(String... args) {
        CommandLine line = Llo.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(args);
    }
}
