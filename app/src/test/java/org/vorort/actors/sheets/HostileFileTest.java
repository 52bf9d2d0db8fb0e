package org.vorort.actors.sheets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.actors.sheets.GivenFile.cells;
import static org.vorort.actors.sheets.GivenFile.reason;
import static org.vorort.actors.sheets.GivenFile.sheet;
import static org.vorort.actors.sheets.GivenWorkbook.aWorkbook;
import static org.vorort.actors.sheets.WorkbookTest.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorort.actors.sheets.SheetReader.Reason;

/** Every file ends in a table or in one sentence, and no small file costs much time or memory. */
class HostileFileTest {

    private static final String HEADINGS = "<row r=\"1\">" + text("A1", "Name") + text("B1", "Ort") + "</row>";

    @Test
    void nothing_is_empty() {
        assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reason("\uFEFF")).isEqualTo(Reason.EMPTY);
        assertThat(reason("\uFEFF".getBytes(UTF_16LE))).isEqualTo(Reason.EMPTY);
        assertThat(reason(" \r\n;;\r\n\t\n")).isEqualTo(Reason.EMPTY);
        assertThat(reason(aWorkbook().sheet("A", "<row/>").bytes())).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR",
                "%PDF-1.7\n1 0 obj",
                "\u00FF\u00D8\u00FF\u00E0JFIF",
                "{\\rtf1 Name;Ort}",
                "Name;Ort\nAWO;\0\n",
                "\u0001\u0002\u0003\u0004\u0005abc",
            })
    void a_picture_stays_one_whatever_its_name(String bytes) {
        assertThat(reason(bytes.getBytes(ISO_8859_1))).isEqualTo(Reason.BINARY);
    }

    @Test
    void a_web_page_is_no_workbook() {
        assertThat(reason("\r\n<html><table><tr><td>Name</td></tr></table>")).isEqualTo(Reason.WEB_PAGE);
        assertThat(reason("<?xml version=\"1.0\"?><Workbook/>")).isEqualTo(Reason.WEB_PAGE);
    }

    @Test
    void old_protected_and_foreign_office_files_are_named() {
        var cover = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(ISO_8859_1);
        assertThat(reason(join(cover, "Workbook".getBytes(UTF_16LE)))).isEqualTo(Reason.OLD_EXCEL);
        assertThat(reason(join(cover, "EncryptedPackage".getBytes(UTF_16LE)))).isEqualTo(Reason.ENCRYPTED);
        assertThat(reason(join(cover, "WordDocument".getBytes(UTF_16LE)))).isEqualTo(Reason.BINARY);
        assertThat(reason(aWorkbook().part("xl/workbook.bin", "<x/>").bytes())).isEqualTo(Reason.OLD_EXCEL);
        assertThat(reason(aWorkbook().part("content.xml", "<x/>").bytes())).isEqualTo(Reason.OPEN_DOCUMENT);
        assertThat(reason(aWorkbook().part("word/document.xml", "<x/>").bytes()))
                .isEqualTo(Reason.BINARY);
    }

    @Test
    void a_file_beyond_the_limit_is_not_even_read_to_its_end() throws IOException {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) 'x');
                return length;
            }
        };

        assertThat(SheetReader.read("endlos.csv", endless))
                .isEqualTo(new SheetReader.Unreadable(Reason.TOO_LARGE, List.of("endlos.csv", "20")));
    }

    @Test
    void too_many_columns_are_refused_and_just_enough_are_not() {
        assertThat(sheet("a;".repeat(150)).headings()).hasSize(150);
        assertThat(reason("a;".repeat(151))).isEqualTo(Reason.TOO_MANY_COLUMNS);
        assertThat(reason(("a,".repeat(199) + "a\n").repeat(3))).isEqualTo(Reason.TOO_MANY_COLUMNS);
        assertThat(reason(aWorkbook()
                        .sheet("A", HEADINGS + "<row>" + text("XFD2", "x") + "</row>")
                        .bytes()))
                .isEqualTo(Reason.TOO_MANY_COLUMNS);
    }

    @Test
    void too_many_rows_cells_or_characters_are_refused() {
        assertThat(sheet("Name\n" + "x\n".repeat(50_000)).rows()).hasSize(50_000);
        assertThat(reason("Name\n" + "x\n".repeat(50_001))).isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(reason(("x;".repeat(100) + "\n").repeat(10_001))).isEqualTo(Reason.TOO_MANY_CELLS);
        assertThat(reason("Name\n" + "x".repeat(40_000))).isEqualTo(Reason.CELL_TOO_LONG);
        var repeated = "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(100) + "</row>";
        assertThat(reason(aWorkbook()
                        .texts("<si><t>" + "x".repeat(30_000) + "</t></si>")
                        .sheet("A", repeated.repeat(100))
                        .bytes()))
                .isEqualTo(Reason.TOO_MUCH_TEXT);
    }

    @Test
    void ten_million_cells_are_refused_before_they_are_kept() {
        quickly(() ->
                assertThat(reason(("1;".repeat(1000) + "\n").repeat(10_000))).isEqualTo(Reason.TOO_MANY_COLUMNS));
        quickly(() -> assertThat(reason(";".repeat(20_000_000))).isEqualTo(Reason.EMPTY));
        quickly(() -> assertThat(reason("x" + "\"".repeat(20_000_000))).isEqualTo(Reason.CELL_TOO_LONG));
        quickly(() -> assertThat(reason("\"a\n".repeat(1_000_000))).isEqualTo(Reason.TOO_MANY_ROWS));
        quickly(() -> assertThat(reason("\"a\"\"a\n".repeat(1_000_000))).isEqualTo(Reason.TOO_MANY_ROWS));
    }

    @Test
    void a_bomb_does_not_go_off() {
        var zeros = new byte[60 * 1024 * 1024];
        var picture = aWorkbook()
                .sheet("A", HEADINGS)
                .part("xl/media/image1.png", zeros)
                .bytes();
        quickly(() -> assertThat(sheet(picture).headings())
                .as("what is not asked for is not unpacked")
                .isNotEmpty());
        var rows = "<row><c/></row>".repeat(1_500_000);
        quickly(() -> assertThat(reason(aWorkbook().sheet("A", rows).bytes())).isEqualTo(Reason.ZIP_BOMB));
        var longName = "<row " + "a".repeat(12_000_000) + "=\"\"/>";
        quickly(() ->
                assertThat(reason(aWorkbook().sheet("A", longName).bytes())).isIn(Reason.ZIP_BOMB, Reason.DAMAGED));
        var longValue = "<row a=\"" + "a".repeat(9_000_000) + "\"/>";
        quickly(() ->
                assertThat(reason(aWorkbook().sheet("A", longValue).bytes())).isEqualTo(Reason.ZIP_BOMB));
    }

    @Test
    void more_elements_than_any_list_has_are_refused() {
        var noise = new byte[1_000_000];
        new Random(2020).nextBytes(noise);
        var padded = aWorkbook().part("noise.bin", noise);
        var manyCells = "<row>" + "<c/>".repeat(8_100_000) + "</row>";
        quickly(() -> assertThat(reason(padded.sheet("A", manyCells).bytes())).isEqualTo(Reason.ZIP_BOMB));
        var manyNames = new StringBuilder();
        for (var i = 0; i < 50_000; i++) {
            manyNames.append("<n").append(i).append("/>");
        }
        quickly(() -> assertThat(
                        reason(aWorkbook().sheet("A", manyNames.toString()).bytes()))
                .isEqualTo(Reason.ZIP_BOMB));
    }

    @Test
    void entities_are_neither_expanded_nor_fetched() {
        var laughter = """
                <!DOCTYPE sst [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
                <sst><si><t>Name&b;</t></si><si><t>Ort&c;</t></si></sst>""";
        var book = aWorkbook()
                .texts()
                .part("xl/sharedStrings.xml", laughter)
                .sheet("A", "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>");

        switch (SheetReader.read("liste.xlsx", book.bytes())) {
            case SheetReader.Read read -> assertThat(read.sheet().headings()).containsExactly("Name", "Ort");
            case SheetReader.Unreadable unreadable ->
                assertThat(unreadable.reason()).isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void addresses_of_other_planets_are_damage() {
        for (var address : List.of("ZZZZZZZ1", "XFE1")) {
            assertThat(reason(aWorkbook()
                            .sheet("A", "<row>" + text(address, "x") + "</row>")
                            .bytes()))
                    .isEqualTo(Reason.DAMAGED);
        }
        assertThat(reason(aWorkbook()
                        .sheet("A", "<row r=\"99999999999\">" + text("", "x") + "</row>")
                        .bytes()))
                .isEqualTo(Reason.DAMAGED);
        assertThat(reason(aWorkbook()
                        .sheet("A", "<row><c t=\"s\"><v>5</v></c></row>")
                        .bytes()))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void links_to_other_files_are_left_alone() {
        var sheet = sheet(aWorkbook()
                .externalLink("file://server/share/book.xlsx")
                .sheet("A", HEADINGS + "<row>" + "<c><f>[1]Sheet1!A1</f><v>5</v></c>" + text("", "x") + "</row>")
                .bytes());

        assertThat(cells(sheet)).containsExactly(List.of("5", "x"));
    }

    @Test
    void a_cut_or_garbled_workbook_ends_in_a_sentence() throws IOException {
        var whole = aWorkbook()
                .texts("<si><t>Name</t></si>")
                .styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
                .sheet("A", HEADINGS + "<row><c t=\"s\"><v>0</v></c><c><v>12</v></c></row>")
                .bytes();
        for (var length = 4; length < whole.length; length += 7) {
            assertThat(reason(Arrays.copyOf(whole, length))).isIn(Reason.DAMAGED, Reason.BINARY);
        }
        var random = new Random(2017);
        for (var attempt = 0; attempt < 300; attempt++) {
            var garbled = whole.clone();
            for (var hits = random.nextInt(1, 6); hits > 0; hits--) {
                garbled[random.nextInt(4, garbled.length)] = (byte) random.nextInt(256);
            }
            assertThat(SheetReader.read("liste.xlsx", new ByteArrayInputStream(garbled)))
                    .isNotNull();
        }
    }

    @Test
    void garbled_xml_ends_in_a_sentence() {
        var random = new Random(2018);
        var rows = HEADINGS + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" s=\"0\"><v>12.5</v></c></row>";
        for (var attempt = 0; attempt < 300; attempt++) {
            var garbled = new StringBuilder(rows);
            var signs = "<>&\"'/ \u0001\uFFFFxAr9[]!-;";
            for (var hits = random.nextInt(1, 4); hits > 0; hits--) {
                garbled.setCharAt(random.nextInt(garbled.length()), signs.charAt(random.nextInt(signs.length())));
            }
            var book = aWorkbook().texts("<si><t>x</t></si>").sheet("A", garbled.toString());
            assertThat(SheetReader.read("liste.xlsx", book.bytes())).isNotNull();
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static void quickly(Runnable reading) {
        Assertions.assertTimeout(Duration.ofSeconds(20), reading::run);
    }
}
