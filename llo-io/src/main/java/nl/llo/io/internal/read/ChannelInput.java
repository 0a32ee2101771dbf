package nl.llo.io.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * The bytes of a file that is open for writing and locked. To open it a second time would not do: closing that lets go of
 * the lock on some systems.
 */
public final class ChannelInput extends InputStream {

    private final FileChannel channel;
    private long position;

    /**
     * Starts at the beginning, whatever the position of the channel, which does not change.
     *
     * @param channel the file, to be closed by the caller
     */
    public ChannelInput(FileChannel channel) {
        this.channel = channel;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = channel.read(ByteBuffer.wrap(bytes, offset, length), position);
        position += Math.max(count, 0);
        return count;
    }
}
