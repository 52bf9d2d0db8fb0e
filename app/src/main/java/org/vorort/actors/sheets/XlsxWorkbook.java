package org.vorort.actors.sheets;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What all worksheets of a workbook share: their names and places, the texts, the formats of numbers, the first day. */
record XlsxWorkbook(
        List<Worksheet> visibleWorksheets, List<String> texts, XlsxFormats formats, boolean countsFrom1904) {

    record Worksheet(String name, String path) {}

    private static final String OFFICE_RELATION = "/officeDocument";
    private static final String WORKSHEET_RELATION = "/worksheet";

    private static final List<String> HIDDEN = List.of("hidden", "veryHidden");

    private record Relation(String type, String path) {}

    static XlsxWorkbook read(XlsxParts parts) throws IOException, XMLStreamException, SheetRefused {
        var path = "xl/workbook.xml";
        for (var relation : relations(parts, "").values()) {
            path = relation.type().endsWith(OFFICE_RELATION) ? relation.path() : path;
        }
        var relations = relations(parts, path);
        var worksheets = new ArrayList<Worksheet>();
        var countsFrom1904 = false;
        var xml = parts.xml(path);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                countsFrom1904 = List.of("1", "true").contains(attribute(xml, "date1904"));
            } else if (xml.getLocalName().equals("sheet")) {
                var relation = relations.get(attribute(xml, "id"));
                if (relation != null
                        && relation.type().endsWith(WORKSHEET_RELATION)
                        && !HIDDEN.contains(attribute(xml, "state"))) {
                    worksheets.add(new Worksheet(attribute(xml, "name"), relation.path()));
                }
            }
        }
        return new XlsxWorkbook(worksheets, texts(parts, relations), formats(parts, relations), countsFrom1904);
    }

    private static List<String> texts(XlsxParts parts, Map<String, Relation> relations)
            throws IOException, XMLStreamException, SheetRefused {
        for (var relation : relations.values()) {
            if (relation.type().endsWith("/sharedStrings")) {
                return XlsxTexts.shared(parts.xml(relation.path()));
            }
        }
        return List.of();
    }

    private static XlsxFormats formats(XlsxParts parts, Map<String, Relation> relations)
            throws IOException, XMLStreamException, SheetRefused {
        for (var relation : relations.values()) {
            if (relation.type().endsWith("/styles")) {
                return XlsxFormats.read(parts.xml(relation.path()));
            }
        }
        return new XlsxFormats(List.of());
    }

    /** Where a part's relations lead, by their ids; what lies outside the file is never followed. */
    private static Map<String, Relation> relations(XlsxParts parts, String path)
            throws IOException, XMLStreamException, SheetRefused {
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        var place = folder + "_rels/" + path.substring(folder.length()) + ".rels";
        var relations = new HashMap<String, Relation>();
        if (!parts.has(place)) {
            return relations;
        }
        var xml = parts.xml(place);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")
                    && !attribute(xml, "TargetMode").equals("External")) {
                relations.put(
                        attribute(xml, "Id"),
                        new Relation(attribute(xml, "Type"), target(folder, attribute(xml, "Target"))));
            }
        }
        return relations;
    }

    private static String target(String folder, String target) throws SheetRefused {
        try {
            return URI.create("/" + folder)
                    .resolve(target.replace('\\', '/'))
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException e) {
            throw new SheetRefused(SheetReader.Reason.DAMAGED);
        }
    }

    /** The attribute by its local name, as the transitional and the strict form use different namespaces. */
    static String attribute(XMLStreamReader xml, String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
