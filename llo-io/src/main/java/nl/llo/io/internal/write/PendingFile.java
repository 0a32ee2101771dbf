package nl.llo.io.internal.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is being written beside the place where it is to stand, and gets there in one step or not at all. */
public final class PendingFile implements AutoCloseable {

    static final AtomicFile.Opener NEW =
            path -> FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream bytes;

    /**
     * Begins a file.
     *
     * @param file the file to make or to replace; a link is followed
     * @param opener opens a file that is not there yet
     */
    PendingFile(Path file, AtomicFile.Opener opener) throws IOException {
        target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        channel = opener.open(temporary);
        bytes = new BufferedOutputStream(Channels.newOutputStream(channel));
    }

    /** Begins a file to make or to replace; a link is followed. */
    public static PendingFile begin(Path file) {
        try {
            return new PendingFile(file, NEW);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** Takes the contents. */
    public OutputStream bytes() {
        return bytes;
    }

    /** Forces everything to disk, and puts the file in its place. */
    public void commit() throws IOException {
        bytes.flush();
        channel.force(true);
        channel.close();
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Leaves nothing behind of a file that was not put in its place. */
    @Override
    public void close() {
        try {
            try {
                channel.close();
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + temporary, e);
        }
    }
}
