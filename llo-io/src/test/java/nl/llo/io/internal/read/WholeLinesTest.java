package nl.llo.io.internal.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeLinesTest {

    private static final String FIRST = "{\"a\": 1}\n{\"b\": {\"c\": \"}\"}}\n";

    private static WholeLines of(String text) {
        return new WholeLines(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"a\": {\"b\": 1}",
                " \t\r{\"a\": \"}",
                "{\"a\": \"x\\\"}",
                "{\"a\": \"x\\",
                "\u0000",
                "\u0000\u0000\u0000"
            })
    void holdsBackALastLineThatWasBrokenOff(String last) throws IOException {
        WholeLines lines = of(FIRST + last);
        assertThat(read(lines)).isEqualTo(FIRST);
        assertThat(lines.isCut()).isTrue();
        assertThat(lines.countHeldBack()).isEqualTo(last.length());
        assertThat(lines.lastLine()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t \r",
                "{}",
                "{\"a\": {\"b\": 1}}",
                "{\"a\": \"{\"}",
                "{\"a\": \"\\\"{\"} ",
                "[1, ",
                "text",
                "1{"
            })
    void givesALastLineThatIsWholeOrNeverWasAnObject(String last) throws IOException {
        WholeLines lines = of(FIRST + last);
        assertThat(read(lines)).isEqualTo(FIRST + last);
        assertThat(lines.isCut()).isFalse();
        assertThat(lines.countHeldBack()).isZero();
        assertThat(lines.lastLine()).isEqualTo(3);
    }

    @Test
    void canBeReadByteByByte() throws IOException {
        WholeLines lines = of("{}\né{");
        StringBuilder read = new StringBuilder();
        for (int b = lines.read(); b >= 0; b = lines.read()) {
            read.append(Integer.toHexString(b)).append(' ');
        }
        assertThat(read).hasToString("7b 7d a c3 a9 7b ");
        assertThat(lines.read()).isEqualTo(-1);
        assertThat(lines.read(new byte[3], 0, 0)).isZero();
    }

    @Test
    void givesLinesLongerThanItsBuffer() throws IOException {
        String longLine = "{\"a\": \"" + "x".repeat(100_000) + "\"}\n";
        assertThat(read(of(longLine + longLine))).isEqualTo(longLine + longLine);
        WholeLines cut = of(longLine + longLine.substring(0, 60_000));
        assertThat(read(cut)).isEqualTo(longLine);
        assertThat(cut.countHeldBack()).isEqualTo(60_000);
    }

    @Test
    void whatIsTooLongToBeALineIsGivenAsItIs() throws IOException {
        String endless = "{\"a\": \"" + "x".repeat(1 << 23);
        WholeLines lines = of(endless);
        assertThat(read(lines)).hasSizeGreaterThanOrEqualTo(1 << 22);
    }
}
