package nl.llo.io.internal.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Replaces a file in one step: everything is written beside it and forced to disk first. Whatever goes wrong before that
 * step, the old file stands as it was.
 */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes a text file, in UTF-8.
     *
     * @param file the file to make or to replace; a link is followed
     * @param writing writes the contents
     * @throws UncheckedIOException if it cannot be written; then nothing has changed
     */
    public static void write(Path file, Consumer<Appendable> writing) {
        try {
            Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
            Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
            try {
                writeAndForce(temporary, writing);
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static void writeAndForce(Path file, Consumer<Appendable> writing) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream bytes = Channels.newOutputStream(channel);
                Writer text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            writing.accept(text);
            text.flush();
            channel.force(true);
        }
    }
}
