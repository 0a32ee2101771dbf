package nl.llo.io.internal.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import nl.llo.io.internal.json.Utf8Reader;

/**
 * The characters of a file. A byte that is none in the file's encoding is a {@link java.io.CharConversionException}, never a
 * replacement character.
 *
 * @param text the characters
 * @param marked whether a byte order mark stood before them
 */
record CsvInput(Reader text, boolean marked) {

    static CsvInput open(InputStream in, CsvCharset charset) throws IOException {
        if (charset == CsvCharset.UTF_8) {
            Utf8Reader text = new Utf8Reader(in);
            return new CsvInput(text, text.hadByteOrderMark());
        }
        return new CsvInput(new SingleByteReader(in, charset.charset()), false);
    }
}
