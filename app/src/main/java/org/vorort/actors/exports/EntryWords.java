package org.vorort.actors.exports;

import java.util.ArrayList;
import java.util.List;
import org.vorort.actors.EntryField;
import org.vorort.actors.FieldText;
import org.vorort.actors.Phones;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Texts;

/** Fields as people read them on a page and in a file, and as an import understands them again. */
public final class EntryWords {

    private final MunicipalityId municipality;
    private final Language language;
    private final Catalogues catalogues;
    private final Texts texts;

    public EntryWords(MunicipalityId municipality, Language language, Catalogues catalogues, Texts texts) {
        this.municipality = municipality;
        this.language = language;
        this.catalogues = catalogues;
        this.texts = texts;
    }

    /** The heading of the column that holds our own id. */
    String idHeading() {
        return texts.text(language, "actors.imports.column.entryId");
    }

    String heading(EntryField field) {
        return texts.text(language, "actors.field." + field.key());
    }

    String text(String key) {
        return texts.text(language, key);
    }

    /** A field's text with catalogue keys turned into words and numbers into what people dial. */
    String shown(EntryField field, String text) {
        return shown(field.key(), text);
    }

    /** The same for the key of a field. */
    public String shown(String field, String text) {
        return switch (field) {
            case "group" -> word(Catalogue.GROUP, text);
            case "level" -> word(Catalogue.LEVEL, text);
            case "fields" -> words(Catalogue.FIELD, text);
            case "languages" -> words(Catalogue.LANGUAGE, text);
            case "targetGroups" -> words(Catalogue.TARGET_GROUP, text);
            case "phone", "otherPhone" -> Phones.shown(text);
            case "contactWay" -> text.isEmpty() ? "" : texts.text(language, "actors.export.way." + text);
            default -> text;
        };
    }

    private String word(Catalogue catalogue, String key) {
        return key.isEmpty() ? "" : catalogues.text(municipality, catalogue, key, language);
    }

    private String words(Catalogue catalogue, String keys) {
        var words = new ArrayList<String>();
        for (var key : FieldText.split(keys)) {
            words.add(word(catalogue, key));
        }
        return FieldText.join(List.copyOf(words));
    }
}
