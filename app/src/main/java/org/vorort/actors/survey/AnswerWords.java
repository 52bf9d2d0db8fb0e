package org.vorort.actors.survey;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.stereotype.Component;
import org.vorort.kernel.Language;
import org.vorort.shell.Texts;

/** The words of the answering page. German and English stand with the texts of the screens, the others in files of their own. */
@Component
class AnswerWords {

    static final String KEY = "actors.survey.ask.";

    private final Texts texts;
    private final Map<Tongue, Properties> others = new EnumMap<>(Tongue.class);

    AnswerWords(Texts texts) {
        this.texts = texts;
        for (var tongue : Tongue.values()) {
            if (tongue != Tongue.DE && tongue != Tongue.EN) {
                others.put(tongue, read(tongue));
            }
        }
    }

    /** A sentence in this language. Where it was forgotten, the English one stands in. */
    String say(Tongue tongue, String key, Object... arguments) {
        var own = others.get(tongue);
        if (own == null || !own.containsKey(key)) {
            var language = tongue == Tongue.DE ? Language.DE : Language.EN;
            return texts.text(language, KEY + key, arguments);
        }
        var text = own.getProperty(key);
        for (var index = 0; index < arguments.length; index++) {
            text = text.replace("{" + index + "}", String.valueOf(arguments[index]));
        }
        return text;
    }

    /** What stands in the file of this language. */
    static Properties read(Tongue tongue) {
        var name = "answer_" + tongue.code() + ".properties";
        try (var file = AnswerWords.class.getResourceAsStream(name);
                var reader = new InputStreamReader(java.util.Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
