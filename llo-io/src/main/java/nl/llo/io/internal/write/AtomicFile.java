package nl.llo.io.internal.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Replaces a file in one step: everything is written beside it and forced to disk first. Whatever goes wrong before that
 * step, the old file stands as it was.
 */
public final class AtomicFile {

    private AtomicFile() {}

    /** Writes bytes. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Opens a file that is not there yet. */
    @FunctionalInterface
    interface Opener {
        FileChannel open(Path file) throws IOException;
    }

    /**
     * Writes a text file, in UTF-8.
     *
     * @param file the file to make or to replace; a link is followed
     * @param writing writes the contents
     * @throws UncheckedIOException if it cannot be written; then nothing has changed
     */
    public static void write(Path file, Consumer<Appendable> writing) {
        writeBytes(file, bytes -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            writing.accept(text);
            text.flush();
        });
    }

    /**
     * Writes a file.
     *
     * @param file the file to make or to replace; a link is followed
     * @param content writes the contents
     * @throws UncheckedIOException if it cannot be written; then nothing has changed
     */
    public static void writeBytes(Path file, Content content) {
        write(file, content, PendingFile.NEW);
    }

    static void write(Path file, Content content, Opener opener) {
        try (PendingFile pending = new PendingFile(file, opener)) {
            content.writeTo(pending.bytes());
            pending.commit();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
