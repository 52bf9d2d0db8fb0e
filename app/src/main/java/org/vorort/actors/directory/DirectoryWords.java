package org.vorort.actors.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Choice;
import org.vorort.shell.Texts;

/** Looks up the words a list page needs. */
@Component
class DirectoryWords {

    private final Catalogues catalogues;
    private final Texts texts;

    DirectoryWords(Catalogues catalogues, Texts texts) {
        this.catalogues = catalogues;
        this.texts = texts;
    }

    Words in(MunicipalityId municipality, Language language) {
        var choices = new EnumMap<Catalogue, List<Choice>>(Catalogue.class);
        var known = new EnumMap<Catalogue, Map<String, String>>(Catalogue.class);
        for (var catalogue : Catalogue.values()) {
            var offered = new ArrayList<Choice>();
            var words = new HashMap<String, String>();
            for (var entry : catalogues.all(municipality, catalogue)) {
                var word = entry.text().in(language);
                words.put(entry.key(), word);
                if (entry.active()) {
                    offered.add(new Choice(entry.key(), word));
                }
            }
            choices.put(catalogue, offered);
            known.put(catalogue, words);
        }
        return new Words(choices, known, texts, language);
    }
}
