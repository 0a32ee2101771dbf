package nl.llo.examples.tour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class MainJobTest {

    @Test
    void runs() {
        var bytes = new ByteArrayOutputStream();
        MainJob.run(new PrintStream(bytes, true, UTF_8));
        assertThat(bytes.toString(UTF_8)).startsWith("Leven Lang Ontwikkelen");
    }
}
