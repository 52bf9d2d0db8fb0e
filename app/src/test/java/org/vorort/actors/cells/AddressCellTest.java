package org.vorort.actors.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses in the net: mail and web, and each of them in the other's column. */
class AddressCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "info@awo.example | info@awo.example",
                "info@AWO.Example  | info@awo.example",
                "mailto:Info@awo.example | Info@awo.example",
                "E-Mail: info@awo.example. | info@awo.example",
                "<info@awo.example> | info@awo.example",
                "büro@köln.example | büro@köln.example",
            })
    void a_mail_address_is_taken_as_it_stands(String raw, String mail) {
        assertThat(MailCell.read(raw)).isEqualTo(new CellReading.Read<>(List.of(mail), ""));
    }

    @Test
    void several_mail_addresses_and_names_are_told_apart() {
        assertThat(MailCell.read("a@x.example, b@x.example; a@x.example / c@x.example/d@x.example/ "))
                .isEqualTo(new CellReading.Read<>(
                        List.of("b@x.example", "a@x.example", "c@x.example", "d@x.example"), ""));
        assertThat(MailCell.read("Mina Muster <m@x.example>"))
                .isEqualTo(new CellReading.Read<>(List.of("m@x.example"), "Mina Muster"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "info(at)awo.example | NO_MAIL",
                "info@awo | NO_MAIL",
                "info@berliner_familienfreunde.de | NO_MAIL",
                "a..b@awo.example | NO_MAIL",
                "auf Anfrage | NO_MAIL",
                "https://www.awo.example/kontakt/ | WEB_INSTEAD_OF_MAIL",
                "www.awo.example | WEB_INSTEAD_OF_MAIL",
            })
    void what_is_no_mail_address_is_not_read(String raw, CellProblem problem) {
        assertThat(MailCell.read(raw)).isEqualTo(new CellReading.Unreadable<>(raw, problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://www.awo.example/a?id=0,229 | http://www.awo.example/a?id=0,229",
                "www.awo.example | https://www.awo.example",
                "awo-jena.de/team | https://awo-jena.de/team",
                "awo-jena.de:8080/ | https://awo-jena.de:8080/",
                "https://münchen.de/ä | https://münchen.de/ä",
            })
    void a_host_gets_its_scheme_and_nothing_else_changes(String raw, String web) {
        assertThat(WebCell.read(raw)).isEqualTo(new CellReading.Read<>(List.of(web), ""));
    }

    @Test
    void several_web_addresses_are_told_apart() {
        assertThat(WebCell.read("\r\nhttp://www.arche.example/ www.facebook.com/DieArche (neu)"))
                .isEqualTo(new CellReading.Read<>(
                        List.of("http://www.arche.example/", "https://www.facebook.com/DieArche"), "(neu)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "javascript:alert(1) | UNSAFE_WEB",
                "JavaScript:alert(1)//www.awo.example | UNSAFE_WEB",
                "data:text/html;base64,x | UNSAFE_WEB",
                "www.awo.example javascript:alert(1) | UNSAFE_WEB",
                "file:///etc/passwd | UNSAFE_WEB",
                "http://<b>.example | NO_WEB",
                "https://user:pass@evil.example | NO_WEB",
                "St.Maria | NO_WEB",
                "im Aufbau | NO_WEB",
                "http:/awo.example | NO_WEB",
                "info@awo.example | MAIL_INSTEAD_OF_WEB",
            })
    void what_is_no_web_address_is_not_read(String raw, CellProblem problem) {
        assertThat(WebCell.read(raw)).isEqualTo(new CellReading.Unreadable<>(raw, problem));
    }

    @Test
    void nothing_is_blank_and_endless_cells_end() {
        assertThat(MailCell.read(" ")).isEqualTo(new CellReading.Blank<>());
        assertThat(WebCell.read("\u00A0")).isEqualTo(new CellReading.Blank<>());
        for (var part : List.of("a", ".", "a.", "a@", " ", "-", "www.")) {
            assertThat(MailCell.read("x" + part.repeat(16_000))).isInstanceOf(CellReading.Unreadable.class);
            assertThat(WebCell.read("x" + part.repeat(16_000))).isInstanceOf(CellReading.Unreadable.class);
        }
    }
}
