package org.vorort.actors.catalogues;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.vorort.kernel.Language;
import org.vorort.shell.Choice;

/** The catalogues of a municipality in one language, ready for pages and forms. */
public record CatalogueWords(Map<Catalogue, List<CatalogueEntry>> entries, Language language) {

    /** What people read for this key; the key itself where the catalogue does not know it. */
    public String word(Catalogue catalogue, String key) {
        for (var entry : entries.get(catalogue)) {
            if (entry.key().equals(key)) {
                return entry.text().in(language);
            }
        }
        return key;
    }

    public List<String> words(Catalogue catalogue, List<String> keys) {
        return keys.stream().map(key -> word(catalogue, key)).toList();
    }

    /** What belongs under this key, such as "AWO, Caritas"; empty where the word says enough. */
    public String examples(Catalogue catalogue, String key) {
        for (var entry : entries.get(catalogue)) {
            if (entry.key().equals(key)) {
                return entry.examples().in(language);
            }
        }
        return "";
    }

    public boolean knows(Catalogue catalogue, String key) {
        return entries.get(catalogue).stream().anyMatch(entry -> entry.key().equals(key));
    }

    /** What a form offers: the words in use, and those switched off that are chosen already. */
    public List<Choice> choices(Catalogue catalogue, Collection<String> chosen) {
        var choices = new ArrayList<Choice>();
        for (var entry : entries.get(catalogue)) {
            if (entry.active() || chosen.contains(entry.key())) {
                choices.add(new Choice(entry.key(), entry.text().in(language)));
            }
        }
        return choices;
    }
}
