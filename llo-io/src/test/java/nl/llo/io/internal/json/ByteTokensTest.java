package nl.llo.io.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.TokenStreamFactory;

/** What is read straight from bytes is what Jackson reads, and nothing that Jackson refuses is ever read so. */
class ByteTokensTest {

    private static final Limits SMALL = new Limits(4, 200, 200, 30, 12, 8, 6);

    @Property(tries = 3_000)
    void readsWhatJacksonReads(@ForAll long seed) {
        byte[] line = new JsonLines(new Random(seed)).line();
        List<String> tokens = tokens(line, Limits.STANDARD);
        assertThat(tokens).isNotEmpty().isEqualTo(jackson(line, Limits.STANDARD));
    }

    @Property(tries = 10_000)
    void takesNoLineThatJacksonRefuses(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] line = new JsonLines(random).spoiledLine();
        for (Limits limits : List.of(Limits.STANDARD, SMALL)) {
            List<String> tokens = tokens(line, limits);
            if (!tokens.isEmpty()) {
                assertThat(tokens).isEqualTo(jackson(line, limits));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{a:1}",
                "[1 2]",
                "[1,]",
                "01",
                "-",
                "1.",
                ".5",
                "1e",
                "+1",
                "tru",
                "truex",
                "\"a",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\t\"",
                "1 2",
                "{} ]",
                "nul",
                "[}",
                "\"\\uD800\"",
                "\"\\uDC69\"",
                "[\r1]"
            })
    void leavesWhatIsNotJson(String line) {
        assertThat(tokens(line.getBytes(StandardCharsets.UTF_8), Limits.STANDARD))
                .isEmpty();
    }

    @Test
    void leavesWhatIsNotUtf8() {
        for (int[] wrong : new int[][] {
            {0x80},
            {0xC0, 0x80},
            {0xC3},
            {0xE0, 0x80, 0x80},
            {0xED, 0xA0, 0x80},
            {0xF4, 0x90, 0x80, 0x80},
            {0xF0, 0x9F, 0x91},
            {0xFF}
        }) {
            byte[] line = new byte[wrong.length + 2];
            line[0] = '"';
            line[line.length - 1] = '"';
            for (int i = 0; i < wrong.length; i++) {
                line[i + 1] = (byte) wrong[i];
            }
            assertThat(tokens(line, Limits.STANDARD)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x\":[[[[1]]]]}",
                "{\"name\":\"aaaaaaaaaaaaa\"}",
                "{\"aaaaaaaaa\":1}",
                "{\"weight\":1234567}",
                "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31]"
            })
    void leavesWhatGoesOverALimit(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        assertThat(tokens(bytes, SMALL)).isEmpty();
        assertThat(tokens(bytes, Limits.STANDARD)).isNotEmpty();
    }

    @Property(tries = 2_000)
    void findsAWordWhereItsTextIsEqual(@ForAll long seed) throws IOException {
        JsonLines json = new JsonLines(new Random(seed));
        List<String> texts = json.texts();
        Words words = new Words(texts);
        byte[] line = (json.list(texts) + "\n").getBytes(StandardCharsets.UTF_8);
        ByteLines lines = new ByteLines(new ByteArrayInputStream(line), Limits.STANDARD.line());
        ByteTokens tokens = new ByteTokens(Limits.STANDARD);
        assertThat(lines.next() && tokens.take(lines)).isTrue();
        tokens.next();
        for (int i = 0; i < texts.size(); i++) {
            tokens.next();
            assertThat(tokens.find(words)).isEqualTo(i);
            assertThat(tokens.characters().toString()).isEqualTo(texts.get(i));
            for (String text : texts) {
                assertThat(tokens.is(new Word(text))).isEqualTo(text.equals(texts.get(i)));
            }
            assertThat(tokens.is(new Word(texts.get(i) + "x"))).isFalse();
        }
    }

    private static List<String> tokens(byte[] line, Limits limits) {
        try {
            ByteLines lines = new ByteLines(new ByteArrayInputStream(line), limits.line());
            ByteTokens tokens = new ByteTokens(limits);
            return lines.next() && tokens.take(lines) ? list(tokens) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> jackson(byte[] line, Limits limits) {
        TokenStreamFactory factory = JsonTokenReader.factory(limits);
        String text = new String(line, StandardCharsets.UTF_8);
        try (JsonTokenReader tokens = JsonTokenReader.open(factory, CharBuffer.wrap(text.toCharArray()), 1)) {
            return list(tokens);
        }
    }

    private static List<String> list(TokenReader in) {
        List<String> tokens = new ArrayList<>();
        for (Token token = in.next(); token != Token.NONE; token = in.next()) {
            String text = switch (token) {
                case NAME, TEXT, NUMBER -> in.text();
                default -> "";
            };
            tokens.add(token + " " + text + " " + Position.line(in.position()) + ":" + Position.column(in.position()));
        }
        return tokens;
    }
}
