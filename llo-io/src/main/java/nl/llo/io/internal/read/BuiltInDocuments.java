package nl.llo.io.internal.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.internal.codec.Decoder;
import nl.llo.io.internal.codec.DocumentReader;
import nl.llo.io.internal.codec.Privacy;
import nl.llo.io.internal.codec.ReadListener;
import nl.llo.io.internal.codec.ValueCodec;
import nl.llo.io.internal.json.ByteLines;
import nl.llo.io.internal.json.ByteTokens;
import nl.llo.io.internal.json.Limits;
import nl.llo.io.internal.json.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents that come with the library. Tests import them as data of others, so that at a start nothing needs to be read but
 * sound JSON, straight from its bytes. Only if something is found is a document read by Jackson, which knows where it stands.
 */
public final class BuiltInDocuments {

    private final FindingCollector findings;

    /** Makes a reader for any number of documents. */
    public BuiltInDocuments(FindingCollector findings) {
        this.findings = findings;
    }

    /**
     * Reads a document.
     *
     * @param in its bytes, to be closed by the caller
     * @param file the name to report under
     * @param codec describes it
     * @return what it describes, or null when something was wrong; then that was reported
     */
    public <T> @Nullable T read(InputStream in, String file, ValueCodec<T> codec) throws IOException {
        byte[] bytes = in.readAllBytes();
        T value = readSound(bytes, file, codec);
        return value == null
                ? new DocumentReader(Limits.STANDARD, findings)
                        .read(new ByteArrayInputStream(bytes), file, Privacy.PUBLIC, codec)
                : value;
    }

    private static <T> @Nullable T readSound(byte[] bytes, String file, ValueCodec<T> codec) throws IOException {
        ByteLines lines = new ByteLines(new ByteArrayInputStream(onOneLine(bytes)), Limits.STANDARD.line());
        ByteTokens tokens = new ByteTokens(Limits.STANDARD);
        if (!lines.next() || lines.isTooLong() || !tokens.take(lines)) {
            return null;
        }
        FindingCollector own = new FindingCollector();
        Decoder decoder = new Decoder(tokens, file, Privacy.PUBLIC, own, ReadListener.NONE);
        tokens.next();
        T value = codec.read(decoder);
        return tokens.next() == Token.NONE && own.countErrors() == 0 ? value : null;
    }

    /** Makes ends of lines spaces, which they stand for everywhere in sound JSON. */
    private static byte[] onOneLine(byte[] bytes) {
        byte[] line = bytes.clone();
        for (int i = 0; i < line.length; i++) {
            if (line[i] == '\n' || line[i] == '\r') {
                line[i] = ' ';
            }
        }
        return line;
    }
}
