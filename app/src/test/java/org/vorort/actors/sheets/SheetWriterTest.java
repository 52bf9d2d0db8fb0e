package org.vorort.actors.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.actors.sheets.GivenFile.cells;
import static org.vorort.actors.sheets.GivenFile.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetWriterTest {

    private static final String SIGNS = "aÄß 0+-=@'\"';,|\t\n\r_x<&>\u00A0“😀\u0001\uFEFF\uFF1D.";

    @Test
    void csv_is_what_german_spreadsheets_open_by_a_double_click() throws IOException {
        var csv = new String(
                csv(List.of("Name", "Ort"), List.of(List.of("Haus \"Süd\"", "a,b"), List.of("x", ""))), UTF_8);

        assertThat(csv).isEqualTo("\uFEFFName;Ort\r\n\"Haus \"\"Süd\"\"\";\"a,b\"\r\nx;\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1, '=1+1",
                "+49 30 1234, '+49 30 1234",
                "-, '-",
                "@SUM(A1), '@SUM(A1)",
                "'=1+1, ''=1+1",
                "''-x, '''-x",
                "'s Wirtshaus, 's Wirtshaus",
                "a=b, a=b",
                "\uFF1D1, '\uFF1D1",
            })
    void what_a_spreadsheet_would_work_out_wears_an_apostrophe(String text, String written) throws IOException {
        var csv = csv(List.of("Name", "Text"), List.of(List.of("x", text)));

        assertThat(new String(csv, UTF_8)).contains(";" + written + "\r\n");
        assertThat(cells(sheet(csv))).containsExactly(List.of("x", text));
        assertThat(cells(sheet(xlsx(List.of("Name", "Text"), List.of(List.of("x", text))))))
                .containsExactly(List.of("x", text));
    }

    @Test
    void a_workbook_holds_texts_and_no_formulas() throws IOException {
        var parts = parts(xlsx(List.of("Name", "PLZ"), List.of(List.of("=HYPERLINK(\"http://x\")", "01067"))));

        assertThat(parts)
                .doesNotContain("<f>")
                .contains("01067")
                .contains("autoFilter")
                .contains("ySplit");
        assertThat(cells(sheet(xlsx(List.of("PLZ", "Ort"), List.of(List.of("01067", "Dresden"))))))
                .containsExactly(List.of("01067", "Dresden"));
    }

    @Test
    void a_worksheet_may_be_called_anything() throws IOException {
        var bytes = new ByteArrayOutputStream();
        SheetWriter.xlsx(bytes, "Netzwerk: Stadt/Land [Entwurf] vom 3. Mai 2026", List.of("Name", "Ort"), List.of());

        assertThat(sheet(bytes.toByteArray()).worksheet()).isEqualTo("Netzwerk  Stadt Land  Entwurf");
    }

    @Test
    void whatever_is_written_as_csv_is_read_again() throws IOException {
        var random = new Random(1871);
        for (var attempt = 0; attempt < 300; attempt++) {
            var width = random.nextInt(1, 6);
            var rows = rows(random, random.nextInt(6), width);

            assertThat(cells(sheet(csv(headings(width), rows)))).isEqualTo(rows);
        }
    }

    @Test
    void whatever_is_written_as_a_workbook_is_read_again() throws IOException {
        var random = new Random(1872);
        for (var width = 1; width < 6; width++) {
            var rows = rows(random, 300, width);

            assertThat(cells(sheet(xlsx(headings(width), rows)))).isEqualTo(rows);
        }
    }

    @Test
    void whatever_stands_on_a_card_is_read_again() throws IOException {
        var random = new Random(1919);
        for (var attempt = 0; attempt < 100; attempt++) {
            var texts = new EnumMap<ContactColumn, String>(ContactColumn.class);
            for (var column : ContactColumn.values()) {
                texts.put(column, entry(random, column));
            }
            texts.put(ContactColumn.KIND, random.nextBoolean() ? ContactCard.PERSON : ContactCard.ORGANISATION);
            texts.put(ContactColumn.LATITUDE, "48.95");
            texts.put(ContactColumn.LONGITUDE, "-8.84");
            if (texts.get(ContactColumn.KIND).equals(ContactCard.ORGANISATION)) {
                List.of(ContactColumn.TITLE, ContactColumn.GIVEN_NAME, ContactColumn.FAMILY_NAME)
                        .forEach(column -> texts.put(column, ""));
            }
            var card = new ContactCard(texts);
            var bytes = new ByteArrayOutputStream();
            SheetWriter.vcards(bytes, List.of(card));

            assertThat(cells(sheet(bytes.toByteArray()))).containsExactly(card.cells());
        }
    }

    @Test
    void a_card_always_has_a_name_to_show() throws IOException {
        var bytes = new ByteArrayOutputStream();
        SheetWriter.vcards(
                bytes,
                List.of(
                        new ContactCard(Map.of(ContactColumn.GIVEN_NAME, "Mina", ContactColumn.FAMILY_NAME, "Muster")),
                        new ContactCard(Map.of(ContactColumn.ORGANISATION, "AWO"))));

        assertThat(bytes.toString(UTF_8))
                .contains("VERSION:4.0\r\nFN:Mina Muster\r\nN:Muster;Mina;;;\r\n")
                .contains("FN:AWO\r\nORG:AWO\r\n");
    }

    @Test
    void a_card_is_folded_at_75_octets_and_never_within_a_letter() throws IOException {
        var note = "Grüße aus dem Café, 5 €, 😀; ".repeat(30).strip();
        var card = new ContactCard(Map.of(ContactColumn.DISPLAY_NAME, "Öffnung", ContactColumn.NOTE, note));
        var bytes = new ByteArrayOutputStream();
        SheetWriter.vcards(bytes, List.of(card, card));

        var text =
                UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
        assertThat(text).startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n").endsWith("END:VCARD\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (var line : text.split("\r\n")) {
            assertThat(line.getBytes(UTF_8).length).as(line).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        }
        assertThat(text.lines().filter(line -> line.startsWith(" "))).hasSizeGreaterThan(20);
        assertThat(sheet(bytes.toByteArray()).rows()).hasSize(2);
        assertThat(cells(sheet(bytes.toByteArray()))).containsExactly(card.cells(), card.cells());
    }

    private static List<String> headings(int width) {
        var headings = new ArrayList<String>();
        for (var column = 0; column < width; column++) {
            headings.add("Spalte " + column);
        }
        return headings;
    }

    private static List<List<String>> rows(Random random, int most, int width) {
        var rows = new ArrayList<List<String>>();
        for (var row = 0; row < most; row++) {
            rows.add(randomCells(random, width));
        }
        rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
        return rows;
    }

    private static List<String> randomCells(Random random, int width) {
        var cells = new ArrayList<String>();
        for (var column = 0; column < width; column++) {
            var cell = text(random, 8);
            cells.add(cell.replaceAll("[\\s\u00A0\uFEFF]", "").isEmpty() ? "" : cell);
        }
        return cells;
    }

    /** A column of one entry: no blanks around it, and no separator that would make it two. */
    private static String entry(Random random, ContactColumn column) {
        var text = text(random, 60).replaceAll("[\u0001\uFEFF\r\t;]", "").strip();
        return column.name().startsWith("OTHER") ? "z " + text + " " + column : "y" + text + column;
    }

    private static String text(Random random, int most) {
        var text = new StringBuilder();
        for (var length = random.nextInt(most); length > 0; length--) {
            var codePoints = SIGNS.codePoints().toArray();
            text.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
        }
        return text.toString();
    }

    private static byte[] csv(List<String> headings, List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        SheetWriter.csv(bytes, headings, rows);
        return bytes.toByteArray();
    }

    private static byte[] xlsx(List<String> headings, List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        SheetWriter.xlsx(bytes, "Verzeichnis", headings, rows);
        return bytes.toByteArray();
    }

    private static String parts(byte[] workbook) throws IOException {
        var parts = new StringBuilder();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (var part : Collections.list(zip.getEntries())) {
                parts.append(new String(zip.getInputStream(part).readAllBytes(), UTF_8));
            }
        }
        return parts.toString();
    }
}
