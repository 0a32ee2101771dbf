package nl.llo.io.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteLinesTest {

    private static InputStream inPieces(byte[] bytes, int size) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, size));
            }
        };
    }

    private static List<String> read(String text, int piece, int max) throws IOException {
        ByteLines lines = new ByteLines(inPieces(text.getBytes(StandardCharsets.UTF_8), piece), max);
        List<String> read = new ArrayList<>();
        while (lines.next()) {
            CharBuffer line = CharBuffer.allocate(lines.to() - lines.from());
            assertThat(lines.decode(line)).isTrue();
            read.add(lines.number() + (lines.isTooLong() ? "!" : ":" + line.flip()));
        }
        return read;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 4_096, 1 << 20})
    void readsEveryLineWhateverThePieces(int piece) throws IOException {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 3_000; i++) {
            String line = "é€👩x".repeat(i % 40);
            text.append(line).append('\n');
            expected.add(i + ":" + line);
        }
        assertThat(read(text.toString(), piece, 1 << 20)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 100, 1 << 20})
    void readsALineThatIsLongerThanItsBuffer(int piece) throws IOException {
        String line = "x".repeat(200_000);
        assertThat(read(line + "\nend", piece, 1 << 20)).containsExactly("1:" + line, "2:end");
    }

    @Test
    void countsTheCharactersOfALine() throws IOException {
        assertThat(read("12345\n€€€€€\n👩👩1\n", 100, 5)).containsExactly("1:12345", "2:€€€€€", "3:👩👩1");
        assertThat(read("123456\n€€€€€€\n👩👩12\nend", 100, 5)).containsExactly("1!", "2!", "3!", "4:end");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000, 1 << 20})
    void goesOnAfterALineThatIsFarTooLong(int piece) throws IOException {
        assertThat(read("x".repeat(300_000) + "\nnext\n" + "y".repeat(70_000) + "\n\nend", piece, 20))
                .containsExactly("1!", "2:next", "3!", "4:", "5:end");
    }

    @Test
    void endsWithOrWithoutAnEndOfLine() throws IOException {
        assertThat(read("", 10, 10)).isEmpty();
        assertThat(read("\n", 10, 10)).containsExactly("1:");
        assertThat(read("a\n", 10, 10)).containsExactly("1:a");
        assertThat(read("a\nb", 10, 10)).containsExactly("1:a", "2:b");
    }

    @Test
    void skipsAByteOrderMark() throws IOException {
        assertThat(read("\uFEFFa\n\uFEFFb", 1, 10)).containsExactly("1:a", "2:\uFEFFb");
    }

    @Test
    void givesWhatStandsBeforeAWrongByte() throws IOException {
        ByteLines lines =
                new ByteLines(new ByteArrayInputStream("a€\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)), 10);
        assertThat(lines.next()).isTrue();
        CharBuffer line = CharBuffer.allocate(10);
        assertThat(lines.decode(line)).isFalse();
        assertThat(line.flip().toString()).isEqualTo("a?");
    }
}
