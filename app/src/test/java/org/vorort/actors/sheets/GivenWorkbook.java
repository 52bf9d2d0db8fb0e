package org.vorort.actors.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, part by part, so that a test can say exactly what stands in it. */
final class GivenWorkbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int sheetCount;

    static GivenWorkbook aWorkbook() {
        return new GivenWorkbook()
                .part(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
                .part("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
    }

    /** A worksheet with these rows, written as {@code <row>} elements. */
    GivenWorkbook sheet(String name, String rows) {
        return sheet(name, "visible", rows);
    }

    GivenWorkbook hiddenSheet(String name, String rows) {
        return sheet(name, "hidden", rows);
    }

    GivenWorkbook texts(String... items) {
        relations.append(relation("texts", "sharedStrings", "sharedStrings.xml"));
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + String.join("", items) + "</sst>");
    }

    GivenWorkbook styles(String content) {
        relations.append(relation("styles", "styles", "/xl/styles.xml"));
        return part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + content + "</styleSheet>");
    }

    GivenWorkbook countingFrom1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    GivenWorkbook externalLink(String target) {
        relations.append("<Relationship Id=\"out\" TargetMode=\"External\" Type=\"" + OFFICE
                + "/externalLink\" Target=\"" + target + "\"/>");
        return this;
    }

    GivenWorkbook part(String path, String xml) {
        return part(path, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    GivenWorkbook part(String path, byte[] bytes) {
        parts.put(path, bytes);
        return this;
    }

    byte[] bytes() {
        part("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + properties + "<sheets>" + sheets
                        + "</sheets></workbook>");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private GivenWorkbook sheet(String name, String state, String rows) {
        sheetCount++;
        var id = "s" + sheetCount;
        sheets.append("<sheet name=\"" + name + "\" sheetId=\"" + sheetCount + "\" state=\"" + state + "\" r:id=\"" + id
                + "\"/>");
        relations.append(relation(id, "worksheet", "worksheets/" + id + ".xml"));
        return part(
                "xl/worksheets/" + id + ".xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }
}
