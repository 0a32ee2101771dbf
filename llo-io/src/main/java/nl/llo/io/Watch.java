package nl.llo.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read during one import, tells its monitor, and stops when that says so. */
final class Watch {

    private static final int STEP = 1 << 16;

    private final ImportMonitor monitor;
    private long records;
    private long bytes;
    private long told;

    Watch(ImportMonitor monitor) {
        this.monitor = monitor;
    }

    /** Hears that a record begins. */
    void record() {
        check();
        records++;
    }

    void check() {
        if (monitor.isCancelled()) {
            throw new ImportCancelledException(records, bytes);
        }
    }

    /** Gives the bytes of a stream, counted. Closing it leaves the stream open. */
    InputStream over(InputStream in) {
        return new Counted(in);
    }

    private void read(int count) {
        if (count > 0) {
            bytes += count;
        }
        if (count < 0 || bytes - told >= STEP) {
            told = bytes;
            monitor.progressed(records, bytes);
        }
        check();
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            Watch.this.read(b < 0 ? -1 : 1);
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = in.read(target, offset, length);
            Watch.this.read(count);
            return count;
        }

        @Override
        public void close() {}
    }
}
