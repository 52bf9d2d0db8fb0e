package org.vorort.network.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of a file into text as they come. A byte order mark is believed, then what the file says of itself;
 * everything else is UTF-8. A byte that cannot be is Windows-1252, in which German offices still save.
 */
final class LenientReader extends Reader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER_BYTES = 64 * 1024;

    private final InputStream stream;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES);
    private final CharBuffer pair = CharBuffer.allocate(2).flip();
    private boolean ended;

    LenientReader(InputStream stream) throws IOException {
        this(stream, StandardCharsets.UTF_8);
    }

    /** @param declared the encoding the file names; a mark that says otherwise is right */
    LenientReader(InputStream stream, Charset declared) throws IOException {
        this.stream = stream;
        bytes.limit(0);
        fill();
        decoder = marked(declared)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var signs = CharBuffer.wrap(buffer, offset, length);
        while (signs.position() == offset && length > 0) {
            if (pair.hasRemaining()) {
                signs.put(pair.get());
            } else if (ended && !bytes.hasRemaining()) {
                return -1;
            } else {
                decode(signs);
            }
        }
        return signs.position() - offset;
    }

    private void decode(CharBuffer signs) throws IOException {
        fill();
        var before = signs.position();
        var result = decoder.decode(bytes, signs, ended);
        if (result.isMalformed() || result.isUnmappable()) {
            for (var i = 0; i < result.length() && signs.hasRemaining(); i++) {
                signs.put(WINDOWS.decode(ByteBuffer.wrap(new byte[] {bytes.get()})));
            }
        } else if (result.isOverflow() && signs.position() == before) {
            // There is room for one half of a sign that takes two.
            decoder.decode(bytes, pair.clear(), ended);
            pair.flip();
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private void fill() throws IOException {
        bytes.compact();
        while (!ended && bytes.hasRemaining()) {
            var count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(0, count));
        }
        bytes.flip();
    }

    private Charset marked(Charset otherwise) {
        if (begins(0xEF, 0xBB, 0xBF)) {
            bytes.position(3);
            return StandardCharsets.UTF_8;
        }
        if (begins(0xFF, 0xFE)) {
            bytes.position(2);
            return StandardCharsets.UTF_16LE;
        }
        if (begins(0xFE, 0xFF)) {
            bytes.position(2);
            return StandardCharsets.UTF_16BE;
        }
        return otherwise;
    }

    private boolean begins(int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (i >= bytes.limit() || (bytes.get(i) & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
