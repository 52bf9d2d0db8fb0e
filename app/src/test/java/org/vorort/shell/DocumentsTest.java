package org.vorort.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.vorort.shell.Letters.aLetter;

import com.sun.net.httpserver.HttpServer;
import gg.jte.Content;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.vorort.kernel.Language;

class DocumentsTest {

    private static final String LINK = "https://musterlingen.example/musterlingen/confirm/4f7c9a0e2b";

    private static final Templates TEMPLATES = new Templates();
    private static final Documents DOCUMENTS = new Documents(TEMPLATES, new Texts());

    @Test
    void a_letter_is_archivable_and_accessible() {
        var printed =
                Printed.of("letter", DOCUMENTS.letter(aLetter().withLink(LINK).write()));
        assertThat(printed.violations()).isEmpty();
        assertThat(printed.pages()).isEqualTo(1);
        assertThat(printed.text())
                .contains(
                        "Stadt Musterlingen · Rathausplatz 1 · 75417 Musterlingen", "Jonas Winkler", "23.11.2026", LINK)
                .doesNotContain("Seite 1");
    }

    @Test
    void an_address_of_the_web_can_be_copied_letter_by_letter() {
        var printed =
                Printed.of("copied", DOCUMENTS.letter(aLetter().withLink(LINK).write()));
        assertThat(printed.line("https://").text()).isEqualTo(LINK);
    }

    @Test
    void a_letter_keeps_the_measures_of_the_standard() {
        var printed = Printed.of("measures", DOCUMENTS.letter(aLetter().write()));
        for (var line :
                List.of("Rathausplatz 1 ·", "Frau", "Dr. Amira", "Sprachcafé", "Lindenstraße", "75417 Musterlingen")) {
            assertInWindow(printed.line(line));
        }
        assertThat(printed.line("Frau").top()).isGreaterThanOrEqualTo(62.7);
        assertThat(printed.line("Stabsstelle").left()).isEqualTo(125, within(0.5));
        assertThat(printed.line("Stabsstelle").top()).isGreaterThanOrEqualTo(50);
        assertThat(printed.line("Stimmt Ihr Eintrag").top()).isEqualTo(98.46, within(1.5));
        assertThat(printed.lines()).allSatisfy(line -> {
            assertThat(line.left()).isGreaterThanOrEqualTo(25);
            assertThat(line.right()).isLessThanOrEqualTo(200);
        });
    }

    @Test
    void a_long_address_rises_and_stays_in_the_window() {
        var letter = aLetter()
                .to(
                        "Arbeitsgemeinschaft für Teilhabe und Zusammenhalt in Musterlingen und Umgebung e. V.",
                        "Geschäftsstelle",
                        "zu Händen von",
                        "Frau Dr. Amira Haddad",
                        "Hinterhaus, zweiter Stock",
                        "Lindenstraße 12",
                        "75417 Musterlingen",
                        "Deutschland")
                .write();
        var printed = Printed.of("long-address", DOCUMENTS.letter(letter));
        for (var line : List.of("Rathausplatz 1 ·", "Arbeitsgemeinschaft", "Umgebung", "Lindenstraße", "Deutschland")) {
            assertInWindow(printed.line(line));
        }
    }

    @Test
    void a_letter_in_arabic_is_archivable_accessible_and_runs_from_the_right() {
        var letter = aLetter().inArabic().withLink(LINK).write();
        var printed = Printed.of("letter-ar", DOCUMENTS.letter(letter));
        assertThat(printed.violations()).isEmpty();
        assertThat(printed.line("07041 876-120").left()).isLessThan(160);
        assertThat(printed.lines().stream().filter(line -> line.top() > 95 && line.top() < 110))
                .allSatisfy(line -> assertThat(line.right()).isEqualTo(190, within(1.0)));
    }

    @Test
    void a_print_batch_has_every_letter_on_pages_of_its_own_that_count_for_themselves() {
        var letters = List.of(
                aLetter().to("Erste Person").write(),
                aLetter().to("Zweite Person").twoPagesLong().write(),
                aLetter().to("Dritte Person").write());
        var printed = Printed.of("serial", DOCUMENTS.serial(letters));
        assertThat(printed.pages()).isEqualTo(4);
        assertThat(printed.line("Zweite Person").page()).isEqualTo(2);
        assertThat(printed.line("Seite 2 von 2").page()).isEqualTo(3);
        assertThat(printed.line("Dritte Person").page()).isEqualTo(4);
        assertThat(printed.violations()).isEmpty();
    }

