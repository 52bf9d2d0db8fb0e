package org.vorort.actors.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.actors.sheets.GivenFile.cells;
import static org.vorort.actors.sheets.GivenFile.numbers;
import static org.vorort.actors.sheets.GivenFile.real;
import static org.vorort.actors.sheets.GivenFile.sheet;

import org.junit.jupiter.api.Test;

class RealListTest {

    @Test
    void the_list_of_lichtenberg_has_71_rows() {
        var sheet = sheet(real("organisations/berlin_lichtenberg/jugendfreizeiteinrichtungen_excel.csv"));

        assertThat(sheet.encoding()).isEqualTo("Windows-1252");
        assertThat(sheet.delimiter()).isEqualTo(Delimiter.SEMICOLON);
        assertThat(sheet.headings())
                .containsExactly(
                        "id",
                        "stadtteile",
                        "einrichtung",
                        "strasse",
                        "plz",
                        "ort",
                        "telefon",
                        "e_mail",
                        "internet",
                        "traeger",
                        "angebote");
        assertThat(sheet.rows()).hasSize(71);
        assertThat(cells(sheet)).allMatch(row -> row.get(4).matches("\\d{5}"));
        assertThat(cells(sheet).get(7).get(2)).isEqualTo("JFE \"Die Arche“");
        assertThat(cells(sheet).get(6).get(2)).isEqualTo("JFE \"Leo’s Hütte\"");
        assertThat(cells(sheet).get(65).get(2))
                .isEqualTo("Familienzentrum \"Pusteblume“ im Familienzentrum \nKrugwiesenhof");
        assertThat(numbers(sheet)).first().isEqualTo(2);
        assertThat(numbers(sheet)).last().isEqualTo(72);
    }

    @Test
    void both_lists_of_munich_have_50_rows() {
        var earlier = sheet(real("organisations/munich_helper_circles/2016.csv"));
        var later = sheet(real("organisations/munich_helper_circles/2020.csv"));

        assertThat(earlier.rows()).hasSize(50);
        assertThat(earlier.headings()).hasSize(15).endsWith("contact", "", "");
        assertThat(cells(earlier).get(16)).contains("http://www.oberschleissheim.de/index.php?id=0,229");
        assertThat(later.rows()).hasSize(50);
        assertThat(later.headings()).containsExactly("name", "lat", "long", "radius", "homepage");
        assertThat(cells(later).get(20)).endsWith("\r\nhttp://www.asylkreis-wuermtal.de/");
    }

    @Test
    void the_workbook_of_counties_is_read_behind_its_cover() {
        var sheet = sheet(real("gemeinden/04-kreise.xlsx"));

        assertThat(sheet.format()).isEqualTo(SheetFormat.XLSX);
        assertThat(sheet.headings())
                .startsWith("Schlüssel-nummer", "Regionale Bezeichnung", "Kreisfreie Stadt", "NUTS3", "Fläche in km2");
        var flensburg = sheet.rows().stream()
                .filter(row -> row.cells().getFirst().equals("01001"))
                .findFirst();
        assertThat(flensburg).isPresent();
        assertThat(flensburg.orElseThrow().number()).isEqualTo(9);
        assertThat(flensburg.orElseThrow().cells())
                .startsWith("01001", "Kreisfreie Stadt", "Flensburg, Stadt", "DEF01", "56.73", "89504");
        var nordfriesland = sheet.rows().stream()
                .filter(row -> row.cells().getFirst().equals("01054"))
                .findFirst();
        assertThat(nordfriesland.orElseThrow().cells().get(4)).isEqualTo("2083.55");
    }
}
