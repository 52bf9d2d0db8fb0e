package org.vorort.actors.sheets;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.actors.sheets.GivenFile.cells;
import static org.vorort.actors.sheets.GivenFile.numbers;
import static org.vorort.actors.sheets.GivenFile.reason;
import static org.vorort.actors.sheets.GivenFile.sheet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedListTest {

    @ParameterizedTest
    @EnumSource(
            value = Delimiter.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NONE"})
    void every_usual_delimiter_is_found(Delimiter delimiter) {
        var text = "Name;Ort\nAWO;Jena, Mitte\nCaritas;Gera\n".replace(';', delimiter.sign());
        var sheet = sheet(delimiter == Delimiter.COMMA ? text.replace("Jena, Mitte", "\"Jena, Mitte\"") : text);

        assertThat(sheet.delimiter()).isEqualTo(delimiter);
        assertThat(sheet.headings()).containsExactly("Name", "Ort");
        assertThat(cells(sheet)).containsExactly(List.of("AWO", "Jena, Mitte"), List.of("Caritas", "Gera"));
    }

    @Test
    void commas_in_sentences_do_not_make_columns() {
        var sheet = sheet("Angebot\nSport, Musik\nBeratung\nKochen, Nähen, Werken\n");

        assertThat(sheet.delimiter()).isEqualTo(Delimiter.NONE);
        assertThat(cells(sheet)).contains(List.of("Kochen, Nähen, Werken"));
    }

    @Test
    void the_delimiter_that_tears_no_quotes_is_right() {
        var sheet = sheet("x;\"a,b,c\"\ny;\"d,e,f\"\n");

        assertThat(sheet.delimiter()).isEqualTo(Delimiter.SEMICOLON);
        assertThat(cells(sheet)).containsExactly(List.of("y", "d,e,f"));
    }

    @Test
    void the_line_that_declares_the_delimiter_is_believed() {
        var sheet = sheet("sep=|\r\nName|Ort;Straße\r\nAWO|Jena;Markt\r\n");

        assertThat(sheet.headings()).containsExactly("Name", "Ort;Straße");
        assertThat(numbers(sheet)).containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_line_end_ends_a_line(String end) {
        var sheet = sheet("Name;Ort" + end + "AWO;Jena" + end + end + "Caritas;Gera");

        assertThat(cells(sheet)).containsExactly(List.of("AWO", "Jena"), List.of("Caritas", "Gera"));
        assertThat(numbers(sheet)).containsExactly(2, 4);
    }

    @Test
    void a_line_break_inside_quotes_belongs_to_the_cell_and_counts_no_row() {
        var sheet = sheet("Name;Netz\nAWO;\"\r\nhttp://awo.example/\"\nCaritas;\n");

        assertThat(cells(sheet)).containsExactly(List.of("AWO", "\r\nhttp://awo.example/"), List.of("Caritas", ""));
        assertThat(numbers(sheet)).containsExactly(2, 3);
    }

    @Test
    void doubled_quotes_are_one_and_quotes_inside_a_cell_stand() {
        var sheet = sheet("Name;Ort\n\"JFE \"\"Die Arche“\";Berlin\n\"Haus\" am See;Jena\nRohr 5\";\"Gera\" \n");

        assertThat(cells(sheet))
                .containsExactly(
                        List.of("JFE \"Die Arche“", "Berlin"),
                        List.of("Haus am See", "Jena"),
                        List.of("Rohr 5\"", "Gera"));
    }

    @Test
    void a_forgotten_quote_does_not_swallow_the_list() {
        var sheet = sheet("Name;Ort\n\"Haus am See;Jena\nAWO;\"Gera\"\nCaritas;\"Weimar\n");

        assertThat(cells(sheet))
                .containsExactly(
                        List.of("\"Haus am See", "Jena"), List.of("AWO", "Gera"), List.of("Caritas", "\"Weimar"));
    }

    @Test
    void ragged_rows_and_blank_headings_are_filled_up() {
        var sheet = sheet("Name;;Ort;\nAWO\nCaritas;x;Gera;y;z\n");

        assertThat(sheet.headings()).containsExactly("Name", "", "Ort", "", "");
        assertThat(cells(sheet))
                .containsExactly(List.of("AWO", "", "", "", ""), List.of("Caritas", "x", "Gera", "y", "z"));
    }

    @Test
    void columns_that_are_blank_to_the_last_row_are_no_columns() {
        assertThat(sheet("Name;Ort;;;\nAWO;Jena; ;\u00A0;\n").headings()).containsExactly("Name", "Ort");
    }

    @Test
    void cells_keep_their_blanks_and_headings_do_not() {
        var sheet = sheet(" Name ;\"Fläche \n in km2\"\nAWO ; 5\n");

        assertThat(sheet.headings()).containsExactly("Name", "Fläche in km2");
        assertThat(cells(sheet)).containsExactly(List.of("AWO ", " 5"));
    }

    @Test
    void title_lines_above_the_headings_are_passed_over() {
        var sheet =
                sheet("Kontaktliste Netzwerk;;;\n;;;Stand: Mai\n\nName;Ort;Telefon;Mail\nAWO;Jena;1;a\nDRK;Gera;2;b\n");

        assertThat(sheet.headings()).containsExactly("Name", "Ort", "Telefon", "Mail");
        assertThat(numbers(sheet)).containsExactly(5, 6);
    }

    @Test
    void a_list_without_headings_is_refused() {
        assertThat(reason("AWO;info@awo.example\nDRK;info@drk.example\n")).isEqualTo(SheetReader.Reason.NO_HEADINGS);
        assertThat(reason("AWO;03641 123456\n")).isEqualTo(SheetReader.Reason.NO_HEADINGS);
    }

    @Test
    void headings_alone_are_an_empty_list() {
        assertThat(sheet("Name;Ort\n").rows()).isEmpty();
    }

    @Test
    void byte_order_marks_are_read_and_taken_away() {
        var text = "\uFEFFName;Ort\nAWÖ;Jena\n";

        assertThat(sheet(text, UTF_8).headings()).containsExactly("Name", "Ort");
        assertThat(sheet(text, UTF_16LE).headings()).containsExactly("Name", "Ort");
        assertThat(sheet(text, UTF_16BE).encoding()).isEqualTo("UTF-16");
        assertThat(cells(sheet(text.substring(1), UTF_16LE))).containsExactly(List.of("AWÖ", "Jena"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "x-MacRoman", "IBM850"})
    void umlauts_tell_the_encoding(String charset) {
        var text = "Name;Straße\nTürkischer Elternverein Köln;Große Gasse\nMädchentreff;Öhringen\n";

        assertThat(cells(sheet(text, Charset.forName(charset))))
                .contains(List.of("Türkischer Elternverein Köln", "Große Gasse"));
    }

    @Test
    void typographic_quotes_alone_mean_windows() {
        var sheet = sheet("Name;Ort\nTreff „Oase“ – Jena;Jena\n", Charset.forName("windows-1252"));

        assertThat(sheet.encoding()).isEqualTo("Windows-1252");
        assertThat(cells(sheet)).containsExactly(List.of("Treff „Oase“ – Jena", "Jena"));
    }

    @Test
    void two_lists_glued_together_keep_their_umlauts() {
        var glued = new ByteArrayOutputStream();
        glued.writeBytes("Name;Ort\nMädchentreff;Köln\nFörderverein;Süd\n".getBytes(UTF_8));
        glued.writeBytes("Bürgerhaus;Jena\n".getBytes(Charset.forName("windows-1252")));

        assertThat(cells(sheet(glued.toByteArray())))
                .containsExactly(
                        List.of("Mädchentreff", "Köln"), List.of("Förderverein", "Süd"), List.of("Bürgerhaus", "Jena"));
    }
}
