package org.vorort.actors.imports.columns;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Texts;

/** Looks up the words by which a municipality's lists are understood. */
@Component
public class ListWords {

    /**
     * The words of a municipality.
     *
     * @param catalogues those of each catalogue field, by the field's key
     * @param headings the headings in our own exports, plain, with what they mean
     */
    public record Known(Map<String, CatalogueWords> catalogues, Headings headings) {}

    private final Catalogues catalogues;
    private final Headings headings;

    ListWords(Catalogues catalogues, Texts texts) {
        this.catalogues = catalogues;
        this.headings = Headings.with((meaning, language) -> texts.text(language, meaning.textKey()));
    }

    public Known of(MunicipalityId municipality) {
        return new Known(
                Map.of(
                        Meaning.GROUP.code(), words(municipality, Catalogue.GROUP),
                        Meaning.LEVEL.code(), words(municipality, Catalogue.LEVEL),
                        Meaning.FIELDS.code(), words(municipality, Catalogue.FIELD),
                        Meaning.TARGET_GROUPS.code(), words(municipality, Catalogue.TARGET_GROUP),
                        Meaning.LANGUAGES.code(), words(municipality, Catalogue.LANGUAGE)),
                headings);
    }

    private CatalogueWords words(MunicipalityId municipality, Catalogue catalogue) {
        return new CatalogueWords(List.copyOf(catalogues.all(municipality, catalogue)));
    }

    /** What the screens call a meaning. */
    @FunctionalInterface
    interface Wording {
        String word(Meaning meaning, Language language);
    }
}
