package org.vorort.actors.exports;

import java.util.List;
import org.vorort.actors.sheets.ContactCard;

/**
 * A list as a file holds it.
 *
 * @param name the file's name without its ending
 * @param cards the same entries as address cards, for address books
 */
public record ExportTable(String name, List<String> headings, List<List<String>> rows, List<ContactCard> cards) {}
