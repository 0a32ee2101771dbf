package nl.llo.io.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {

    private static final String TEXT = IntStream.range(0, 9_000)
            .mapToObj(i -> i % 3 == 0 ? "é" : i % 3 == 1 ? "€" : "👩")
            .reduce("", String::concat);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 4000})
    void readsTheSameThroughAnyBuffer(int size) throws IOException {
        assertThat(readAll(TEXT.getBytes(StandardCharsets.UTF_8), size)).isEqualTo(TEXT);
    }

    @Test
    void readsFromAStreamThatGivesOneByteAtATime() throws IOException {
        InputStream slow = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1));
            }
        };
        assertThat(readAll(new Utf8Reader(slow), 100)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c080", "e08080", "eda080", "f4908080", "ff", "80", "c3", "e282", "f09f91", "fefe"})
    void givesWhatStandsBeforeAWrongByteAndThenFails(String wrong) throws IOException {
        byte[] bytes = java.util.HexFormat.of().parseHex("6162e282ac" + wrong);
        Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes));
        char[] buffer = new char[10];
        assertThat(new String(buffer, 0, reader.read(buffer, 0, 10))).isEqualTo("ab€");
        assertThatThrownBy(() -> reader.read(buffer, 0, 10)).isInstanceOf(CharConversionException.class);
        assertThatThrownBy(() -> reader.read(buffer, 0, 10)).isInstanceOf(CharConversionException.class);
    }

    private static String readAll(byte[] bytes, int size) throws IOException {
        return readAll(new Utf8Reader(new ByteArrayInputStream(bytes)), size);
    }

    private static String readAll(Utf8Reader reader, int size) {
        try (reader) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[size];
            for (int count = reader.read(buffer, 0, size); count >= 0; count = reader.read(buffer, 0, size)) {
                text.append(buffer, 0, count);
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
