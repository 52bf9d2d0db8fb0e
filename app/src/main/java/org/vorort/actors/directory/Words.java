package org.vorort.actors.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.shell.Choice;
import org.vorort.shell.Link;
import org.vorort.shell.Texts;

/**
 * The catalogues' words in one language, ready for a page.
 *
 * @param choices what can be chosen, by catalogue
 * @param known every word by key, also those no longer offered
 */
record Words(
        EnumMap<Catalogue, List<Choice>> choices,
        EnumMap<Catalogue, Map<String, String>> known,
        Texts texts,
        org.vorort.kernel.Language language) {

    private static final Map<String, Catalogue> CATALOGUES = Map.of(
            "group", Catalogue.GROUP,
            "field", Catalogue.FIELD,
            "level", Catalogue.LEVEL,
            "language", Catalogue.LANGUAGE,
            "targetGroup", Catalogue.TARGET_GROUP);

    List<Choice> groups() {
        return choices.get(Catalogue.GROUP);
    }

    List<Choice> fields() {
        return choices.get(Catalogue.FIELD);
    }

    List<Choice> levels() {
        return choices.get(Catalogue.LEVEL);
    }

    List<Choice> languages() {
        return choices.get(Catalogue.LANGUAGE);
    }

    List<Choice> targetGroups() {
        return choices.get(Catalogue.TARGET_GROUP);
    }

    String group(String key) {
        return word(Catalogue.GROUP, key);
    }

    List<String> fields(List<String> keys) {
        return keys.stream().map(key -> word(Catalogue.FIELD, key)).toList();
    }

    /** The filters in force, each with the address of the list without it. */
    List<Link> active(String path, OrganisationQuery query) {
        var active = new ArrayList<Link>();
        query.filters().forEach((part, value) -> active.add(new Link(said(part, value), path + query.without(part))));
        return active;
    }

    private String said(String part, String value) {
        var catalogue = CATALOGUES.get(part);
        if (catalogue != null) {
            return word(catalogue, value);
        }
        return switch (part) {
            case "state" -> texts.text(language, "actors.filter.state." + value);
            case "fresh" -> texts.text(language, "actors.filter.fresh." + value);
            default -> value;
        };
    }

    private String word(Catalogue catalogue, String key) {
        return known.get(catalogue).getOrDefault(key, key);
    }
}
