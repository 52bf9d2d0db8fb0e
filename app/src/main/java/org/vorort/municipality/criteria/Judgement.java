package org.vorort.municipality.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vorort.kernel.Language;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/**
 * How a criterion stands.
 *
 * @param evidence what speaks for it, in sentences
 * @param next one thing to do
 */
public record Judgement(State state, List<Sentence> evidence, Sentence next) {

    /** How far. */
    public enum State {
        FULFILLED,
        PARTLY,
        OPEN;

        /** The word in the database and in texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(boolean fulfilled, boolean partly) {
            return fulfilled ? FULFILLED : partly ? PARTLY : OPEN;
        }
    }

    /**
     * A sentence with the way to what it speaks of.
     *
     * @param path below the town; empty where there is none
     */
    public record Sentence(String key, List<Object> arguments, String path) {

        /** @param arguments numbers are written as the reader's language does */
        public static Sentence of(String path, String key, Object... arguments) {
            return new Sentence(key, List.of(arguments), path);
        }

        public String in(Texts texts, Language language) {
            var shown = new ArrayList<>();
            for (var argument : arguments) {
                shown.add(argument instanceof Number number ? Formats.number(language, number.longValue()) : argument);
            }
            return texts.text(language, key, shown.toArray());
        }
    }
}
