package nl.llo.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where an import gets its bytes: a file, which it opens and closes, or a stream or channel, which the caller closes and which can
 * be read once.
 */
public final class ImportSource {

    private final String name;
    private final @Nullable Path file;
    private final @Nullable InputStream in;

    private ImportSource(String name, @Nullable Path file, @Nullable InputStream in) {
        this.name = Objects.requireNonNull(name);
        this.file = file;
        this.in = in;
    }

    /**
     * Names a file.
     *
     * @param file the file; reports call it by its path
     * @return the source
     */
    public static ImportSource of(Path file) {
        return new ImportSource(file.toString(), file, null);
    }

    /**
     * Takes the bytes of a stream.
     *
     * @param in the bytes
     * @param name what to call them in reports; also tells the form, as the name of a file does
     * @return the source
     */
    public static ImportSource of(InputStream in, String name) {
        return new ImportSource(name, null, Objects.requireNonNull(in));
    }

    /**
     * Takes bytes in memory.
     *
     * @param bytes the bytes, which nobody changes while they are read
     * @param name what to call them in reports; also tells the form, as the name of a file does
     * @return the source
     */
    public static ImportSource of(byte[] bytes, String name) {
        return of(new ByteArrayInputStream(bytes), name);
    }

    /**
     * Takes the bytes of a channel, which must be in blocking mode.
     *
     * @param channel the bytes
     * @param name what to call them in reports; also tells the form, as the name of a file does
     * @return the source
     */
    public static ImportSource of(ReadableByteChannel channel, String name) {
        return of(Channels.newInputStream(channel), name);
    }

    /**
     * Gets what reports call it.
     *
     * @return the name
     */
    public String getName() {
        return name;
    }

    /** Gives a source of the same name whose bytes are in a file. */
    ImportSource in(Path copy) {
        return new ImportSource(name, copy, null);
    }

    @Nullable
    Path file() {
        return file;
    }

    /** Has its bytes read to the end. */
    void feed(Consumer<InputStream> reading) {
        read(bytes -> {
            reading.accept(bytes);
            return this;
        });
    }

    /** Makes something of its bytes. */
    <T> T read(Function<InputStream, T> reading) {
        if (in != null) {
            return reading.apply(in);
        }
        try (InputStream bytes = Files.newInputStream(Objects.requireNonNull(file))) {
            return reading.apply(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
