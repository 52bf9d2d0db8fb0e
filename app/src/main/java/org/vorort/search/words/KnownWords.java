package org.vorort.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** Words that are known before a town has written its first line, as stems. */
public final class KnownWords {

    private static final Set<String> STEMS = read();

    private KnownWords() {}

    public static boolean has(String stem) {
        return STEMS.contains(stem);
    }

    private static Set<String> read() {
        try {
            var text = new ClassPathResource("search/words.txt").getContentAsString(StandardCharsets.UTF_8);
            var stems = new HashSet<String>();
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> GermanText.words(line).stream())
                    .forEach(word -> stems.add(word.stem()));
            return stems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
