package org.vorort.network.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends early when a file is too large, or when XML goes on for too long without the end of any tag, which a parser would
 * have to hold as a whole. Asked afterwards, it says so.
 */
final class GuardedStream extends FilterInputStream {

    private static final int XML_RUN_BYTES = 1024 * 1024;

    private final NetworkLimits limits;
    private final boolean xml;
    private long left;
    private int runBytes;
    private boolean runTooLong;

    GuardedStream(InputStream stream, NetworkLimits limits, FileStart start) {
        super(stream);
        this.limits = limits;
        this.xml = start == FileStart.XML;
        left = limits.megabytes() * 1024L * 1024;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (left < 0 || runTooLong) {
            return -1;
        }
        var count = super.read(bytes, offset, length);
        left -= Math.max(0, count);
        for (var i = offset; xml && i < offset + count; i++) {
            runBytes = bytes[i] == '>' ? 0 : runBytes + 1;
            runTooLong |= runBytes > XML_RUN_BYTES;
        }
        return left < 0 || runTooLong ? -1 : count;
    }

    void refuseIfCut() throws NetworkRefused {
        if (left < 0) {
            throw new NetworkRefused(NetworkReader.Reason.TOO_LARGE, Integer.toString(limits.megabytes()));
        }
        if (runTooLong) {
            throw new NetworkRefused(NetworkReader.Reason.TOO_MUCH_TEXT, NetworkCollector.shown(limits.characters()));
        }
    }
}
