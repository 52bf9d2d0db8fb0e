package org.vorort.network.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vorort.actors.SearchText;
import org.vorort.actors.catalogues.CatalogueEntry;
import org.vorort.actors.ties.TieKind;
import org.vorort.kernel.Language;
import org.vorort.shell.Texts;

/** The words that files have for kinds and fields of action: our codes, and what people read in both languages. */
record FileWords(Map<String, TieKind> kinds, Map<String, String> topics) {

    /** What one cell names. @param unknown the words nobody knows */
    record Topics(List<String> keys, List<String> unknown) {}

    static FileWords of(Texts texts, List<CatalogueEntry> fields) {
        var kinds = new HashMap<String, TieKind>();
        for (var kind : TieKind.values()) {
            kinds.put(plain(kind.code()), kind);
            for (var language : Language.values()) {
                kinds.put(plain(texts.text(language, "network.kind." + kind.code())), kind);
            }
        }
        var topics = new HashMap<String, String>();
        for (var field : fields) {
            topics.putIfAbsent(plain(field.text().german()), field.key());
            topics.putIfAbsent(plain(field.text().english()), field.key());
        }
        fields.forEach(field -> topics.put(plain(field.key()), field.key()));
        return new FileWords(kinds, topics);
    }

    Optional<TieKind> kind(String written) {
        return Optional.ofNullable(kinds.get(plain(written)));
    }

    /** The fields of action a cell names: all of it, or what stands between its commas and semicolons. */
    Topics topics(String written) {
        var whole = topics.get(plain(written));
        if (whole != null) {
            return new Topics(List.of(whole), List.of());
        }
        var keys = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        for (var word : written.split("[,;]")) {
            var key = topics.get(plain(word));
            if (key != null) {
                keys.add(key);
            } else if (!word.isBlank()) {
                unknown.add(word.strip());
            }
        }
        return new Topics(keys, unknown);
    }

    private static String plain(String written) {
        return SearchText.plain(written);
    }
}
