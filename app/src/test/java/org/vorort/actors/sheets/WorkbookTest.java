package org.vorort.actors.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.actors.sheets.GivenFile.cells;
import static org.vorort.actors.sheets.GivenFile.numbers;
import static org.vorort.actors.sheets.GivenFile.sheet;
import static org.vorort.actors.sheets.GivenWorkbook.aWorkbook;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {

    private static final String HEADINGS = "<row r=\"1\">" + text("A1", "Name") + text("B1", "Wert") + "</row>";

    @Test
    void shared_and_inline_texts_are_read_with_all_their_runs() {
        var sheet = sheet(aWorkbook()
                .texts(
                        "<si><t>Name</t></si>",
                        "<si><r><t xml:space=\"preserve\">Haus </t></r><r><t>Süd</t></r><rPh><t>aid</t></rPh></si>")
                .sheet(
                        "Kontakte",
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>" + text("B1", "Ort") + "</row>"
                                + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>1</v></c>" + text("B4", "a_x000D_&lt;b&gt;")
                                + "</row>")
                .bytes());

        assertThat(sheet.format()).isEqualTo(SheetFormat.XLSX);
        assertThat(sheet.worksheet()).isEqualTo("Kontakte");
        assertThat(sheet.headings()).containsExactly("Name", "Ort");
        assertThat(cells(sheet)).containsExactly(List.of("Haus Süd", "a\r<b>"));
        assertThat(numbers(sheet)).containsExactly(4);
    }

    @Test
    void the_first_visible_sheet_that_is_a_list_is_read() {
        var cover = "<row r=\"1\">" + text("A1", "Kontakte") + "</row><row r=\"2\">" + text("A2", "Mai") + "</row>";
        var sheet = sheet(aWorkbook()
                .hiddenSheet("Archiv", HEADINGS + number(2, "", "1"))
                .sheet("Deckblatt", cover)
                .sheet("Liste", HEADINGS + number(2, "", "7"))
                .bytes());

        assertThat(sheet.worksheet()).isEqualTo("Liste");
        assertThat(cells(sheet)).containsExactly(List.of("x", "7"));
    }

    @Test
    void a_list_of_one_column_is_read_where_no_wider_one_is() {
        assertThat(sheet(aWorkbook()
                                .sheet("A", "<row>" + text("", "Mail") + "</row><row>" + text("", "x") + "</row>")
                                .bytes())
                        .headings())
                .containsExactly("Mail");
    }

    @Test
    void a_formula_counts_by_its_saved_value_and_is_never_worked_out() {
        var sheet = sheet(aWorkbook()
                .sheet(
                        "A",
                        HEADINGS
                                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>HYPERLINK(\"http://x\")</f><v>AWO</v></c>"
                                + "<c r=\"B2\"><f>6*7</f><v>42</v></c></row>"
                                + "<row r=\"3\">" + text("A3", "x") + "<c r=\"B3\"><f>6*7</f></c></row>")
                .bytes());

        assertThat(cells(sheet)).containsExactly(List.of("AWO", "42"), List.of("x", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5.0, 5",
        "0, 2083.5500000000002, 2083.55",
        "0, 4.9301234567E10, 49301234567",
        "0, 0.10000000000000001, 0.1",
        "0, -3, -3",
        "1, 1067, 01067",
        "2, 43831, 2020-01-01",
        "2, 59, 1900-02-28",
        "2, 61, 1900-03-01",
        "2, 0.75, 18:00",
        "3, 43831.5, 2020-01-01T12:00",
        "4, 43831, 2020-01-01",
        "5, 12.5, 12.5",
        "6, 12, 12",
        "99, 12, 12",
        "2, 9999999, 9999999",
    })
    void numbers_are_shown_as_their_format_says(String style, String saved, String shown) {
        var sheet = sheet(aWorkbook()
                .styles("""
                        <numFmts>
                          <numFmt numFmtId="164" formatCode="00000"/>
                          <numFmt numFmtId="165" formatCode="[$-407]d/\\ mmmm\\ yyyy;@"/>
                          <numFmt numFmtId="166" formatCode="#,##0.00&quot; Stunden&quot;"/>
                          <numFmt numFmtId="167" formatCode="[Red]General"/>
                        </numFmts>
                        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                        <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="22"/>
                          <xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs>""")
                .sheet("A", HEADINGS + number(2, style, saved))
                .bytes());

        assertThat(cells(sheet)).containsExactly(List.of("x", shown));
    }

    @Test
    void a_workbook_of_a_macintosh_counts_days_from_1904() {
        var sheet = sheet(aWorkbook()
                .countingFrom1904()
                .styles("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>")
                .sheet("A", HEADINGS + number(2, "1", "42369"))
                .bytes());

        assertThat(cells(sheet)).containsExactly(List.of("x", "2020-01-01"));
    }

    @Test
    void truth_values_and_errors_are_read_as_they_stand() {
        var sheet = sheet(aWorkbook()
                .sheet("A", HEADINGS + "<row><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c></row>")
                .bytes());

        assertThat(cells(sheet)).containsExactly(List.of("TRUE", "#N/A"));
    }

    static String text(String address, String text) {
        var place = address.isEmpty() ? "" : " r=\"" + address + "\"";
        return "<c" + place + " t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String number(int row, String style, String value) {
        return "<row r=\"%d\">%s<c r=\"B%d\" s=\"%s\"><v>%s</v></c></row>"
                .formatted(row, text("A" + row, "x"), row, style, value);
    }
}
