package nl.llo.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.llo.io.finding.FindingCode;
import nl.llo.io.finding.FindingCollector;
import nl.llo.io.finding.ImportReport;
import nl.llo.io.internal.read.ChannelInput;
import nl.llo.io.internal.read.LedgerReader;
import nl.llo.model.ledger.LedgerEvent;
import nl.llo.model.ledger.LedgerStore;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the events of a ledger in a file, one on each line below one with the version of the format, for one process at a time. An event for which {@link #append}
 * returned is on the disk. When the process or the machine stops while one is being written, the file can end in a part of
 * it: that line was never acknowledged, is left out of what is read, and is reported when the file is opened. Nothing is
 * appended behind it until {@link #dropTornLine} is called.
 *
 * <p>Thread-safe.
 */
public final class LedgerFile implements LedgerStore, AutoCloseable {

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;
    private long end;
    private long events;
    private boolean torn;
    private boolean closedLine;

    private LedgerFile(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Opens a file, or makes it. It stays locked for other processes until it is closed.
     *
     * @param file the file
     * @return the file, unless anything in it is an error; and what was found in it. A torn last line is no error
     * @throws UncheckedIOException if the file cannot be opened or read
     * @throws IllegalStateException if it is open already, here or in another process
     */
    public static ImportResult<LedgerFile> open(Path file) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            LedgerFile ledger = new LedgerFile(file, channel, lock(channel));
            ImportReport report = ledger.load();
            if (report.hasErrors()) {
                channel.close();
                return new ImportResult<>(null, report);
            }
            return new ImportResult<>(ledger, report);
        } catch (IOException e) {
            close(channel, e);
            throw new UncheckedIOException("Cannot open " + file, e);
        } catch (RuntimeException e) {
            close(channel, e);
            throw e;
        }
    }

    private static void close(@Nullable FileChannel channel, Exception because) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            throw new IllegalStateException("The ledger file is open already", e);
        }
        throw new IllegalStateException("The ledger file is open in another process");
    }

    private ImportReport load() throws IOException {
        long size = channel.size();
        if (size == 0) {
            closedLine = true;
            return new FindingCollector().toReport();
        }
        long[] count = {0};
        FindingCollector findings = new FindingCollector();
        LedgerReader reader = new LedgerReader(ImportLimits.standard().forReading(), findings, event -> {
            count[0]++;
            return Optional.empty();
        });
        reader.read(new ChannelInput(channel), file.toString());
        ImportReport report = findings.toReport();
        events = count[0];
        torn = report.count(FindingCode.LEDGER_TORN) > 0;
        end = torn ? size - tornBytes(report) : size;
        closedLine = torn || lastByte(size) == '\n';
        return report;
    }

    private static long tornBytes(ImportReport report) {
        return report.listFindings().stream()
                .filter(finding -> finding.getCode() == FindingCode.LEDGER_TORN)
                .mapToLong(finding -> Long.parseLong(
                        Objects.requireNonNull(finding.getArguments().get("bytes"))))
                .findFirst()
                .orElseThrow();
    }

    private byte lastByte(long size) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, size - 1);
        return last.get(0);
    }

    /**
     * Tells if the file ends in a line that was not written to its end.
     *
     * @return whether nothing can be appended until {@link #dropTornLine} is called
     */
    public synchronized boolean isTorn() {
        return torn;
    }

    /**
     * Cuts off a last line that was not written to its end. Does nothing when there is none.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public synchronized void dropTornLine() {
        if (torn) {
            try {
                channel.truncate(end);
                channel.force(true);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write " + file, e);
            }
            torn = false;
        }
    }

    /**
     * Counts the events.
     *
     * @return the version of the store
     */
    public synchronized long countEvents() {
        return events;
    }

    @Override
    public synchronized List<LedgerEvent> read(long version) {
        if (version >= events) {
            return List.of();
        }
        List<LedgerEvent> later = new ArrayList<>();
        long[] at = {0};
        FindingCollector findings = new FindingCollector();
        LedgerReader reader = new LedgerReader(ImportLimits.standard().forReading(), findings, event -> {
            if (at[0] >= version && at[0] < events) {
                later.add(event);
            }
            at[0]++;
            return Optional.empty();
        });
        reader.read(new ChannelInput(channel), file.toString());
        if (findings.toReport().hasErrors()) {
            throw new IllegalStateException("The ledger file was changed by others");
        }
        return List.copyOf(later);
    }

    /**
     * Appends events and waits until they are on the disk.
     *
     * @throws IllegalStateException if the file ends in a torn line
     * @throws IllegalArgumentException if the importer would refuse an event, see {@link LedgerLines#write}
     * @throws UncheckedIOException if the file cannot be written; none of the events is then read again, unless the machine
     *     stopped as well
     */
    @Override
    public synchronized boolean append(long version, List<LedgerEvent> added) {
        if (version != events) {
            return false;
        }
        if (torn) {
            throw new IllegalStateException("The ledger file ends in a torn line; see dropTornLine");
        }
        StringBuilder lines = new StringBuilder(end == 0 ? LedgerLines.HEADER : closedLine ? "" : "\n");
        added.forEach(event -> lines.append(LedgerLines.write(event)).append('\n'));
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.toString());
        int length = bytes.remaining();
        try {
            channel.position(end);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException e) {
            withdraw(e);
            throw new UncheckedIOException("Cannot write " + file, e);
        }
        end += length;
        events += added.size();
        closedLine = true;
        return true;
    }

    /** What could not be written to its end must not stay; when even that fails, nothing more is appended. */
    private void withdraw(IOException because) {
        torn = true;
        try {
            channel.truncate(end);
            channel.force(true);
            torn = false;
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    /**
     * Closes the file, so that others can open it.
     *
     * @throws UncheckedIOException if closing fails
     */
    @Override
    public synchronized void close() {
        try {
            if (lock.isValid()) {
                lock.release();
            }
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close " + file, e);
        }
    }
}
