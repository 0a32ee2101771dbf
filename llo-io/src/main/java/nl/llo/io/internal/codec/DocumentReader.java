package nl.llo.io.internal.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.FindingCollector;
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
    private final FindingCollector findings;

    /**
     * Makes a reader for any number of documents.
     *
     * @param limits what it takes on
     * @param findings where it reports
     */
    public DocumentReader(Limits limits, FindingCollector findings) {
        this.factory = JsonTokenReader.factory(limits);
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
        return read(in, file, privacy, IdListener.NONE, codec::read);
    }

    /**
     * Reads a document in a way of one's own.
     *
     * @param in the bytes, to be closed by the caller
     * @param file the name to report under
     * @param privacy whether reports may repeat what was read
     * @param ids who wants to hear of ids
     * @param reading reads the value at whose first token the decoder stands, up to its last token
     * @return what reading gave, or null when the text could not be read to its end
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public <T> @Nullable T read(
            InputStream in, String file, Privacy privacy, IdListener ids, Function<Decoder, @Nullable T> reading) {
        findings.begin(file);
        try {
            Utf8Reader text = new Utf8Reader(in);
            return read(text, text.hadByteOrderMark(), file, privacy, ids, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> @Nullable T read(
            Reader text,
            boolean marked,
            String file,
            Privacy privacy,
            IdListener ids,
            Function<Decoder, @Nullable T> reading) {
        JsonTokenReader tokens = JsonTokenReader.open(factory, text);
        Decoder decoder = new Decoder(tokens, file, privacy, findings, ids);
        if (marked) {
            decoder.reportBeginning(FindingCode.INPUT_BYTE_ORDER_MARK);
        }
        try {
            if (tokens.next() == Token.NONE) {
                decoder.reportBeginning(FindingCode.INPUT_EMPTY);
                return null;
            }
            decoder.enterDocument();
            T value = reading.apply(decoder);
            if (tokens.next() == Token.NONE) {
                return value;
            }
            decoder.report(FindingCode.JSON_TRAILING, Map.of());
        } catch (UnreadableException e) {
            decoder.report(e);
        }
        return null;
    }
}
