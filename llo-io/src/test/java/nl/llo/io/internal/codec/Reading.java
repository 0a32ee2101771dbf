package nl.llo.io.internal.codec;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.json.CanonicalWriter;
import nl.llo.io.internal.json.Limits;
import org.jspecify.annotations.Nullable;

/** What came of reading a text: the value, and the findings as lines of code, pointer, line and column. */
record Reading<T>(@Nullable T value, List<Finding> findings) {

    static <T> Reading<T> of(ValueCodec<T> codec, String json) {
        return of(codec, json, Privacy.PUBLIC, Limits.STANDARD);
    }

    static <T> Reading<T> personal(ValueCodec<T> codec, String json) {
        return of(codec, json, Privacy.PERSONAL, Limits.STANDARD);
    }

    static <T> Reading<T> of(ValueCodec<T> codec, String json, Privacy privacy, Limits limits) {
        return of(codec, json.getBytes(StandardCharsets.UTF_8), privacy, limits);
    }

    static <T> Reading<T> of(ValueCodec<T> codec, byte[] json, Privacy privacy, Limits limits) {
        FindingCollector findings = new FindingCollector();
        @Nullable
        T value = new DocumentReader(limits, findings).read(new ByteArrayInputStream(json), "file", privacy, codec);
        return new Reading<>(value, findings.toReport().listFindings());
    }

    /** Gives the value, which must be there. */
    T sound() {
        return Objects.requireNonNull(value, () -> "not sound: " + lines());
    }

    List<String> lines() {
        return findings.stream().map(Reading::line).toList();
    }

    private static String line(Finding finding) {
        var place = finding.getLocation();
        return finding.getCode() + " " + place.getPointer() + " " + place.getLine() + ":" + place.getColumn();
    }

    static <T> String write(ValueCodec<T> codec, T value) {
        StringBuilder out = new StringBuilder();
        codec.write(value, CanonicalWriter.compact(out));
        return out.toString();
    }
}
