package org.vorort.actors.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.actors.sheets.GivenFile.numbers;
import static org.vorort.actors.sheets.GivenFile.real;
import static org.vorort.actors.sheets.GivenFile.reason;
import static org.vorort.actors.sheets.GivenFile.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VcardTest {

    @Test
    void a_card_of_version_four_becomes_a_row() {
        var sheet = sheet("""
                BEGIN:VCARD
                VERSION:4.0
                KIND:individual
                FN:Dr. Ayşe Öztürk-Müller
                N:Öztürk-Müller;Ayşe;Maria;Dr.;M.A.
                ORG:Stadt Musterlingen;Amt für Soziales;Integration
                TITLE:Integrationsbeauftragte
                TEL;VALUE=uri;TYPE="voice,cell":tel:+49-176-1234567
                TEL;VALUE=uri;TYPE=work;PREF=1:tel:+49-7041-8760;ext=12
                TEL;TYPE=fax:07041 87699
                EMAIL:privat@example.org
                EMAIL;PREF=1:amt@musterlingen.example
                ADR:;Zimmer 12;Kelterplatz 7;Musterlingen;Baden-Württemberg;75417;Deutschland
                ADR:1437;;;Musterlingen;;75401;
                LANG;PREF=2:en
                LANG;PREF=1:tr
                CATEGORIES:Netzwerk,Lenkungsgruppe
                URL:https://musterlingen.example/integration
                GEO:geo:48.95,8.84
                NOTE:Erreichbar vormittags\\, außer Mi.\\nZimmer 12
                BDAY:19800101
                END:VCARD
                """);

        assertThat(sheet.format()).isEqualTo(SheetFormat.VCARD);
        assertThat(text(sheet, 0, ContactColumn.KIND)).isEqualTo("Person");
        assertThat(text(sheet, 0, ContactColumn.TITLE)).isEqualTo("Dr. M.A.");
        assertThat(text(sheet, 0, ContactColumn.GIVEN_NAME)).isEqualTo("Ayşe Maria");
        assertThat(text(sheet, 0, ContactColumn.FAMILY_NAME)).isEqualTo("Öztürk-Müller");
        assertThat(text(sheet, 0, ContactColumn.ORGANISATION)).isEqualTo("Stadt Musterlingen");
        assertThat(text(sheet, 0, ContactColumn.UNIT)).isEqualTo("Amt für Soziales; Integration");
        assertThat(text(sheet, 0, ContactColumn.FUNCTION)).isEqualTo("Integrationsbeauftragte");
        assertThat(text(sheet, 0, ContactColumn.PHONE)).isEqualTo("+49-7041-8760 ext. 12");
        assertThat(text(sheet, 0, ContactColumn.OTHER_PHONE)).isEqualTo("+49-176-1234567");
        assertThat(text(sheet, 0, ContactColumn.FAX)).isEqualTo("07041 87699");
        assertThat(text(sheet, 0, ContactColumn.MAIL)).isEqualTo("amt@musterlingen.example");
        assertThat(text(sheet, 0, ContactColumn.OTHER_MAIL)).isEqualTo("privat@example.org");
        assertThat(text(sheet, 0, ContactColumn.STREET)).isEqualTo("Kelterplatz 7, Zimmer 12");
        assertThat(text(sheet, 0, ContactColumn.POSTCODE)).isEqualTo("75417");
        assertThat(text(sheet, 0, ContactColumn.OTHER_ADDRESS)).isEqualTo("Postfach 1437, 75401 Musterlingen");
        assertThat(text(sheet, 0, ContactColumn.LANGUAGES)).isEqualTo("tr; en");
        assertThat(text(sheet, 0, ContactColumn.TAGS)).isEqualTo("Netzwerk; Lenkungsgruppe");
        assertThat(text(sheet, 0, ContactColumn.LATITUDE)).isEqualTo("48.95");
        assertThat(text(sheet, 0, ContactColumn.NOTE)).isEqualTo("Erreichbar vormittags, außer Mi.\nZimmer 12");
        assertThat(sheet.rows().getFirst().cells()).noneMatch(cell -> cell.contains("1980"));
    }

    @Test
    void an_organisation_is_one_only_where_the_card_says_so() {
        var sheet = sheet("""
                BEGIN:VCARD
                VERSION:3.0
                FN:AWO Kreisverband
                X-ABShowAs:COMPANY
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                FN:Caritas
                END:VCARD
                """);

        assertThat(text(sheet, 0, ContactColumn.KIND)).isEqualTo("Organisation");
        assertThat(text(sheet, 0, ContactColumn.ORGANISATION)).isEqualTo("AWO Kreisverband");
        assertThat(text(sheet, 1, ContactColumn.KIND)).isEmpty();
        assertThat(text(sheet, 1, ContactColumn.DISPLAY_NAME)).isEqualTo("Caritas");
        assertThat(numbers(sheet)).containsExactly(1, 2);
    }

    @Test
    void quoted_umlauts_without_an_encoding_are_those_of_old_outlook() {
        var card =
                "BEGIN:VCARD\r\nVERSION:2.1\r\nN;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg\r\nTEL;WORK:1\r\nEND:VCARD\r\n";

        assertThat(text(sheet(card), 0, ContactColumn.FAMILY_NAME)).isEqualTo("Müller");
        assertThat(text(sheet(card.replace("=FC", "=C3=BC").replace("=F6", "=C3=B6")), 0, ContactColumn.GIVEN_NAME))
                .isEqualTo("Jörg");
        assertThat(text(
                        sheet(
                                card.replace(";ENCODING=QUOTED-PRINTABLE:M=FCller", ":Müßig"),
                                Charset.forName("windows-1252")),
                        0,
                        ContactColumn.FAMILY_NAME))
                .isEqualTo("Müßig");
    }

    @Test
    void a_large_picture_is_left_out_unread() {
        var picture = "PHOTO;ENCODING=b;TYPE=JPEG:" + "/9j/4AAQSkZJRgABAQ".repeat(4) + "\r\n"
                + (" " + "QUJD".repeat(18) + "\r\n").repeat(250_000);
        var card =
                "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Muster;Mina;;;\r\n" + picture + "item1.TEL:07041 1\r\nEND:VCARD\r\n";

        assertThat(card.length()).isGreaterThan(18_000_000);
        var sheet = sheet(card);

        assertThat(text(sheet, 0, ContactColumn.PHONE)).isEqualTo("07041 1");
        assertThat(reason((card + " ".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SheetReader.Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "John_Doe_ANDROID, 6, Ñ Ñ Ñ Ñ, 2",
        "John_Doe_GMAIL, 1, Doe, 0",
        "John_Doe_IPHONE, 1, Doe, 0",
        "John_Doe_MS_OUTLOOK, 1, Doe, 0",
        "gmail-list, 3, Beatle, 1",
        "outlook-2007, 1, Angstadt, 0",
        "rfc6350-example, 1, Perreault, 0",
    })
    void cards_of_real_programs_are_read(String name, int cards, String familyName, int row) {
        var sheet = sheet(real("contacts/" + name + ".vcf"));

        assertThat(sheet.rows()).hasSize(cards);
        assertThat(text(sheet, row, ContactColumn.FAMILY_NAME)).isEqualTo(familyName);
    }

    @Test
    void an_iphone_card_keeps_everything_that_counts() {
        var sheet = sheet(real("contacts/John_Doe_IPHONE.vcf"));

        assertThat(text(sheet, 0, ContactColumn.PHONE)).isEqualTo("905-555-1234");
        assertThat(text(sheet, 0, ContactColumn.FAX)).isEqualTo("905-888-1234; 905-999-1234");
        assertThat(text(sheet, 0, ContactColumn.UNIT)).isEqualTo("Accounting");
        assertThat(text(sheet, 0, ContactColumn.WEB)).isEqualTo("http://www.ibm.com");
        assertThat(text(sheet, 0, ContactColumn.OTHER_ADDRESS))
                .isEqualTo("Street4\nBuilding 6\nFloor 8, 12345 New York, USA");
    }

    @Test
    void cards_without_end_nested_cards_and_garbage_end_in_a_sentence() {
        assertThat(reason("BEGIN:VCARD\r\n")).isEqualTo(SheetReader.Reason.EMPTY);
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(SheetReader.read(
                                "karten.vcf", "BEGIN:VCARD\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)))
                        .isNotNull());
        assertThat(reason("BEGIN:VCARD\nVERSION:3.0\nN:A;B\nTEL:1\nEND:VCARD\n".repeat(50_001)))
                .isEqualTo(SheetReader.Reason.TOO_MANY_ROWS);
        assertThat(reason("BEGIN:VCARD\nVERSION:3.0\nN:A;B\nNOTE:" + "x".repeat(40_000) + "\nEND:VCARD\n"))
                .isEqualTo(SheetReader.Reason.CELL_TOO_LONG);
    }

    @Test
    void garbled_cards_end_in_a_table_or_a_sentence() {
        var card = """
                BEGIN:VCARD
                VERSION:4.0
                N:Doe;John;;;
                item1.TEL;VALUE=uri;PREF=1:tel:+49-30-1;ext=1
                ADR;TYPE=home:;;Weg 1;Ort;;12345;
                GEO:geo:48.1,11.5
                NOTE;ENCODING=QUOTED-PRINTABLE:=C3=BC=
                =E4
                CATEGORIES:a,b
                LANG:de
                END:VCARD
                """;
        var random = new Random(2019);
        var signs = "\n\r:;=,\\\"'^.%@A1 \t\u00FC";
        for (var attempt = 0; attempt < 1_000; attempt++) {
            var garbled = new StringBuilder(card);
            for (var hits = random.nextInt(1, 8); hits > 0; hits--) {
                garbled.setCharAt(random.nextInt(12, garbled.length()), signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(SheetReader.read("karten.vcf", garbled.toString().getBytes(StandardCharsets.UTF_8)))
                    .isNotNull();
        }
    }

    private static String text(Sheet sheet, int row, ContactColumn column) {
        return sheet.rows().get(row).cells().get(column.ordinal());
    }
}
