package nl.llo.io.internal.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.json.ByteLines;
import nl.llo.io.internal.json.ByteTokens;
import nl.llo.io.internal.json.JsonTokenReader;
import nl.llo.io.internal.json.Limits;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.UnreadableException;
import nl.llo.io.internal.json.Utf8Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamFactory;

/** Reads whole documents: their bytes, what surrounds the value, and what makes a text unreadable. */
public final class DocumentReader {

    private final TokenStreamFactory factory;
    private final Limits limits;
    private final FindingCollector findings;

    /**
     * Makes a reader for any number of documents.
     *
     * @param limits what it takes on
     * @param findings where it reports
     */
    public DocumentReader(Limits limits, FindingCollector findings) {
        this.factory = JsonTokenReader.factory(limits);
        this.limits = limits;
        this.findings = findings;
    }

    /**
     * Reads a document that is one value.
     *
     * @param in the bytes, to be closed by the caller
     * @param file the name to report under
     * @param privacy whether reports may repeat what was read
     * @param codec describes the value
     * @return the value, or null when it was wrong; then that was reported
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public <T> @Nullable T read(InputStream in, String file, Privacy privacy, ValueCodec<T> codec) {
        return read(in, file, privacy, ReadListener.NONE, codec::read);
    }

    /**
     * Reads a document in a way of one's own.
     *
     * @param in the bytes, to be closed by the caller
     * @param file the name to report under
     * @param privacy whether reports may repeat what was read
     * @param listener who wants to hear of what is read
     * @param reading reads the value at whose first token the decoder stands, up to its last token
     * @return what reading gave, or null when the text could not be read to its end
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public <T> @Nullable T read(
            InputStream in,
            String file,
            Privacy privacy,
            ReadListener listener,
            Function<Decoder, @Nullable T> reading) {
        findings.begin(file);
        try {
            return read(new Utf8Reader(in), file, privacy, listener, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> @Nullable T read(
            Utf8Reader text,
            String file,
            Privacy privacy,
            ReadListener listener,
            Function<Decoder, @Nullable T> reading) {
        JsonTokenReader tokens = JsonTokenReader.open(factory, text);
        Decoder decoder = new Decoder(tokens, file, privacy, findings, listener);
        reportMark(decoder, text.hadByteOrderMark());
        try {
            if (tokens.next() == Token.NONE) {
                decoder.reportBeginning(FindingCode.INPUT_EMPTY);
                return null;
            }
            return readValue(tokens, decoder, reading);
        } catch (UnreadableException e) {
            decoder.report(e);
            return null;
        }
    }

    private static void reportMark(Decoder decoder, boolean marked) {
        if (marked) {
            decoder.reportBeginning(FindingCode.INPUT_BYTE_ORDER_MARK);
        }
    }

    private static <T> @Nullable T readValue(
            JsonTokenReader tokens, Decoder decoder, Function<Decoder, @Nullable T> reading) {
        decoder.enterDocument();
        T value = reading.apply(decoder);
        if (tokens.next() == Token.NONE) {
            return value;
        }
        decoder.report(FindingCode.JSON_TRAILING, Map.of());
        return null;
    }

    /**
     * Reads a text in which each line is a document. A line that cannot be read does not stop the next.
     *
     * @param in the bytes, to be closed by the caller
     * @param file the name to report under
     * @param privacy whether reports may repeat what was read
     * @param listener who wants to hear of what is read
     * @param each reads the value at whose first token the decoder stands, up to its last token
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public void readLines(InputStream in, String file, Privacy privacy, ReadListener listener, Consumer<Decoder> each) {
        findings.begin(file);
        try {
            ByteLines lines = new ByteLines(in, limits.line());
            ByteTokens tokens = new ByteTokens(limits);
            Decoder decoder = new Decoder(tokens, file, privacy, findings, listener);
            reportMark(decoder, lines.hadByteOrderMark());
            new LineReader(lines, tokens, limits, factory, decoder, each).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
