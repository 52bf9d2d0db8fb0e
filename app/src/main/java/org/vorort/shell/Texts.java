package org.vorort.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.vorort.kernel.Language;

/**
 * The words of the screens. Every room keeps its own {@code texts_de.properties} and {@code texts_en.properties}; keys
 * begin with the room's name. {@code {0}}, {@code {1}} stand for arguments; apostrophes and other braces mean themselves.
 */
@Component
public final class Texts {

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    public Texts() {
        for (var language : Language.values()) {
            texts.put(language, read(language));
        }
    }

    /** The text of this key; the key itself where no text exists, which the build's fence refuses. */
    public String text(Language language, String key, Object... arguments) {
        var text = texts.get(language).getOrDefault(key, key);
        return arguments.length == 0 ? text : fill(text, arguments);
    }

    /** The text for this many things: {@code key.one} or {@code key.other}, with the number as argument 0. */
    public String count(Language language, String key, long number) {
        var shown = Formats.number(language, number);
        return text(language, key + (number == 1 ? ".one" : ".other"), shown);
    }

    public boolean knows(String key) {
        return texts.get(Language.DE).containsKey(key);
    }

    private static String fill(String text, Object[] arguments) {
        var filled = new StringBuilder(text.length() + 32);
        for (var i = 0; i < text.length(); i++) {
            var placeholder = i + 2 < text.length() && text.charAt(i) == '{' && text.charAt(i + 2) == '}';
            var index = placeholder ? text.charAt(i + 1) - '0' : -1;
            if (index >= 0 && index < arguments.length) {
                filled.append(arguments[index]);
                i += 2;
            } else {
                filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }

    private static Map<String, String> read(Language language) {
        try {
            var pattern = "classpath*:org/vorort/**/texts_" + language.code() + ".properties";
            var read = new HashMap<String, String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                load(file).forEach((key, text) -> read.put((String) key, (String) text));
            }
            return Map.copyOf(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
