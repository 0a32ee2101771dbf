package nl.llo.io.internal.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings that partners write files in. */
public enum CsvCharset {
    /** Any character; what files should be written in. */
    UTF_8(StandardCharsets.UTF_8),
    /** What Excel on a Dutch Windows writes as "CSV". */
    WINDOWS_1252(Charset.forName("windows-1252")),
    /** What older systems write; has no euro sign. */
    ISO_8859_1(StandardCharsets.ISO_8859_1);

    private final Charset charset;

    CsvCharset(Charset charset) {
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }

    /** Gives its name, as people know it. */
    public String label() {
        return charset.name();
    }
}