    @Test
    void a_batch_without_letters_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DOCUMENTS.serial(List.of()));
    }

    @Test
    void hostile_text_is_printed_as_text() {
        var nasty =
                "<script>alert('x')</script> & &nbsp; ]]> <!-- \" ' 👩🏽‍🚀 漢字 \uE000 \uFEFF \u0000\u0007\u202E \uD800 ﷽ e\u0301\u0302\u0303";
        var endless = "Donaudampfschifffahrt".repeat(80);
        var letter = aLetter()
                .to(nasty, endless, "75417 Musterlingen")
                .saying(nasty, endless, List.of(nasty, endless, "ﻻ " + nasty))
                .withLink("javascript:alert(1)")
                .write();
        var printed = Printed.of("hostile", DOCUMENTS.letter(letter));
        assertThat(printed.text()).contains("<script>alert('x')</script> & &nbsp; ]]>", "▯");
        assertThat(printed.violations()).isEmpty();
        assertThat(printed.lines()).allSatisfy(line -> assertThat(line.right()).isLessThanOrEqualTo(200));
    }

    @Test
    void a_coat_of_arms_that_is_no_picture_is_left_out() {
        for (var bytes : List.of(
                new byte[0], "<svg/>".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(Letters.coatOfArms(), 900))) {
            var printed = Printed.of(
                    "no-crest",
                    DOCUMENTS.letter(aLetter().on(Letters.headWith(bytes)).write()));
            assertThat(printed.line("Stadt Musterlingen").left()).isEqualTo(25, within(0.5));
        }
    }

    @Test
    void a_report_repeats_its_table_heads_and_counts_its_pages() {
        var rows = new StringBuilder();
        for (var row = 1; row <= 90; row++) {
            rows.append("<tr><th scope=\"row\">Verein %d</th><td>Sprache, Sport</td></tr>".formatted(row));
        }
        var frame = DOCUMENTS.frame(
                Language.DE,
                "Stadt Musterlingen",
                "Akteure & Angebote",
                "90 Akteure, Stand 23.11.2026",
                PrintFrame.Format.A4);
        var printed = Printed.of(
                "report",
                DOCUMENTS.pdf(inFrame(
                        frame,
                        "<table><caption>Alle Akteure</caption><thead><tr><th>Name</th><th>Feld</th></tr></thead><tbody>"
                                + rows + "</tbody></table>")));
        assertThat(printed.pages()).isEqualTo(3);
        assertThat(printed.lines().stream().filter(line -> line.text().equals("Feld")))
                .hasSize(3);
        assertThat(printed.line("Seite 3 von 3").page()).isEqualTo(3);
        assertThat(printed.violations()).isEmpty();
    }

    @Test
    void a_wide_report_lies_on_its_side() {
        for (var format : PrintFrame.Format.values()) {
            var frame = DOCUMENTS.frame(Language.EN, "Stadt Musterlingen", "Matrix", "23 groups, 18 fields", format);
            var printed = Printed.of("report-" + format.style(), DOCUMENTS.pdf(inFrame(frame, "<p>Content</p>")));
            assertThat(printed.size())
                    .isEqualTo(
                            switch (format) {
                                case A4 -> "210 x 297";
                                case A4_LANDSCAPE -> "297 x 210";
                                case A3_LANDSCAPE -> "420 x 297";
                            });
            assertThat(printed.pages()).isEqualTo(1);
            assertThat(printed.line("Page 1 of 1").page()).isEqualTo(1);
        }
    }

    @Test
    void languages_of_newcomers_are_printed_in_their_letters() {
        var texts = List.of("Дякуємо їжак", "Teşekkürler", "Cảm ơn bạn", "ትግርኛ", "ευχαριστώ");
        var printed = Printed.of(
                "languages",
                DOCUMENTS.letter(aLetter().saying("Danke", "Guten Tag", texts).write()));
        assertThat(printed.text()).contains(texts).doesNotContain("▯");
        assertThat(printed.violations()).isEmpty();
    }

    @Test
    void many_may_print_at_once() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var waiting = new ArrayList<Future<byte[]>>();
            for (var number = 0; number < 12; number++) {
                var letter = aLetter().to("Person " + number).inArabic().write();
                waiting.add(threads.submit(() -> DOCUMENTS.letter(letter)));
            }
            for (var number = 0; number < 12; number++) {
                var printed = Printed.of("at-once", waiting.get(number).get());
                assertThat(printed.text()).contains("Person " + number + "\n");
            }
        }
    }

    @Test
    void nothing_is_fetched() throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var there = "http://localhost:" + server.getAddress().getPort() + "/";
            DOCUMENTS.pdf("""
                    <html lang="de"><head><title>T</title><link rel="stylesheet" href="%1$sa.css"/>
                    <style>@import url(%1$sb.css); @font-face { font-family: X; src: url(%1$sc.ttf) }
                    body { font-family: X, "Fira Sans"; background: url(%1$sd.png) }</style></head>
                    <body><img src="%1$se.png" alt=""/><img src="file:///etc/hostname" alt=""/><object data="%1$sf.pdf"></object>
                    <a href="%1$sg.zip" download="g.zip">g</a><iframe src="%1$sh.html"></iframe></body></html>
                    """.formatted(there));
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_layout_cannot_name_files_of_the_machine() {
        var html = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><body>&x;</body></html>";
        assertThatIllegalArgumentException().isThrownBy(() -> DOCUMENTS.pdf(html));
        assertThatIllegalArgumentException().isThrownBy(() -> DOCUMENTS.pdf("<p>unclosed"));
    }

    private static String inFrame(PrintFrame frame, String html) {
        Content content = output -> output.writeContent(html);
        return TEMPLATES.string("shell/print", Map.of("page", frame, "content", content));
    }

    private static void assertInWindow(Printed.Line line) {
        assertThat(line.left()).as(line.text()).isGreaterThanOrEqualTo(25);
        assertThat(line.right()).as(line.text()).isLessThanOrEqualTo(105);
        assertThat(line.top()).as(line.text()).isGreaterThanOrEqualTo(45);
        assertThat(line.baseline()).as(line.text()).isLessThanOrEqualTo(90);
    }
}
