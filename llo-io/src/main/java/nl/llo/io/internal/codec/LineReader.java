package nl.llo.io.internal.codec;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.Map;
import java.util.function.Consumer;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.json.ByteLines;
import nl.llo.io.internal.json.ByteTokens;
import nl.llo.io.internal.json.JsonTokenReader;
import nl.llo.io.internal.json.Limits;
import nl.llo.io.internal.json.Position;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.TokenReader;
import nl.llo.io.internal.json.UnreadableException;
import tools.jackson.core.TokenStreamFactory;

/**
 * Reads a text in which each line is a document. A line that is sound JSON is read straight from its bytes; any other by Jackson,
 * which knows what is wrong with it.
 */
final class LineReader {

    private final ByteLines lines;
    private final ByteTokens sound;
    private final Limits limits;
    private final TokenStreamFactory factory;
    private final Decoder decoder;
    private final Consumer<Decoder> each;

    /**
     * Stands before the first line.
     *
     * @param sound the tokens that the decoder reads from
     */
    LineReader(
            ByteLines lines,
            ByteTokens sound,
            Limits limits,
            TokenStreamFactory factory,
            Decoder decoder,
            Consumer<Decoder> each) {
        this.lines = lines;
        this.sound = sound;
        this.limits = limits;
        this.factory = factory;
        this.decoder = decoder;
        this.each = each;
    }

    /** Reads all lines, up to one that is not text. */
    void read() throws IOException {
        boolean any = false;
        boolean text = true;
        while (text && lines.next()) {
            if (!lines.isBlank()) {
                any = true;
                text = readLine();
            }
        }
        if (!any) {
            decoder.reportBeginning(FindingCode.INPUT_EMPTY);
        }
    }

    private boolean readLine() {
        boolean tooLong = lines.isTooLong();
        if (!tooLong && sound.take(lines)) {
            read(sound);
            return true;
        }
        CharBuffer line = CharBuffer.allocate(lines.to() - lines.from());
        if (!lines.decode(line)) {
            refuse(FindingCode.INPUT_ENCODING, Map.of(), line.position() + 1);
            return false;
        }
        if (tooLong) {
            refuse(FindingCode.INPUT_LIMIT, Map.of("limit", Phrase.LIMIT_LINE, "max", limits.line()), 1);
        } else {
            read(JsonTokenReader.open(factory, line.flip(), lines.number()));
        }
        return true;
    }

    private void read(TokenReader tokens) {
        decoder.restart(tokens);
        try {
            tokens.next();
            decoder.enterDocument();
            each.accept(decoder);
            if (tokens.next() != Token.NONE) {
                decoder.report(FindingCode.JSON_TRAILING, Map.of());
            }
        } catch (UnreadableException e) {
            decoder.report(e);
        }
    }

    private void refuse(FindingCode code, Map<String, ?> arguments, int column) {
        decoder.restart(sound);
        decoder.report(new UnreadableException(code, arguments, Position.of(lines.number(), column)));
    }
}
