package nl.llo.io.internal.codec;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.Phrase;
import nl.llo.io.internal.json.JsonTokenReader;
import nl.llo.io.internal.json.Limits;
import nl.llo.io.internal.json.Lines;
import nl.llo.io.internal.json.Position;
import nl.llo.io.internal.json.Token;
import nl.llo.io.internal.json.UnreadableException;
import nl.llo.io.internal.json.Utf8Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamFactory;

/** Reads whole documents: their bytes, what surrounds the value, and what makes a text unreadable. */
public final class DocumentReader {

    private final TokenStreamFactory factory;
    private final int longestLine;
    private final FindingCollector findings;

    /**
     * Makes a reader for any number of documents.
     *
     * @param limits what it takes on
     * @param findings where it reports
     */
    public DocumentReader(Limits limits, FindingCollector findings) {
        this.factory = JsonTokenReader.factory(limits);
        this.longestLine = limits.line();
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
            Utf8Reader text = new Utf8Reader(in);
            return read(text, text.hadByteOrderMark(), file, privacy, listener, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a document whose text was opened already.
     *
     * @param text the characters, to be closed by the caller
     * @param marked whether a byte order mark stood before them
     * @param file the name to report under
     * @param privacy whether reports may repeat what was read
     * @param listener who wants to hear of what is read
     * @param reading as above
     * @return what reading gave, or null when the text could not be read to its end
     * @throws UncheckedIOException if the characters cannot be had
     */
    public <T> @Nullable T read(
            Reader text,
            boolean marked,
            String file,
            Privacy privacy,
            ReadListener listener,
            Function<Decoder, @Nullable T> reading) {
        JsonTokenReader tokens = JsonTokenReader.open(factory, text);
        Decoder decoder = new Decoder(tokens, file, privacy, findings, listener);
        reportMark(decoder, marked);
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
     * @param text the characters, to be closed by the caller
     * @param marked whether a byte order mark stood before them
     * @param file the name to report under
     * @param privacy whether reports may repeat what was read
     * @param listener who wants to hear of what is read
     * @param each reads the value at whose first token the decoder stands, up to its last token
     * @throws IOException if the characters cannot be had
     */
    public void readLines(
            Reader text, boolean marked, String file, Privacy privacy, ReadListener listener, Consumer<Decoder> each)
            throws IOException {
        Lines lines = new Lines(text, longestLine);
        JsonTokenReader none = JsonTokenReader.open(factory, "", 1);
        Decoder decoder = new Decoder(none, file, privacy, findings, listener);
        reportMark(decoder, marked);
        boolean any = false;
        try {
            while (lines.next()) {
                if (!lines.isBlank()) {
                    any = true;
                    readLine(lines, decoder, each);
                }
            }
            if (!any) {
                decoder.reportBeginning(FindingCode.INPUT_EMPTY);
            }
        } catch (CharConversionException e) {
            decoder.restart(none);
            long place = Position.of(lines.number(), lines.line().length() + 1);
            decoder.report(new UnreadableException(FindingCode.INPUT_ENCODING, Map.of(), place));
        }
    }

    private void readLine(Lines lines, Decoder decoder, Consumer<Decoder> each) {
        JsonTokenReader tokens = JsonTokenReader.open(factory, lines.line(), lines.number());
        decoder.restart(tokens);
        try {
            if (lines.isTooLong()) {
                throw new UnreadableException(
                        FindingCode.INPUT_LIMIT,
                        Map.of("limit", Phrase.LIMIT_LINE, "max", longestLine),
                        Position.of(lines.number(), 1));
            }
            tokens.next();
            readValue(tokens, decoder, in -> {
                each.accept(in);
                return true;
            });
        } catch (UnreadableException e) {
            decoder.report(e);
        }
    }
}
