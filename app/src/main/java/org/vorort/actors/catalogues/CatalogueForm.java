package org.vorort.actors.catalogues;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.validation.Errors;
import org.vorort.kernel.LocalisedText;

/**
 * The words of a catalogue as typed, by key: {@code german[A01]} and so on.
 *
 * @param active the keys that stay offered
 */
record CatalogueForm(
        Map<String, String> german, Map<String, String> english, Map<String, String> position, List<String> active) {

    private static final int LONGEST_CHARACTERS = 120;

    static CatalogueForm of(List<CatalogueEntry> entries) {
        var german = new HashMap<String, String>();
        var english = new HashMap<String, String>();
        var position = new HashMap<String, String>();
        var active = new ArrayList<String>();
        for (var entry : entries) {
            german.put(entry.key(), entry.text().german());
            english.put(entry.key(), entry.text().english());
            position.put(entry.key(), String.valueOf(entry.position()));
            if (entry.active()) {
                active.add(entry.key());
            }
        }
        return new CatalogueForm(german, english, position, active);
    }

    /** Reads what was sent: {@code german[A01]=…}. What was not sent stays as the entries say. */
    static CatalogueForm of(List<CatalogueEntry> entries, Map<String, String> sent, List<String> active) {
        var form = of(entries);
        for (var entry : entries) {
            var key = entry.key();
            form.german()
                    .put(
                            key,
                            sent.getOrDefault(
                                            "german[" + key + "]", entry.text().german())
                                    .strip());
            form.english()
                    .put(
                            key,
                            sent.getOrDefault(
                                            "english[" + key + "]", entry.text().english())
                                    .strip());
            form.position()
                    .put(
                            key,
                            sent.getOrDefault("position[" + key + "]", "" + entry.position())
                                    .strip());
        }
        return new CatalogueForm(form.german(), form.english(), form.position(), active);
    }

    void check(List<CatalogueEntry> entries, Errors errors) {
        for (var entry : entries) {
            var word = german.getOrDefault(entry.key(), "");
            if (word.isEmpty()) {
                errors.rejectValue("german[" + entry.key() + "]", "actors.catalogues.german.missing");
            }
            if (Math.max(word.length(), english.getOrDefault(entry.key(), "").length()) > LONGEST_CHARACTERS) {
                errors.rejectValue(
                        "german[" + entry.key() + "]", "actors.form.tooLong", new Object[] {LONGEST_CHARACTERS}, "");
            }
            if (!position.getOrDefault(entry.key(), "").matches("\\d{1,5}")) {
                errors.rejectValue("position[" + entry.key() + "]", "actors.catalogues.position.wrong");
            }
        }
    }

    /** The entries that say something else than before, once they were checked. */
    List<CatalogueEntry> changed(List<CatalogueEntry> entries) {
        var changed = new ArrayList<CatalogueEntry>();
        for (var entry : entries) {
            var now = new CatalogueEntry(
                    entry.catalogue(),
                    entry.key(),
                    new LocalisedText(german.getOrDefault(entry.key(), ""), english.getOrDefault(entry.key(), "")),
                    entry.examples(),
                    Integer.parseInt(position.getOrDefault(entry.key(), "0")),
                    active.contains(entry.key()));
            if (!now.equals(entry)) {
                changed.add(now);
            }
        }
        return changed;
    }
}
