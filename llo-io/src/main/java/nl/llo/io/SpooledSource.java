package nl.llo.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.Function;

/** Makes a source one that can be read twice: the bytes of a stream are kept in a file, for as long as they are needed. */
final class SpooledSource {

    private SpooledSource() {}

    /** Gives the file of a source that was made readable twice. */
    static Path fileOf(ImportSource source) {
        return Objects.requireNonNull(source.file());
    }

    /**
     * Works with a source that is a file, whose name is as it was. The file stands where the rejects will, since nobody else may be
     * able to read there, and its owner alone can read it.
     */
    static <T> T read(ImportSource source, Path rejects, ImportMonitor monitor, Function<ImportSource, T> work) {
        if (source.file() != null) {
            return work.apply(source);
        }
        try {
            Path spool = Files.createTempFile(rejects.toAbsolutePath().getParent(), ".llo-", ".tmp");
            try {
                Watch watch = new Watch(new ImportMonitor() {
                    @Override
                    public boolean isCancelled() {
                        return monitor.isCancelled();
                    }
                });
                source.feed(in -> {
                    try {
                        Files.copy(watch.over(in), spool, StandardCopyOption.REPLACE_EXISTING);
                    } catch (IOException e) {
                        throw new UncheckedIOException("Cannot read " + source.getName(), e);
                    }
                });
                return work.apply(source.in(spool));
            } finally {
                Files.deleteIfExists(spool);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write beside " + rejects, e);
        }
    }
}
