package org.vorort.network.files;

import java.io.IOException;

/** Cuts a Pajek file into words and ends of lines. A name in quotes is one word and may even go over several lines. */
final class PajekTokens {

    enum Kind {
        WORD,
        NAME,
        LINE_END,
        END
    }

    private final TextSource source;
    private final StringBuilder text = new StringBuilder();
    private int line = 1;

    PajekTokens(TextSource source) {
        this.source = source;
    }

    Kind next() throws IOException, NetworkRefused {
        while (source.peek() != TextSource.END && source.peek() != '\n' && isBlank(source.peek())) {
            source.read();
        }
        text.setLength(0);
        line = source.line();
        switch (source.peek()) {
            case TextSource.END -> {
                return Kind.END;
            }
            case '\n' -> {
                source.read();
                return Kind.LINE_END;
            }
            case '"' -> {
                name();
                return Kind.NAME;
            }
            default -> {
                while (source.peek() != TextSource.END && !isBlank(source.peek())) {
                    keep();
                }
                return Kind.WORD;
            }
        }
    }

    String text() {
        return text.toString();
    }

    /** The whole number the word is; -1 where it is none, or one larger than any node. */
    int number() {
        if (text.isEmpty() || text.length() > 9) {
            return -1;
        }
        var number = 0;
        for (var i = 0; i < text.length(); i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    int line() {
        return line;
    }

    void passLine() throws IOException, NetworkRefused {
        while (source.peek() != TextSource.END && source.peek() != '\n') {
            source.read();
        }
    }

    /** A quote inside a name ends it only before a blank: {@code "Verein "Haus" e.V."} has no other way to be written. */
    private void name() throws IOException, NetworkRefused {
        source.read();
        while (true) {
            if (source.peek() == TextSource.END) {
                throw NetworkRefused.at(line, NetworkReader.Reason.DAMAGED);
            }
            if (source.peek() == '"') {
                source.read();
                if (source.peek() == TextSource.END || isBlank(source.peek())) {
                    return;
                }
                text.append('"');
            } else {
                keep();
            }
        }
    }

    private void keep() throws IOException, NetworkRefused {
        text.append((char) source.read());
        if (text.length() > NetworkLimits.NAME_CHARACTERS) {
            throw new NetworkRefused(
                    NetworkReader.Reason.NAME_TOO_LONG, NetworkCollector.shown(NetworkLimits.NAME_CHARACTERS));
        }
    }

    private static boolean isBlank(int sign) {
        return sign <= ' ' || sign == '\u00A0';
    }
}
