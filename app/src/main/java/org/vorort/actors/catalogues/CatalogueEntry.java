package org.vorort.actors.catalogues;

import org.vorort.kernel.LocalisedText;

/**
 * A word of a catalogue.
 *
 * @param key what entries refer to; never changes
 * @param examples what belongs here, empty where the word says enough
 * @param active whether it is still offered; entries that have it keep it
 */
public record CatalogueEntry(
        Catalogue catalogue, String key, LocalisedText text, LocalisedText examples, int position, boolean active) {

    CatalogueEntry withExamples(LocalisedText other) {
        return new CatalogueEntry(catalogue, key, text, other, position, active);
    }
}
