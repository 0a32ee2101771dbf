package nl.llo.io.internal.convert;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.llo.io.finding.Finding;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Location;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.json.JsonTokenReader;
import nl.llo.io.internal.json.Limits;
import nl.llo.io.internal.json.Lines;
import nl.llo.io.internal.json.Position;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.UnreadableException;
import nl.llo.io.internal.json.Utf8Reader;
import nl.llo.io.internal.mapping.Input;
import nl.llo.io.internal.mapping.Mapping;
import nl.llo.io.internal.mapping.Pointer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamFactory;

/** Records in a JSON document, or one on each line. */
final class JsonSource implements RecordSource {

    private final Mapping mapping;
    private final @Nullable Pointer records;
    private final TokenStreamFactory factory;
    private final int longestLine;
    private final String file;
    private final Consumer<Finding> findings;
    private final UnmappedProperties unmapped;
    private boolean sound = true;

    JsonSource(Mapping mapping, Limits limits, String file, Consumer<Finding> findings) {
        this.mapping = mapping;
        this.records = mapping.input() instanceof Input.Json json ? json.records() : null;
        this.factory = JsonTokenReader.factory(limits);
        this.longestLine = limits.line();
        this.file = file;
        this.findings = findings;
        this.unmapped = new UnmappedProperties(mapping, file, findings);
    }

    @Override
    public void read(InputStream in, Sink sink) {
        try {
            Utf8Reader text = new Utf8Reader(in);
            if (text.hadByteOrderMark()) {
                report(FindingCode.INPUT_BYTE_ORDER_MARK, Position.of(1, 1), Map.of());
            }
            if (records == null) {
                readLines(text, sink);
            } else {
                readDocument(text, records, sink);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readDocument(Reader text, Pointer pointer, Sink sink) {
        JsonTokenReader tokens = JsonTokenReader.open(factory, text);
        try {
            if (tokens.next() == Token.NONE) {
                report(FindingCode.INPUT_EMPTY, Position.of(1, 1), Map.of());
            } else if (goTo(tokens, pointer)) {
                readRecords(tokens, pointer, sink);
                finish(tokens, pointer.steps());
            } else {
                report(FindingCode.CONVERT_RECORDS, Position.of(1, 1), Map.of("pointer", pointer.text()));
            }
        } catch (UnreadableException e) {
            report(e.code(), e.position(), e.arguments());
        }
    }

    /** Goes into objects up to the value at a pointer. */
    private boolean goTo(JsonTokenReader tokens, Pointer pointer) {
        for (String step : pointer.steps()) {
            if (tokens.current() != Token.OBJECT_START || !find(tokens, step)) {
                return false;
            }
        }
        return true;
    }

    private boolean find(JsonTokenReader tokens, String name) {
        while (tokens.next() == Token.NAME) {
            boolean found = tokens.text().equals(name);
            tokens.next();
            if (found) {
                return true;
            }
            JsonValue.skip(tokens);
        }
        return false;
    }

    /** Reads over what follows the records, so that a fault there is seen too: also other records under the same name. */
    private void finish(JsonTokenReader tokens, List<String> steps) {
        int open = steps.size();
        while (open > 0) {
            Token token = tokens.next();
            if (token == Token.OBJECT_END) {
                open--;
            } else if (token == Token.NAME) {
                if (tokens.text().equals(steps.get(open - 1))) {
                    report(FindingCode.JSON_DUPLICATE_KEY, tokens.position(), Map.of());
                }
                tokens.next();
                JsonValue.skip(tokens);
            }
        }
        if (tokens.next() != Token.NONE) {
            report(FindingCode.JSON_TRAILING, tokens.position(), Map.of());
        }
    }

    private void readRecords(JsonTokenReader tokens, Pointer pointer, Sink sink) {
        if (tokens.current() != Token.LIST_START) {
            take(tokens, pointer.text(), null, sink);
            return;
        }
        for (int index = 0; tokens.next() != Token.LIST_END; index++) {
            take(tokens, pointer.text() + "/" + index, null, sink);
        }
    }

    private void readLines(Reader text, Sink sink) throws IOException {
        Lines lines = new Lines(text, longestLine);
        boolean any = false;
        try {
            while (lines.next()) {
                if (!lines.isBlank()) {
                    any = true;
                    readLine(lines, sink);
                }
            }
            if (!any) {
                report(FindingCode.INPUT_EMPTY, Position.of(1, 1), Map.of());
            }
        } catch (CharConversionException e) {
            report(
                    FindingCode.INPUT_ENCODING,
                    Position.of(lines.number(), lines.line().length() + 1),
                    Map.of());
        }
    }

    private void readLine(Lines lines, Sink sink) {
        long start = Position.of(lines.number(), 1);
        String raw = lines.line() + "\n";
        if (lines.isTooLong()) {
            report(FindingCode.INPUT_LIMIT, start, Map.of("limit", Phrase.LIMIT_LINE, "max", longestLine));
            sink.record(unreadable(start, raw));
            return;
        }
        JsonTokenReader tokens = JsonTokenReader.open(
                factory, CharBuffer.wrap(lines.line().toString().toCharArray()), lines.number());
        try {
            tokens.next();
            take(tokens, "", raw, sink);
        } catch (UnreadableException e) {
            report(e.code(), e.position(), e.arguments());
            sink.record(unreadable(start, raw));
        }
    }

    private JsonRecord unreadable(long start, String raw) {
        return new JsonRecord(file, "", new JsonValue(Token.NULL, "", start, Map.of(), List.of()), raw, false);
    }

    private void take(JsonTokenReader tokens, String pointer, @Nullable String raw, Sink sink) {
        sound = true;
        JsonValue value = JsonValue.read(tokens, place -> {
            report(FindingCode.JSON_DUPLICATE_KEY, place, Map.of());
            sound = false;
        });
        if (raw != null && tokens.next() != Token.NONE) {
            report(FindingCode.JSON_TRAILING, tokens.position(), Map.of());
            sound = false;
        }
        if (!value.isObject()) {
            report(
                    FindingCode.VALUE_TYPE,
                    value.position(),
                    Map.of("expected", Phrase.OBJECT, "found", value.isList() ? Phrase.LIST : Phrase.TEXT_OR_NUMBER));
            sound = false;
        }
        JsonRecord record = new JsonRecord(file, pointer, value, raw, sound);
        if (sound && !record.parts(null).get(0).fulfils(mapping.where())) {
            sink.skipped();
            return;
        }
        unmapped.check(value);
        sink.record(record);
    }

    private void report(FindingCode code, long position, Map<String, ?> arguments) {
        Location place = Location.of(file, "", Position.line(position), Position.column(position));
        findings.accept(Finding.of(code, place, arguments));
    }
}
