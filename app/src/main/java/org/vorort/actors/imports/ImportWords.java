package org.vorort.actors.imports;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vorort.actors.FieldText;
import org.vorort.actors.Phones;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.actors.imports.plan.RowPlan.Change;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Texts;

/** Says fields and their texts as people read them. */
@Component
class ImportWords {

    /** A change in words. @param before empty where nothing stood */
    record Said(String field, String before, String after) {}

    private final Catalogues catalogues;
    private final Texts texts;

    ImportWords(Catalogues catalogues, Texts texts) {
        this.catalogues = catalogues;
        this.texts = texts;
    }

    Said said(MunicipalityId municipality, Language language, Change change) {
        return new Said(
                field(language, change.field()),
                text(municipality, language, change.field(), change.before()),
                text(municipality, language, change.field(), change.after()));
    }

    /** The name of a field, or of a column that is none. */
    String field(Language language, String key) {
        var field = "actors.field." + key;
        return texts.text(language, texts.knows(field) ? field : "actors.imports.column." + key);
    }

    private String text(MunicipalityId municipality, Language language, String field, String text) {
        return switch (field) {
            case "group" -> words(municipality, Catalogue.GROUP, text, language);
            case "level" -> words(municipality, Catalogue.LEVEL, text, language);
            case "fields" -> words(municipality, Catalogue.FIELD, text, language);
            case "languages" -> words(municipality, Catalogue.LANGUAGE, text, language);
            case "targetGroups" -> words(municipality, Catalogue.TARGET_GROUP, text, language);
            case "phone", "otherPhone" -> Phones.shown(text);
            default -> text;
        };
    }

    private String words(MunicipalityId municipality, Catalogue catalogue, String keys, Language language) {
        var words = new ArrayList<String>();
        for (var key : FieldText.split(keys)) {
            words.add(catalogues.text(municipality, catalogue, key, language));
        }
        return FieldText.join(List.copyOf(words));
    }
}
