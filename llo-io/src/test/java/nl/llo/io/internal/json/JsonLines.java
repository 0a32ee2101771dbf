package nl.llo.io.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Lines of JSON made at random, sound and spoiled. */
final class JsonLines {

    private static final List<String> PIECES = List.of(
            "a", "B", "7", " ", "id", "birthDate", "é", "€", "👩", "\u007F", "\u2028", "\uFFFD", "longer-text", "/");
    private static final List<String> ESCAPED =
            List.of("\\n", "\\\"", "\\\\", "\\/", "\\u00e9", "\\u0000", "\\uD83D\\uDC69", "\\b", "\\t");
    private static final List<String> NUMBERS =
            List.of("0", "-0", "7", "-12", "1.5", "0.050", "1e3", "1E-3", "2.5e+10", "12345678901234567890");
    private static final List<String> WHITE = List.of("", "", "", " ", "\t", "  ");
    private static final List<String> BREAKERS = List.of(
            "{", "}", "[", "]", ",", ":", "\"", "\\", "0", "e", ".", "-", "t", "\u0000", "\u001F", "\r", "\\uD800",
            "\\uDC69", "é");

    private final Random random;

    JsonLines(Random random) {
        this.random = random;
    }

    /** A line that is sound. */
    byte[] line() {
        return (white() + value(3) + white() + (random.nextInt(4) == 0 ? "\r" : "")).getBytes(StandardCharsets.UTF_8);
    }

    /** A line in which one to three places were changed: it is wrong, most often. */
    byte[] spoiledLine() {
        byte[] line = line();
        for (int i = random.nextInt(3); i >= 0; i--) {
            line = spoiled(line);
        }
        return line;
    }

    private byte[] spoiled(byte[] line) {
        int at = random.nextInt(line.length + 1);
        int rest = Math.min(line.length, at + random.nextInt(3));
        byte[] piece = random.nextInt(4) == 0
                ? new byte[] {(byte) notALineEnd()}
                : oneOf(BREAKERS).getBytes(StandardCharsets.UTF_8);
        byte[] changed = Arrays.copyOf(line, at + piece.length + line.length - rest);
        System.arraycopy(piece, 0, changed, at, piece.length);
        System.arraycopy(line, rest, changed, at + piece.length, line.length - rest);
        return changed;
    }

    private int notALineEnd() {
        int b = random.nextInt(256);
        return b == '\n' ? 0xC3 : b;
    }

    /** Texts of any length, all different, that need no escape. */
    List<String> texts() {
        Set<String> texts = new LinkedHashSet<>();
        for (int i = random.nextInt(30); i >= 0; i--) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(6); j > 0; j--) {
                text.append(oneOf(PIECES));
            }
            texts.add(text.toString());
        }
        return new ArrayList<>(texts);
    }

    /** A list of texts; some are written with escapes that they do not need. */
    String list(List<String> texts) {
        return texts.stream()
                .map(text -> random.nextBoolean() ? text : text.replace("a", "\\u0061"))
                .collect(Collectors.joining("\",\"", "[\"", "\"]"));
    }

    private String value(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> "true";
            case 1 -> random.nextBoolean() ? "false" : "null";
            case 2 -> oneOf(NUMBERS);
            case 3, 4, 5 -> text();
            case 6 -> "[" + white() + many(depth, "") + "]";
            default -> "{" + white() + many(depth, "name") + "}";
        };
    }

    private String many(int depth, String name) {
        StringBuilder many = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            many.append(name.isEmpty() ? "" : text() + white() + ":" + white());
            many.append(value(depth - 1)).append(white()).append(i > 1 ? "," + white() : "");
        }
        return many.toString();
    }

    private String text() {
        StringBuilder text = new StringBuilder("\"");
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(oneOf(random.nextInt(8) == 0 ? ESCAPED : PIECES));
        }
        return text.append('"').toString();
    }

    private String white() {
        return oneOf(WHITE);
    }

    private String oneOf(List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size()));
    }
}
