package org.vorort.actors.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.actors.imports.GivenList.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vorort.actors.Organisations;
import org.vorort.identity.Role;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** Files that do harm, by chance or on purpose: one sentence, nothing written, and the house stays open. */
class HostileListTest {

    private static final int MEGABYTE = 1024 * 1024;

    private static Town town;
    private static Guest coordinator;

    @BeforeAll
    static void office() {
        town = Town.aTown();
        coordinator = town.as(Role.COORDINATOR);
    }

    static Stream<GivenList> files() {
        return Stream.of(
                new GivenList("bombe.xlsx", bomb()),
                csv("spalten.csv", "Name" + ";Spalte".repeat(200), "Chor" + ";x".repeat(200)),
                new GivenList("zellen.csv", text("Name" + ";a".repeat(99), "Chor" + ";b".repeat(99), 100_000)),
                new GivenList("leer.csv", new byte[0]),
                new GivenList("leer.xlsx", " \r\n ;;; \r\n".getBytes(StandardCharsets.UTF_8)),
                new GivenList("programm.csv", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 3, 0}),
                csv("seite.csv", "<!DOCTYPE html><html><body><table><tr><td>Chor</td></tr></table></body></html>"),
                csv("ohne-namen.csv", "Telefon;E-Mail", "07041 12345;chor@example.org"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_hostile_file_ends_in_one_sentence(GivenList list) {
        var answer = coordinator.upload(town.path() + "/imports", "file", list.name(), list.content());
        if (answer.status() == 302) {
            answer = coordinator.post(answer.location().replace("columns", "confirmation"));
            assertThat(answer.status()).isEqualTo(409);
        } else {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select(".kern-error .kern-body").text()).contains(list.name());
        }
        assertThat(list.takenBy(town, false)).isInstanceOf(ImportActors.Unreadable.class);
        assertThat(number()).isZero();
    }

    @Test
    void a_photo_of_20_megabytes_in_a_card_is_too_much() {
        var card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Chor\r\nPHOTO;ENCODING=b;TYPE=JPEG:" + "A".repeat(28 * MEGABYTE)
                + "\r\nEND:VCARD\r\n";
        var list = new GivenList("karte.vcf", card.getBytes(StandardCharsets.US_ASCII));

        var answer = coordinator.upload(town.path() + "/imports", "file", list.name(), list.content());
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.heading()).isNotEmpty();
        assertThat(list.takenBy(town, false)).isInstanceOf(ImportActors.Unreadable.class);
        assertThat(coordinator.get(town.path() + "/imports").status()).isEqualTo(200);
    }

    @Test
    void formulas_and_web_pages_in_names_are_rejected_with_their_row() {
        var here = Town.aTown();
        var report = csv(
                        "liste.csv",
                        "Verein;Bemerkung",
                        "=HYPERLINK(\"http://example.org\");",
                        "<script>alert(1)</script>;",
                        "Chor;=cmd|'/c calc'!A1")
                .into(here);

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.rejectedRows()).isEqualTo(2);
        assertThat(report.rejected()).extracting(ImportReport.Rejected::row).containsExactly(2, 3, 4);
        var choir = Tenancy.in(
                here.id(),
                () -> House.open().ask(Organisations.class).all(here.id()).getFirst());
        assertThat(choir.details().note()).isEmpty();
        assertThat(choir.unread()).containsEntry("note", "=cmd|'/c calc'!A1");
    }

    private static int number() {
        return Tenancy.in(
                town.id(),
                () -> House.open().ask(Organisations.class).all(town.id()).size());
    }

    private static byte[] text(String headings, String row, int rows) {
        return (headings + "\n" + (row + "\n").repeat(rows)).getBytes(StandardCharsets.UTF_8);
    }

    /** A few kilobytes that unpack to a gigabyte. */
    private static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                            + "<sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\" Type=\"http://schemas.openxmlformats"
                            + ".org/officeDocument/2006/relationships/worksheet\"/></Relationships>");
            part(zip, "xl/worksheets/sheet1.xml", "<worksheet><sheetData>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        if (name.endsWith("sheet1.xml")) {
            var row = "<row><c t=\"inlineStr\"><is><t>Chor</t></is></c></row>"
                    .repeat(20_000)
                    .getBytes(StandardCharsets.UTF_8);
            for (var i = 0; i < 1_000; i++) {
                zip.write(row);
            }
        }
        zip.closeEntry();
    }
}
