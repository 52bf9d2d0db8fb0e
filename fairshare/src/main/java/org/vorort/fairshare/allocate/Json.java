package org.vorort.fairshare.allocate;

import java.math.BigDecimal;
import java.util.Map;
import org.vorort.fairshare.Fraction;

/** Writes values as JSON: maps, lists, texts, whole numbers and truth values. Money is text, so that nobody rounds it. */
final class Json {

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    static String of(Object value) {
        var json = new Json();
        json.write(value);
        return json.out.toString();
    }

    private void write(Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                out.append('{');
                var separator = "";
                for (var entry : map.entrySet()) {
                    out.append(separator);
                    text(entry.getKey().toString());
                    out.append(':');
                    write(entry.getValue());
                    separator = ",";
                }
                out.append('}');
            }
            case Iterable<?> list -> {
                out.append('[');
                var separator = "";
                for (var each : list) {
                    out.append(separator);
                    write(each);
                    separator = ",";
                }
                out.append(']');
            }
            case Boolean _, Integer _ -> out.append(value);
            case BigDecimal amount -> text(amount.toPlainString());
            case Fraction fraction -> text(fraction.toString());
            case Nothing _ -> out.append("null");
            default -> text(value.toString());
        }
    }

    /** What is not there. */
    enum Nothing {
        NOTHING
    }

    private void text(String text) {
        out.append('"');
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            switch (letter) {
                case '"', '\\' -> out.append('\\').append(letter);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (letter < 0x20) {
                        out.append("\\u%04x".formatted((int) letter));
                    } else {
                        out.append(letter);
                    }
                }
            }
        }
        out.append('"');
    }
}
