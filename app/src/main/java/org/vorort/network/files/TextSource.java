package org.vorort.network.files;

import java.io.IOException;
import java.io.InputStream;

/** The signs of a text file, one by one, with one to look ahead. Whatever ends a line in the file is one {@code \n} here. */
final class TextSource {

    static final int END = -1;

    private static final int UNKNOWN = -2;

    private final LenientReader reader;
    private final char[] signs = new char[64 * 1024];
    private int position;
    private int limit;
    private int ahead = UNKNOWN;
    private boolean afterReturn;
    private int line = 1;

    TextSource(InputStream stream) throws IOException {
        reader = new LenientReader(stream);
    }

    /** The next sign, or {@link #END}. */
    int read() throws IOException, NetworkRefused {
        var sign = peek();
        ahead = UNKNOWN;
        if (sign == '\n') {
            line++;
        }
        return sign;
    }

    /** The sign {@link #read} will give. */
    int peek() throws IOException, NetworkRefused {
        if (ahead == UNKNOWN) {
            ahead = sign();
            if (ahead == '\n' && afterReturn) {
                ahead = sign();
            }
            afterReturn = ahead == '\r';
            ahead = afterReturn ? '\n' : ahead;
        }
        return ahead;
    }

    /** The line of the sign that comes next, counted from 1. */
    int line() {
        return line;
    }

    private int sign() throws IOException, NetworkRefused {
        if (position == limit) {
            limit = Math.max(0, reader.read(signs, 0, signs.length));
            position = 0;
            if (limit == 0) {
                return END;
            }
        }
        var sign = signs[position++];
        if (sign == '\0') {
            throw new NetworkRefused(NetworkReader.Reason.BINARY);
        }
        return sign;
    }
}
