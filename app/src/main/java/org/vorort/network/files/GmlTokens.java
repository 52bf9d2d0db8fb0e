package org.vorort.network.files;

import java.io.IOException;

/** Cuts GML into keys, values and brackets. Lines that begin with {@code #} are remarks. */
final class GmlTokens {

    enum Kind {
        WORD,
        STRING,
        OPEN,
        CLOSE,
        END
    }

    private static final int LONGEST = 100_000;

    private final TextSource source;
    private final StringBuilder text = new StringBuilder();
    private int line = 1;
    private boolean lineBegins = true;

    GmlTokens(TextSource source) {
        this.source = source;
    }

    Kind next() throws IOException, NetworkRefused {
        skipBlanks();
        text.setLength(0);
        line = source.line();
        lineBegins = false;
        return switch (source.peek()) {
            case TextSource.END -> Kind.END;
            case '[' -> bracket(Kind.OPEN);
            case ']' -> bracket(Kind.CLOSE);
            case '"' -> string();
            default -> word();
        };
    }

    String text() {
        return text.toString();
    }

    /** The line in which the token begins. */
    int line() {
        return line;
    }

    private void skipBlanks() throws IOException, NetworkRefused {
        while (true) {
            var sign = source.peek();
            if (sign == '#' && lineBegins) {
                while (source.peek() != '\n' && source.peek() != TextSource.END) {
                    source.read();
                }
            } else if (sign != TextSource.END && isBlank(sign)) {
                lineBegins |= sign == '\n';
                source.read();
            } else {
                return;
            }
        }
    }

    private Kind bracket(Kind kind) throws IOException, NetworkRefused {
        source.read();
        return kind;
    }

    private Kind string() throws IOException, NetworkRefused {
        source.read();
        while (source.peek() != '"') {
            if (source.peek() == TextSource.END) {
                throw NetworkRefused.at(line, NetworkReader.Reason.DAMAGED);
            }
            keep();
        }
        source.read();
        return Kind.STRING;
    }

    private Kind word() throws IOException, NetworkRefused {
        while (source.peek() != TextSource.END && !isBlank(source.peek()) && "[]\"".indexOf(source.peek()) < 0) {
            keep();
        }
        return Kind.WORD;
    }

    private void keep() throws IOException, NetworkRefused {
        text.append((char) source.read());
        if (text.length() > LONGEST) {
            throw new NetworkRefused(
                    NetworkReader.Reason.NAME_TOO_LONG, NetworkCollector.shown(NetworkLimits.NAME_CHARACTERS));
        }
    }

    private static boolean isBlank(int sign) {
        return sign <= ' ' || Character.isWhitespace(sign) || sign == '\u00A0';
    }
}
